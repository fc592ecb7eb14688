import Foundation

/// `throughline run` over the whole corpus, all outputs written, against the floor of reading it.
enum EndToEndBenchmark {
    @Sendable static func run(_ bench: Bench) async throws -> Report.Section {
        let command = try Program.throughline()
        let paths = bench.corpus.paths
        let output = "\(bench.scratch)/end-to-end"
        var peak = 0
        let contest = try await Contest.run(
            [
                Contest.Subject(name: "floor") { try await Stopwatch.measure { _ = try Floor.read(paths) } },
                Contest.Subject(name: "run") {
                    let usage = try WholeRun.usage(command, input: bench.corpus.folder, output: output)
                    peak = max(peak, usage.peakBytes)
                    return usage.measure
                },
            ], repetitions: min(bench.repetitions, 3))
        let seconds = contest.median("run", \.wall) ?? 0
        let rows = [
            Row(
                name: "throughline run", value: contest.ratio("run", to: "floor", \.cpu),
                unit: "× the floor (CPU)",
                goal: .atMost(4), note: "--jobs 1"),
            Row(
                name: "throughline run", value: contest.ratio("run", to: "floor", \.wall),
                unit: "× the floor (wall)", goal: .atMost(4)),
            Row(name: "throughline run", value: seconds, unit: "s wall"),
            Row(name: "throughline run", value: contest.median("run", \.cpu), unit: "s CPU"),
            Row(name: "throughline run", value: Double(peak) / 1_048_576, unit: "MiB at its peak"),
        ]
        return Report.Section(name: "endtoend", about: bench.about + " (at most 3 here)", rows: rows)
    }
}
