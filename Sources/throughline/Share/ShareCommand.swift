import ArgumentParser
import DocumentIO
import Running
import StudyModel
import Writers

struct ShareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "share",
        abstract: "Write what partners may have, and a report of what was hidden from them.",
        usage: "throughline share <input> ... [<option> ...]",
        discussion: """
            Reads transcripts as 'run' does, and writes a pack for partners (the plan, the questions, the theme summary \
            and tables) in which nobody is given away, and beside it a disclosure report for you: what was hidden, \
            which quotes were changed, and the keys. Send the pack; keep the report.

            Examples:
              throughline share interviews --out pack
              throughline share interviews --out pack2 --earlier pack-report/disclosure-record.csv
              throughline share interviews --out pack --withdraw withdrawn.csv

            Exit codes: 0 all inputs were read; 2 the pack was written, but some inputs could not be read; 1 \
            nothing could be done; 64 the command was not understood.
            """)

    @Argument(
        help: "Transcripts, or folders of them.",
        completion: .file(extensions: InputList.completions))
    var input: [String]

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The checklist to tag by: its name, or a file.", valueName: "name|file"),
        completion: .codebooks)
    var codebook = "integrated-commissioning"

    @Option(
        help: ArgumentHelp(
            "What was learned from coded interviews: a file of 'throughline train', or none. Without it, the model "
                + "that lies beside the checklist is used, where there is one.",
            valueName: "file|none"),
        completion: .file(extensions: ["model"]))
    var model: String?

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

    @Option(
        help: ArgumentHelp(
            "The disclosure-record.csv of a pack that partners hold already. Give it once for each.",
            valueName: "file.csv"), completion: .file(extensions: ["csv"]))
    var earlier: [String] = []

    @Option(
        help: ArgumentHelp(
            "What was withdrawn, a row each: participant, or transcript with turn and quote, or evidence (a code).",
            valueName: "file.csv"), completion: .file(extensions: ["csv"]))
    var withdraw: String?

    @OptionGroup var reading: TranscriptOptions

    @Option(
        help: ArgumentHelp(
            "The date of the draft, such as 2026-03-14; none is printed without it.", valueName: "yyyy-mm-dd")
    )
    var date: Day?

    @Option(help: ArgumentHelp("The title of the plan.", valueName: "text"))
    var title: String?

    @Option(
        help: ArgumentHelp(
            "What the plan is for, inside a sentence, such as \"integrated commissioning\".",
            valueName: "text"))
    var subject: String?

    @Option(
        name: [.customShort("j", allowingJoined: true), .long],
        help: ArgumentHelp(
            "Transcripts read side by side (as many as there are processors); the outputs are the same.",
            valueName: "number"))
    var jobs: Int?

    @Option(help: "Whom the summary at the end is for: text for people, json for programs.")
    var format = OutputFormat.text

    @Flag(name: .shortAndLong, help: "Say nothing but what went wrong.")
    var quiet = false

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs is a number from 1.") }
        if minimumGroup < 2 { throw ValidationError("--minimum-group is a number from 2.") }
        let paths = [out, codebook] + input + earlier + [model, report, withdraw].compactMap(\.self)
        if paths.contains(where: \.isEmpty) { throw ValidationError("A path may not be empty ('').") }
    }

    func run() async throws {
        let console = Console()
        let interruption = Interruption(watchingSignals: true)
        var teller = RunTeller(console, isQuiet: quiet)
        let settings = try settings(console)
        do {
            let report = try await ShareRun(settings, interruption: interruption).run { teller.tell($0) }
            teller.finish()
            if format == .json {
                console.print(report.json.bytes())
            } else if !quiet {
                ShareSummary(report, console: console).print()
            }
            if !report.run.isWhole { throw ExitCode(2) }
        } catch let failure as RunFailure {
            teller.finish()
            FailureText(failure).print(on: console, isTold: teller.hasToldErrors)
            throw ExitCode(failure.exitCode)
        }
    }
}

private extension ShareCommand {
    func settings(_ console: Console) throws -> ShareSettings {
        var run = RunSettings(
            inputs: input, codebook: try CodebookShelf().find(codebook, console), output: out)
        run.participants = reading.participants
        run.model = model.map { $0 == "none" ? .none : .file($0) } ?? .shipped
        run.jobs = jobs ?? Machine.processors
        run.interviewers = reading.interviewer
        run.xmlMap = reading.xmlMap
        run.date = date?.text
        run.title = title
        run.subject = subject
        var plain = out[...]
        while plain.count > 1, plain.hasSuffix("/") { plain = plain.dropLast() }
        var settings = ShareSettings(run: run, report: report ?? "\(plain)-report")
        settings.minimumGroup = minimumGroup
        settings.earlier = earlier
        settings.withdrawn = withdraw
        return settings
    }
}
