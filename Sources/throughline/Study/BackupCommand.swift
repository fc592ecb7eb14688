import ArgumentParser
import StudyStore

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy a study file, safely while people work on it.",
        usage: "throughline backup <study> <to> [<option> ...]",
        discussion: """
            The copy is the study as it is at one moment; it appears whole or not at all. Copying the file by other means \
            while somebody works on it may miss what they just decided.

            Examples:
              throughline backup vale.throughline vale-2026-03-14.throughline

            Exit codes: 0 copied; 1 not copied; 64 the command was not understood.
            """)

    @Argument(help: "The study file.", completion: .file(extensions: ["throughline"]))
    var study: String

    @Argument(help: "The copy to make.")
    var to: String

    @Flag(help: "Replace a copy that is there already.")
    var replace = false

    @Flag(name: .shortAndLong, help: "Say nothing but what went wrong.")
    var quiet = false

    func validate() throws { try StudyOptions.check(paths: [study, to]) }

    func run() throws {
        let console = Console()
        let opening = StudyOpening(console)
        let file = try opening.open(study)
        try opening.trying { try file.backup(to: to, replacing: replace) }
        if !quiet { console.print("\(study.printable) is copied to \(console.emphasised(to.printable)).") }
    }
}
