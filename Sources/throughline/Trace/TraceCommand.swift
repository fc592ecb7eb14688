import ArgumentParser
import Running
import StudyModel
import Writers

struct TraceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace",
        abstract: "Walk from what the plan says to the words it rests on, and back.",
        usage: "throughline trace <what> ... [--in <folder>] [<option> ...]",
        discussion: """
            WHAT is a statement, action, question or risk (P5.3, A1.2, Q7, R1, D2), a code of evidence (K3F7-Q2PX), a \
            criterion (its id, such as trust; its label too, unless the plan numbers an offer so, as it may O1), a \
            transcript with or without turns (int03.docx, int03.docx:12, int03.docx:12-14), or words, which are looked \
            for in the plan and in what was coded. Letter case does not matter.

            The folder holds od-plan.json and codings.ndjson, as 'throughline run' writes them. For a draft of a study \
            file, write the codings beside it: 'throughline export STUDY --out FOLDER'.

            Examples:
              throughline trace P5.3
              throughline trace int03.docx:12-14 --in results
              throughline trace "who decides"
              throughline trace K3F7-Q2PX --in throughline-pack-report
              throughline trace Q7 A1.2 --format json

            With --format json, an array with an object for each thing asked for: what, sort, error (or null); entry \
            (as in od-plan.json); codings (as in codings.ndjson, with evidence, code and line) and how many there are; \
            missing (codes that lead nowhere); resting_on_it (entries, with how many of the codings each rests on); \
            about_it and related (entries).

            Exit codes: 0 all was found; 1 something was not, or the folder cannot be used; 64 the command was not \
            understood.
            """)

    @Argument(help: "What to trace.")
    var what: [String]

    @Option(
        name: .customLong("in"),
        help: ArgumentHelp(
            "The folder of a run, or of the report of a pack.", valueName: "folder"),
        completion: .directory)
    var folder = "throughline-out"

    @Flag(name: .shortAndLong, help: "Show everything, however long.")
    var all = false

    @Option(help: "Whom the output is for: text for people, json for programs.")
    var format = OutputFormat.text

    func validate() throws {
        try StudyOptions.check(paths: [folder])
        if what.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
            throw ValidationError("Nothing ('') cannot be traced.")
        }
    }

    func run() throws {
        let console = Console()
        let isWhole = all || format == .json
        let folder: TraceFolder
        let answers: [(what: String, answer: Result<TraceAnswer, TraceFailure>)]
        do throws(TraceFailure) {
            folder = try open()
            answers = try Trace(folder, limit: isWhole ? .max : TraceText.mostCodings).answers(what)
        } catch {
            Self.tell(error, console)
            throw ExitCode.failure
        }
        show(answers, of: folder, console)
        if answers.contains(where: { if case .failure = $0.answer { true } else { false } }) {
            throw ExitCode.failure
        }
    }
}

private extension TraceCommand {
    func show(
        _ answers: [(what: String, answer: Result<TraceAnswer, TraceFailure>)], of folder: TraceFolder,
        _ console: Console
    ) {
        if format == .json {
            let json = TraceJSON(folder.draft)
            console.print(JSONValue.array(answers.map { json.value($0.what, $0.answer) }).bytes())
        }
        for (index, (_, answer)) in answers.enumerated() {
            switch answer {
            case .success(let answer) where format == .text:
                if index > 0 { console.print() }
                TraceText(answer, of: folder.draft, console, isWhole: all).print()
            case .success: continue
            case .failure(let failure): Self.tell(failure, console)
            }
        }
    }

    func open() throws(TraceFailure) -> TraceFolder {
        do { return try TraceFolder(folder) } catch { throw .folder(error) }
    }

    static func tell(_ failure: TraceFailure, _ console: Console) {
        switch failure {
        case .folder(let error):
            console.fail(Diagnostic(error).line(of: .input))
            console.tell("Name the folder of a run, or of the report of a pack, with --in.")
        case .nothing(_, let advice):
            guard let first = advice.first else { return }
            console.fail(first)
            for line in advice.dropFirst() { for part in line.wrapped(console.width) { console.tell(part) } }
        }
    }
}
