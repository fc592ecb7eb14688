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

    @Option(help: "The Python that pyahocorasick and spaCy are installed for: a path, or a name along PATH.")
    var python = "python3"

    @Option(help: "text or json.")
    var format = Format.text

    func validate() throws {
        guard [files, words, repetitions].allSatisfy((1...1_000_000).contains) else {
            throw ValidationError("--files, --words and --repetitions are numbers from 1 to 1,000,000.")
        }
    }
}

extension BenchmarkOptions {
    /// Runs `benchmarks` on one corpus and prints what they find. One that cannot go on is told among the figures,
    /// and makes the exit code 1.
    func report(_ benchmarks: [Benchmark]) async throws {
        let bench = try Bench(self)
        defer { bench.cleanUp() }
        var report = Report(machine: .current)
        var isWhole = true
        for benchmark in benchmarks {
            do {
                report.sections.append(try await benchmark.run(bench))
            } catch {
                isWhole = false
                report.sections.append(
                    Report.Section(
                        name: benchmark.name, about: bench.about,
                        rows: [Row(name: benchmark.name, value: nil, unit: "", note: "\(error)")]))
            }
        }
        print(format == .text ? ReportTable.text(report) : try ReportJSON.text(report))
        guard isWhole else { throw ExitCode.failure }
    }
}
