import ArgumentParser

/// Measures one program from a process that is still small; see `ChildUsage.measure(_:)`.
struct MeasureChildCommand: ParsableCommand {
    static let name = "measure-child"
    static let configuration = CommandConfiguration(commandName: name, shouldDisplay: false)

    @Argument(parsing: .postTerminator)
    var program: [String]

    func run() {
        let usage = ChildUsage.direct(program)
        print(usage.status, usage.measure.wall, usage.measure.cpu, usage.peakBytes)
    }
}
