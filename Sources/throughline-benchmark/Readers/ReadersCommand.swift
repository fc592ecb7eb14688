import ArgumentParser
import Foundation

struct ReadersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "readers",
        abstract: "Words found and lost in Word documents, beside pandoc and what Python has.")

    @Option(help: "The folder of Word documents to read.")
    var folder: String

    @Flag(inversion: .prefixedNo, help: "Read with other programs too, where they are installed.")
    var peers = true

    @Flag(help: "List, file by file, the words lost that another program finds.")
    var losses = false

    @Option(help: "text or json.")
    var format = BenchmarkOptions.Format.text

    func run() throws {
        let scratch = FileManager.default.temporaryDirectory
            .appendingPathComponent("throughline-readers-\(ProcessInfo.processInfo.processIdentifier)").path
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        let found = try ReadersBenchmark(folder: folder, peers: peers ? Peer.all : [], scratch: scratch).run()
        let report = Report(machine: .current, sections: [found.section])
        print(format == .text ? ReportTable.text(report) : try ReportJSON.text(report))
        if losses { for line in found.losses { print("  lost:", line) } }
    }
}
