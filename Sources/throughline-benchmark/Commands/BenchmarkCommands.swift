import ArgumentParser

struct ReadingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reading", abstract: "Word documents to transcripts, against the floor and other tools.")
    @OptionGroup var options: BenchmarkOptions

    func run() async throws { try await options.report([.reading]) }
}

struct TaggingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tagging", abstract: "Tagging by the codebook for integrated commissioning.")
    @OptionGroup var options: BenchmarkOptions

    func run() async throws { try await options.report([.tagging]) }
}

struct EndToEndCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "endtoend", abstract: "throughline run over the corpus, against the floor.")
    @OptionGroup var options: BenchmarkOptions

    func run() async throws { try await options.report([.endToEnd]) }
}

struct TakingInCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "throughline import over the corpus, against reading and tagging alone.")
    @OptionGroup var options: BenchmarkOptions

    func run() async throws { try await options.report([.takingIn]) }
}

struct MemoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory", abstract: "Peak memory of throughline run, and how it grows.")
    @OptionGroup var options: BenchmarkOptions

    func run() async throws { try await options.report([.memory]) }
}

struct AggregateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "aggregate", abstract: "Half a million codings of a thousand interviews to themes.")
    @OptionGroup var options: BenchmarkOptions

    func run() async throws {
        var options = options
        // Nothing is read.
        options.files = 1
        try await options.report([.aggregate])
    }
}

struct StudyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "study",
        abstract: "A million codings into a study file, against C; what asking one takes.")
    @OptionGroup var options: BenchmarkOptions

    func run() async throws {
        var options = options
        // Nothing is read.
        options.files = 1
        try await options.report([.study])
    }
}

struct StartUpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "startup", abstract: "How long throughline takes to start.")
    @OptionGroup var options: BenchmarkOptions

    func run() async throws {
        var options = options
        // Nothing is read.
        options.files = 1
        try await options.report([.startUp])
    }
}

struct AllCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "all", abstract: "All benchmarks.")
    @OptionGroup var options: BenchmarkOptions

    func run() async throws {
        try await options.report([
            .reading, .tagging, .aggregate, .study, .endToEnd, .takingIn, .memory, .startUp,
        ])
    }
}
