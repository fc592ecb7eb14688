import ArgumentParser
import Readers
import Running
import StudyModel
import Tagging

struct CodebookCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check a codebook and name every fault by its line.",
        discussion: """
            Faults (error) keep a codebook from being used; warnings are things that likely do not do what was \
            meant: a phrase that stands twice, that two criteria claim, that nothing can match or that everything \
            does, a criterion without sources. The file of cues is checked too. Phrases are compared as they match: \
            'trusted each other' is the same as 'trust each other', and 'open (the) books' holds 'open books'.

            With --on, the phrases are tried on transcripts: how many of each criterion's mark anything, and which \
            of them mark far too much; with --dead also which mark nothing. A phrase that is dead on a few \
            transcripts may be right for others.

            Exit codes: 0 there is no fault; 1 there are faults; 2 some transcripts could not be read; 64 the \
            command was not understood.

            Examples:
              throughline codebook check my-checklist.yaml
              throughline codebook check my-checklist.yaml --on interviews
            """)

    @Argument(
        help: ArgumentHelp("The file, or the name of a codebook.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml", "qdc", "csv"]))
    var file: String

    @Option(
        help: ArgumentHelp(
            "Transcripts, or a folder of them, to count the phrases on. Give it once for each.",
            valueName: "folder"),
        completion: .file(extensions: InputList.completions))
    var on: [String] = []

    @Flag(help: "With --on: list the phrases that marked nothing.")
    var dead = false

    @Flag(help: "List every phrase that finds nothing another phrase of their criterion does not find.")
    var all = false

    func validate() throws {
        if dead, on.isEmpty { throw ValidationError("--dead needs --on.") }
        if on.contains("") { throw ValidationError("A path may not be empty.") }
    }

    func run() throws {
        let console = Console()
        let path = try CodebookShelf().find(file, console)
        let (codebook, found) = CodebookReader.examine(path: path)
        var problems = found
        if let codebook {
            problems += CodebookCheck.problems(in: codebook).map { Diagnostic($0, file: path) }
        }
        let isSound = problems.allSatisfy { $0.severity != .error }
        let trial =
            on.isEmpty || !isSound ? nil : try codebook.map { try CodebookTrial($0, on: on, console) }
        if let trial {
            problems += trial.use.problems(dead: dead).map { Diagnostic($0, file: path) }
        }
        let findings = CodebookFindings(problems)
        findings.tell(on: console, all: all)
        guard let codebook, isSound else {
            console.print(([findings.faults.count.of("fault")] + findings.others).joined(separator: ", "))
            throw ExitCode.failure
        }
        let phrases = codebook.criteria.reduce(0) { $0 + $1.phraseLists.reduce(0) { $0 + $1.count } }
        let summary =
            "\(codebook.criteria.count.of("criterion", "criteria")), \(phrases.of("phrase")): no faults"
        console.print(([summary] + findings.others).joined(separator: ", "))
        trial?.print(on: console)
        if trial?.isWhole == false { throw ExitCode(2) }
    }
}
