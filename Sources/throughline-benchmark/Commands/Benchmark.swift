/// One of the benchmarks.
struct Benchmark: Sendable {
    /// What it is called on the command line and in reports.
    let name: String
    let run: @Sendable (Bench) async throws -> Report.Section

    static let reading = Benchmark(name: "reading", run: ReadingBenchmark.run)
    static let tagging = Benchmark(name: "tagging", run: TaggingBenchmark.run)
    static let aggregate = Benchmark(name: "aggregate", run: AggregateBenchmark.run)
    static let study = Benchmark(name: "study", run: StudyBenchmark.run)
    static let endToEnd = Benchmark(name: "endtoend", run: EndToEndBenchmark.run)
    static let takingIn = Benchmark(name: "import", run: ImportBenchmark.run)
    static let memory = Benchmark(name: "memory", run: MemoryBenchmark.run)
    static let startUp = Benchmark(name: "startup", run: StartUpBenchmark.run)
}
