import ArgumentParser

struct ReadingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reading", abstract: "Word documents to transcripts, against the floor and other tools.")
    @OptionGroup var options: BenchmarkOptions

    func run() async throws { try await options.report([ReadingBenchmark.run]) }
}

struct TaggingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tagging", abstract: "Tagging by the codebook for integrated commissioning.")
    @OptionGroup var options: BenchmarkOptions

    func run() async throws { try await options.report([TaggingBenchmark.run]) }
}

struct EndToEndCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "endtoend", abstract: "throughline run over the corpus, against the floor.")
    @OptionGroup var options: BenchmarkOptions

    func run() async throws { try await options.report([EndToEndBenchmark.run]) }
}

struct MemoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory", abstract: "Peak memory of throughline run, and how it grows.")
    @OptionGroup var options: BenchmarkOptions

    func run() async throws { try await options.report([MemoryBenchmark.run]) }
}

struct StartUpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "startup", abstract: "How long throughline takes to start.")
    @OptionGroup var options: BenchmarkOptions

    func run() async throws {
        var options = options
        // Nothing is read.
        options.files = 1
        try await options.report([StartUpBenchmark.run])
    }
}

struct AllCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "all", abstract: "All benchmarks.")
    @OptionGroup var options: BenchmarkOptions

    func run() async throws {
        try await options.report([
            ReadingBenchmark.run, TaggingBenchmark.run, EndToEndBenchmark.run, MemoryBenchmark.run,
            StartUpBenchmark.run,
        ])
    }
}
