import ArgumentParser

/// Runs one subject over and over, so that a profiler sees nothing else.
struct ProfileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile", abstract: "One subject over and over, for a profiler to watch.")

    enum Subject: String, ExpressibleByArgument, CaseIterable {
        case floor
        case tape
        case reader
    }

    @Argument(help: "floor, tape or reader.")
    var subject: Subject

    @OptionGroup var options: BenchmarkOptions

    func run() async throws {
        let bench = try Bench(options)
        defer { bench.cleanUp() }
        let paths = bench.corpus.paths
        for _ in 0..<options.repetitions {
            let measure = try await Stopwatch.measure {
                switch subject {
                case .floor: _ = try Floor.read(paths)
                case .tape: _ = try TapeReading.read(paths[...])
                case .reader: _ = try TranscriptReading.read(paths[...])
                }
            }
            print(ReportTable.number(measure.cpu * 1e6 / Double(paths.count)), "µs CPU a file")
        }
    }
}
