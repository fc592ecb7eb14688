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
              throughline inspect int03.xml --suggest-map > map.yaml
              throughline inspect int03.xml --xml-map map.yaml

            With --format json, an array with an object for each file: name, status (read or unreadable), error; \
            layout, confidence (0 to 1), runner_up (layout and confidence of the recogniser that came second, or \
            null), seconds (from the first time given to the last, or null); speakers (label, other_labels, role, \
            because, participant, turns, words, share of all words); participants (id and attributes); metadata \
            (key, value); paragraphs (total, in_turns, in_metadata, skipped by reason); comments (author, text, \
            about: the words commented on, part, paragraph, line); skipped (part, paragraph, line, \
            reason, excerpt; with --skipped); turns (number, speaker, start and end in seconds, part, paragraph, \
            line, text; as many as --turns says); problems (as in problems.csv).

            Exit codes: 0 all files were read; 2 some could not be; 1 none could be; 64 the command was not \
            understood.
            """)

    @Argument(
        help: "Transcripts, or folders of them.",
        completion: .file(extensions: InputList.completions))
    var file: [String]

    @OptionGroup var reading: TranscriptOptions

    @Flag(help: "Propose a mapping file for one XML file, and do nothing else.")
    var suggestMap = false

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
        try StudyOptions.check("--turns", turns, in: 0...StudyOptions.most)
        if file.contains("") { throw ValidationError("A path may not be empty.") }
        if suggestMap, file.count > 1 { throw ValidationError("--suggest-map is for one file.") }
    }

    func run() throws {
        let console = Console()
        if suggestMap { return try suggest(on: console) }
        let inputs = InputList(file)
        guard !inputs.files.isEmpty || !inputs.errors.isEmpty else {
            FailureText(.noTranscripts).print(on: console, isTold: false)
            throw ExitCode.failure
        }
        let people: AssignedPeople
        do {
            people = try AssignedPeople(path: reading.participants, inputs: inputs)
        } catch {
            FailureText(.participants(error)).print(on: console, isTold: false)
            throw ExitCode.failure
        }
        for error in inputs.errors { console.fail(Diagnostic(error).line(of: .input)) }
        var inspection = Inspection(
            view: InspectView(turns: all ? .max : turns, isWhole: all, showsSkipped: skipped),
            format: format,
            options: ReadingOptions(interviewers: reading.interviewer, xmlMap: try map(on: console)),
            people: people,
            console: console)
        for error in inputs.errors { inspection.objects.append(InspectJSON.unreadable(error)) }
        for input in inputs.files { inspection.inspect(input) }
        inspection.finish()
        if inspection.read == 0 { throw ExitCode.failure }
        if inspection.failed > 0 || !inputs.errors.isEmpty { throw ExitCode(2) }
    }
}

private extension InspectCommand {
    func map(on console: Console) throws -> XMLMap? {
        guard let xmlMap = reading.xmlMap else { return nil }
        do {
            return try XMLMapReader.read(path: xmlMap)
        } catch {
            FailureText(.xmlMap(error)).print(on: console, isTold: false)
            throw ExitCode.failure
        }
    }

    func suggest(on console: Console) throws {
        let path = file[0]
        do {
            console.print(Array(try XMLMapSuggestion.text(path: path).utf8))
        } catch {
            console.fail(Diagnostic(error).line(of: .input))
            throw ExitCode.failure
        }
    }
}
