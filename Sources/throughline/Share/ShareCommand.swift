import ArgumentParser
import DocumentIO
import Running
import StudyModel
import Writers

struct ShareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "share",
        abstract: "Write what partners may have, and a report of what was hidden from them.",
        usage: "throughline share <input> ... | <study> [<option> ...]",
        discussion: """
            Reads transcripts as 'run' does, and writes a pack for partners (the plan, its summary, the questions, the \
            theme summary and tables) in which nobody is given away, and beside it a disclosure report for you: what \
            was hidden, which quotes were changed, and the keys. Send the pack; keep the report.

            Of a study file, what people decided in it is shared, and the study keeps what was: the next pack is checked \
            against all that went before, without --earlier and --against.

            Examples:
              throughline share interviews --out pack
              throughline share vale.throughline --out pack
              throughline share interviews --out pack2 \\
                --earlier pack-report/disclosure-record.csv
              throughline share interviews --out pack --withdraw withdrawn.csv
              throughline share interviews --out pack2 --against pack-report \\
                --responses responses.csv --earlier pack-report/disclosure-record.csv

            Exit codes: 0 all inputs were read; 2 the pack was written, but some inputs could not be read; 1 \
            nothing could be done; 64 the command was not understood.
            """)

    @Argument(
        help: "Transcripts, or folders of them; or one study file.",
        completion: .file(extensions: InputList.completions + ["throughline"]))
    var input: [String]

    @OptionGroup var study: StudyOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder of the pack, which holds nothing else.", valueName: "folder"),
        completion: .directory)
    var out = "throughline-pack"

    @Option(
        help: ArgumentHelp(
            "The folder of the disclosure report, outside the pack (the pack's name with -report at its end).",
            valueName: "folder"), completion: .directory)
    var report: String?

    @Option(
        help: ArgumentHelp(
            "The smallest group of interviewees that is named, and the fewest by whom two packs may differ.",
            valueName: "number"))
    var minimumGroup = 3

    @Flag(help: "Of a study file: do not keep what is shared, for it will not be sent.")
    var trial = false

    func validate() throws {
        if trial, !StudyOpening.isStudy(input) {
            throw ValidationError("--trial is for a study file, which keeps what was shared.")
        }
        try StudyOptions.check("--minimum-group", minimumGroup, in: 2...StudyOptions.most)
        try StudyOptions.check(paths: input + [out] + [report].compactMap(\.self))
    }

    func run() async throws {
        let console = Console()
        let stored = try study.stored(input, out: out, console)
        let settings = try settings(stored?.settings ?? study.settings(input, out: out, console))
        try await StudyCommand(study.summary, console).run(
            { interruption, tell in
                let run =
                    stored.map { ShareRun(settings, of: $0.study, interruption: interruption) }
                    ?? ShareRun(settings, interruption: interruption)
                return try await run.run(tell)
            }, json: \.json, isWhole: { $0.run.isWhole }
        ) { ShareSummary($0, console: console).print() }
    }
}

private extension ShareCommand {
    func settings(_ run: RunSettings) -> ShareSettings {
        var plain = out[...]
        while plain.count > 1, plain.hasSuffix("/") { plain = plain.dropLast() }
        var settings = ShareSettings(run: run, report: report ?? "\(plain)-report")
        settings.minimumGroup = minimumGroup
        settings.run.keeps = !trial
        return settings
    }
}
