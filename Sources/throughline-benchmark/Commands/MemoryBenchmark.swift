import Foundation

/// Peak memory of `throughline run` over a fifth of the corpus and over all of it.
enum MemoryBenchmark {
    @Sendable static func run(_ bench: Bench) async throws -> Report.Section {
        let command = try Program.throughline()
        let output = "\(bench.scratch)/memory"
        let all = bench.corpus.paths.count
        let few = max(1, all / 5)
        let folder = try part(bench, few)
        let small = try WholeRun.usage(command, input: folder, output: output).peakBytes
        let large = try WholeRun.usage(command, input: bench.corpus.folder, output: output).peakBytes
        let growth = all > few ? Double(large - small) / Double(all - few) : 0
        let tenThousand = Double(large) + growth * Double(10_000 - all)
        let mebi = 1_048_576.0
        let rows = [
            Row(name: "\(few) transcripts", value: Double(small) / mebi, unit: "MiB at the peak"),
            Row(name: "\(all) transcripts", value: Double(large) / mebi, unit: "MiB at the peak"),
            Row(name: "growth", value: growth / 1024, unit: "KiB a transcript"),
            Row(
                name: "10,000 transcripts", value: tenThousand / mebi, unit: "MiB", goal: .atMost(1024),
                note: "reckoned from the growth, not measured"),
        ]
        return Report.Section(
            name: "memory", about: "throughline run --jobs 1, resident memory at its highest, one run each",
            rows: rows)
    }
}

private extension MemoryBenchmark {
    /// A folder of copies of the first `count` files.
    static func part(_ bench: Bench, _ count: Int) throws -> String {
        let folder = "\(bench.scratch)/part"
        let files = FileManager.default
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for path in bench.corpus.paths.prefix(count) {
            let target = URL(fileURLWithPath: folder).appendingPathComponent(
                URL(fileURLWithPath: path).lastPathComponent)
            // Copied rather than linked: the corpus may lie on another file system.
            try files.copyItem(at: URL(fileURLWithPath: path), to: target)
        }
        return folder
    }
}
