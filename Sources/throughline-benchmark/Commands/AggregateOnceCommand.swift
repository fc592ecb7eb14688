import ArgumentParser
import Themes

/// Aggregates the invented study once, for its memory to be measured from outside.
struct AggregateOnceCommand: ParsableCommand {
    static let name = "aggregate-once"
    static let configuration = CommandConfiguration(commandName: name, shouldDisplay: false)

    func run() throws { print(try AggregateBenchmark.study().summary().counts.counted, "codings count") }
}
