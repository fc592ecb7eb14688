import ArgumentParser
import Readers
import Running
import StudyModel
import Writers

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what is understood of transcripts: speakers, turns, and what was left out.",
        usage: "throughline inspect <file> ... [<option> ...]",
        discussion: """
            Look at a new sort of transcript with this before a run: is every speaker there, is the right one \
            taken for the interviewer, is nothing left out that was said?

            Examples:
              throughline inspect int03.docx
              throughline inspect interviews --turns 0
              throughline inspect int03.docx --all --skipped
              throughline inspect interviews --format json

            With --format json, an array with an object for each file: name, status (read or unreadable), error; \
            layout, confidence (0 to 1), runner_up (layout and confidence of the recogniser that came second, or \
            null), seconds (from the first time given to the last, or null); speakers (label, role, \
            participant, turns, words, share of all words); participants (id and attributes); metadata (key, \
            value); paragraphs (total, in_turns, in_metadata, skipped by reason); comments (author, text, about: the \
            words commented on, part, paragraph, line); skipped (part, paragraph, line, \
            reason, excerpt; with --skipped); turns (number, speaker, start and end in seconds, part, paragraph, \
            line, text; as many as --turns says); problems (as in problems.csv).

            Exit codes: 0 all files were read; 2 some could not be; 1 none could be; 64 the command was not \
            understood.
            """)

    @Argument(
        help: "Transcripts, or folders of them.",
        completion: .file(extensions: ["docx", "docm", "xml"]))
    var file: [String]

    @Option(
        help: ArgumentHelp(
            "A speaker who asks the questions, as the transcripts label them. Give it once for each.",
            valueName: "name"))
    var interviewer: [String] = []

    @Option(
        name: [.customShort("t", allowingJoined: true), .long],
        help: ArgumentHelp("Show so many turns.", valueName: "number"))
    var turns = 4

    @Flag(name: .shortAndLong, help: "Show all turns, with every word.")
    var all = false

    @Flag(name: .shortAndLong, help: "Show every paragraph that was left out.")
    var skipped = false

    @Option(help: "Whom the output is for: text for people, json for programs.")
    var format = OutputFormat.text

    func validate() throws {
        if turns < 0 { throw ValidationError("--turns is a number from 0.") }
        if file.contains("") { throw ValidationError("A path may not be empty.") }
    }

    func run() throws {
        let console = Console()
        let inputs = InputList(file)
        guard !inputs.files.isEmpty || !inputs.errors.isEmpty else {
            FailureText(.noTranscripts).print(on: console, isTold: false)
            throw ExitCode.failure
        }
        let reader = TranscriptReader(options: ReadingOptions(interviewers: interviewer))
        let view = InspectView(turns: all ? .max : turns, isWhole: all, showsSkipped: skipped)
        var objects = inputs.errors.map { InspectJSON.unreadable($0) }
        var read = 0
        for error in inputs.errors { console.fail(Diagnostic(error).line(of: .input)) }
        for input in inputs.files {
            do {
                let found = try reader.read(path: input.path, name: input.name)
                if format == .json {
                    objects.append(InspectJSON(found, view).value)
                } else {
                    if read > 0 { console.print() }
                    InspectText(found, view, console).print()
                }
                read += 1
            } catch {
                console.fail(Diagnostic(error).line(of: .input))
                objects.append(InspectJSON.unreadable(error))
            }
        }
        if format == .json { console.print(JSONValue.array(objects).bytes()) }
        if read == 0 { throw ExitCode.failure }
        if read < inputs.files.count + inputs.errors.count { throw ExitCode(2) }
    }
}
