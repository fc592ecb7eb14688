import ArgumentParser
import Running
import StudyModel
import StudyStore
import Writers

struct TagCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tag",
        abstract: "Make a study's suggestions anew, also by another codebook or model.",
        usage: "throughline tag <study> [<option> ...]",
        discussion: """
            Suggestions nobody looked at are replaced by new ones; decisions stay. Another codebook, or another version, \
            takes the place of the one in use: codings keep their criteria by id. Those of criteria it does not have are \
            parked, which is to say kept and not counted, unless --map says which criterion they belong to now.

            Examples:
              throughline tag vale.throughline
              throughline tag vale.throughline --codebook checklist-2.yaml \\
                --map trust=relationships
              throughline tag vale.throughline --model vale.model

            Exit codes: 0 done; 1 nothing was done; 64 the command was not understood.
            """)

    @Argument(help: "The study file.", completion: .file(extensions: ["throughline"]))
    var study: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The checklist to tag by from now on: its name, or a file.", valueName: "name|file"),
        completion: .codebooks)
    var codebook: String?

    @Option(
        help: ArgumentHelp(
            "Codings of criterion OLD belong to NEW from now on. Give it once for each.", valueName: "old=new"
        ))
    var map: [String] = []

    @Option(
        help: ArgumentHelp(
            "What was learned from coded interviews: a file of 'throughline train', or none.",
            valueName: "file|none"),
        completion: .file(extensions: ["model"]))
    var model: String?

    @OptionGroup var work: JobOptions

    @OptionGroup var summary: SummaryOptions

    func validate() throws {
        try StudyOptions.check(paths: [study] + [codebook, model].compactMap(\.self))
        if !map.isEmpty, codebook == nil {
            throw ValidationError(
                "--map goes with --codebook, which names the codebook that has the new criteria.")
        }
        _ = try mapping
    }

    func run() async throws {
        let console = Console()
        let opening = StudyOpening(console)
        let file = try opening.open(study)
        let now = StudyOpening.now
        let change = try use(in: file, at: now, console)
        try await StudyCommand(summary, console).run(
            { interruption, tell in
                let run = TagRun(file, jobs: work.count, interruption: interruption)
                return try await run.run(at: now, tell)
            }, json: { TagSummary(change, $0).json }, isWhole: { _ in true }
        ) { TagSummary(change, $0).print(on: console) }
    }
}

private extension TagCommand {
    var mapping: [Criterion.ID: Criterion.ID] {
        get throws {
            var mapping: [Criterion.ID: Criterion.ID] = [:]
            for entry in map {
                let parts = entry.split(separator: "=", omittingEmptySubsequences: false)
                guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
                    throw ValidationError(
                        "--map is written OLD=NEW, with the ids of two criteria ('\(entry)').")
                }
                mapping[Criterion.ID(String(parts[0]))] = Criterion.ID(String(parts[1]))
            }
            return mapping
        }
    }

    /// Puts what was asked for to use; nil where the codebook stays.
    func use(in file: StudyFile, at now: Timestamp, _ console: Console) throws -> CodebookChange? {
        let choice: ModelChoice = model.map { $0 == "none" ? .none : .file($0) } ?? .shipped
        guard let codebook else {
            if model != nil {
                try StudyOpening(console).trying { try TagRun.use(model: choice, in: file, at: now) }
            }
            return nil
        }
        let path = try CodebookShelf().find(codebook, console)
        let mapping = try mapping
        let used = try StudyOpening(console).trying {
            try TagRun.use(codebook: path, model: choice, mapping: mapping, in: file, at: now)
        }
        for warning in used.diagnostics { console.warn(warning.line(of: .codebook)) }
        return used.change
    }
}
