import ArgumentParser

@main
struct ThroughlineBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "throughline-benchmark",
        abstract: "Measures Throughline against the floor and against other tools, side by side in one run.",
        subcommands: [
            ReadingCommand.self, TaggingCommand.self, AggregateCommand.self, StudyCommand.self,
            EndToEndCommand.self, TakingInCommand.self,
            MemoryCommand.self,
            StartUpCommand.self, ReadersCommand.self, AllCommand.self, QualityCommand.self,
            ProfileCommand.self, MeasureChildCommand.self, AggregateOnceCommand.self,
        ], defaultSubcommand: AllCommand.self)
}
