import Foundation
import Readers
import Tagging

/// `throughline import` of the whole corpus into a new study file, against reading and tagging it without one.
enum ImportBenchmark {
    @Sendable static func run(_ bench: Bench) async throws -> Report.Section {
        let command = try Program.throughline()
        let (paths, study) = (bench.corpus.paths, bench.scratch + "/import.throughline")
        let tagger = try tagger()
        let contest = try await Contest.run(
            [
                Contest.Subject(name: "without") {
                    try await Stopwatch.measure { _ = try codings(of: paths, tagger) }
                },
                Contest.Subject(name: "import") {
                    defer { remove(study) }
                    remove(study)
                    _ = try usage([command, "new", study, "--quiet"])
                    return try usage([
                        command, "import", study, bench.corpus.folder, "--jobs", "1", "--quiet",
                    ])
                },
            ], repetitions: min(bench.repetitions, 3))
        return Report.Section(
            name: "import", about: bench.about + " (at most 3 here)",
            rows: [
                Row(
                    name: "reading and tagging, in memory", value: contest.median("without", \.cpu),
                    unit: "s CPU", note: "model and all"),
                Row(
                    name: "import into a study file", value: contest.ratio("import", to: "without", \.cpu),
                    unit: "× that (CPU)", goal: .atMost(2), note: "--jobs 1, the whole command"),
                Row(
                    name: "import into a study file", value: contest.ratio("import", to: "without", \.wall),
                    unit: "× that (wall)", goal: .atMost(2)),
            ])
    }
}

private extension ImportBenchmark {
    /// The tagger as the command has it: the codebook and what was learned for it.
    static func tagger() throws -> Tagger {
        let locator = CodebookLocator(
            environment: ProcessInfo.processInfo.environment, executable: Program.own)
        let path = try locator.find("integrated-commissioning")
        let file = path.replacingOccurrences(of: ".yaml", with: ".model")
        let model = try FileManager.default.contents(atPath: file).map {
            try LearnedModel([UInt8]($0), file: file)
        }
        return try Tagger(codebook: try CodebookReader.read(path: path).codebook, model: model)
    }

    static func codings(of paths: [String], _ tagger: Tagger) throws -> Int {
        let (reader, worker) = (TranscriptReader(), tagger.makeWorker())
        return try paths.reduce(0) { sum, path in
            sum + worker.codings(of: try reader.read(path: path, name: path).transcript).count
        }
    }

    static func usage(_ arguments: [String]) throws -> Measure {
        let usage = try ChildUsage.measure(arguments)
        guard usage.status == 0 else {
            throw BenchmarkFault("throughline \(arguments[1]) ended with exit code \(usage.status)")
        }
        return usage.measure
    }

    static func remove(_ study: String) {
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: study + ending) }
    }
}
