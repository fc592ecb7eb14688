import ArgumentParser
import StudyStore
import Writers

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Look a study file through: whether it is whole and sound.",
        usage: "throughline check <study> [<option> ...]",
        discussion: """
            Looks through everything: the file itself, what refers to what, whether every coding stands where its words \
            are and as it was decided, and whether the log is whole.

            Examples:
              throughline check vale.throughline

            Exit codes: 0 all is well; 1 something is not, or the file cannot be read; 64 the command was not understood.
            """)

    @Argument(help: "The study file.", completion: .file(extensions: ["throughline"]))
    var study: String

    @Option(help: "Whom the output is for: text for people, json for programs.")
    var format = OutputFormat.text

    @Flag(name: .shortAndLong, help: "Say nothing but what is wrong.")
    var quiet = false

    func run() throws {
        let console = Console()
        let opening = StudyOpening(console)
        let file = try opening.open(study)
        let findings = try opening.trying { try file.check() }
        if format == .json {
            let value: JSONValue = [
                "study": .string(study), "sound": .bool(findings.isEmpty),
                "findings": .array(
                    findings.map { ["sort": .string($0.sort.rawValue), "finding": .string($0.words)] }),
            ]
            console.print(value.bytes())
        } else {
            for finding in findings { console.fail("\(study) \(finding.words)") }
            if findings.isEmpty, !quiet { console.print("\(study.printable) is whole and sound.") }
        }
        guard findings.isEmpty else {
            console.tell(
                "Work on with the last backup, and keep this file: ask for help before anything is changed.")
            throw ExitCode.failure
        }
    }
}
