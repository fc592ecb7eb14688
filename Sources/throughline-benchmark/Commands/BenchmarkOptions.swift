import ArgumentParser
import Foundation

/// What all benchmarks are told.
struct BenchmarkOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    @Option(help: "Folder the transcripts are written to, and left in; a temporary one where none is named.")
    var folder: String?

    @Option(help: "How many transcripts.")
    var files = 500

    @Option(help: "Words of each, about.")
    var words = 7_300

    @Option(help: "How often each subject is measured.")
    var repetitions = 7

    @Flag(inversion: .prefixedNo, help: "Measure other programs too, where they are installed.")
    var rivals = true

    @Option(help: "text or json.")
    var format = Format.text

    func validate() throws {
        guard files > 0, words > 0, repetitions > 0 else {
            throw ValidationError("--files, --words and --repetitions must be above 0.")
        }
    }
}

extension BenchmarkOptions {
    /// Runs `benchmarks` on one corpus and prints what they find.
    func report(_ benchmarks: [@Sendable (Bench) async throws -> Report.Section]) async throws {
        let bench = try Bench(self)
        defer { bench.cleanUp() }
        var report = Report(machine: .current)
        for benchmark in benchmarks { report.sections.append(try await benchmark(bench)) }
        print(format == .text ? ReportTable.text(report) : try ReportJSON.text(report))
    }
}
