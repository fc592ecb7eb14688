import ArgumentParser
import DocumentIO
import Running
import Writers

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Read transcripts and write the plan, the questions and the evidence.",
        usage: "throughline run <input> ... [<option> ...]",
        discussion: """
            INPUT is a transcript (Word, OpenDocument, text, Markdown, captions or XML) or a folder of them, with all \
            folders inside. A file called participants.csv in a folder says who was interviewed; its first row \
            names the columns: transcript, participant, organisation, role, perspective, sector, date, speakers \
            (their labels in the transcript, apart by semicolons; the participant 'interviewer' is who asks).

            Examples:
              throughline run interviews
              throughline run interviews --out results --date 2026-03-14
              throughline run int01.docx int02.docx --interviewer Ruth --interviewer Tom

            Open od-plan.docx first. The outputs are for the team: framework-matrix.* and codings.* say who said \
            what. What partners may have comes from 'throughline share'. Files of an earlier run are replaced, each \
            whole or not at all.

            Exit codes: 0 all inputs were read; 2 outputs were written, but some inputs could not be read (they \
            are listed, and in problems.csv); 1 nothing could be done; 64 the command was not understood.
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
        name: .shortAndLong, help: ArgumentHelp("The folder to write to.", valueName: "folder"),
        completion: .directory)
    var out = "throughline-out"

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
        if let empty = [out, codebook].first(where: \.isEmpty) ?? model.flatMap({ $0.isEmpty ? $0 : nil })
            ?? input.first(where: \.isEmpty)
        {
            throw ValidationError("A path may not be empty ('\(empty)').")
        }
    }

    func run() async throws {
        let console = Console()
        let interruption = Interruption(watchingSignals: true)
        var teller = RunTeller(console, isQuiet: quiet)
        let settings = try settings(console)
        do {
            let report = try await StudyRun(settings, interruption: interruption).run { teller.tell($0) }
            teller.finish()
            if format == .json {
                console.print(report.json.bytes())
            } else if !quiet {
                RunSummary(report, console: console).print()
            }
            if !report.isWhole { throw ExitCode(2) }
        } catch let failure as RunFailure {
            teller.finish()
            FailureText(failure).print(on: console, isTold: teller.hasToldErrors)
            throw ExitCode(failure.exitCode)
        }
    }
}

private extension RunCommand {
    func settings(_ console: Console) throws -> RunSettings {
        var settings = RunSettings(
            inputs: input, codebook: try CodebookShelf().find(codebook, console), output: out)
        settings.participants = reading.participants
        settings.model = model.map { $0 == "none" ? .none : .file($0) } ?? .shipped
        settings.jobs = jobs ?? Machine.processors
        settings.interviewers = reading.interviewer
        settings.xmlMap = reading.xmlMap
        settings.date = date?.text
        settings.title = title
        settings.subject = subject
        return settings
    }
}
