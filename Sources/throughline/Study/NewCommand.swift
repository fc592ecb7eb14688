import ArgumentParser
import DocumentIO
import Running
import StudyModel
import StudyStore

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a study file, in which transcripts, codings and decisions are kept.",
        usage: "throughline new <study> [<option> ...]",
        discussion: """
            A study file is one file (NAME.throughline) that holds all of a study: the codebook, the transcripts, what was \
            suggested and what people decided, and the log of every change. It is for the team: it holds every word that \
            was said.

            Examples:
              throughline new vale.throughline --owner Ann
              throughline new vale.throughline --title "A plan for the Vale" \\
                --subject "leading change" --codebook leading-for-change

            Then import transcripts ('throughline import vale.throughline interviews').

            Exit codes: 0 it was made; 1 it was not; 64 the command was not understood.
            """)

    @Argument(help: "The study file to make.", completion: .file(extensions: ["throughline"]))
    var study: String

    @Option(help: ArgumentHelp("The title of the study, and of its plan.", valueName: "text"))
    var title: String?

    @Option(
        help: ArgumentHelp(
            "What the plan is for, inside a sentence, such as \"integrated commissioning\".",
            valueName: "text"))
    var subject: String?

    @OptionGroup var checklist: ChecklistOptions

    @Option(help: ArgumentHelp("Who owns the study: may code, invite and share.", valueName: "name"))
    var owner: String?

    @Flag(name: .shortAndLong, help: "Say nothing but what went wrong.")
    var quiet = false

    func validate() throws {
        try StudyOptions.check(paths: [study])
        guard study.hasSuffix(StudyFile.ending) else {
            throw ValidationError("The name of a study file ends in \(StudyFile.ending).")
        }
        if owner?.allSatisfy(\.isWhitespace) == true { throw ValidationError("--owner names a person.") }
    }

    func run() throws {
        let console = Console()
        let path = try CodebookShelf().find(checklist.codebook ?? ChecklistOptions.usual, console)
        let now = StudyOpening.now
        _ = try StudyOpening(console).trying {
            try NewStudy(
                path: study, title: title, subject: subject, codebook: path, model: checklist.choice,
                owner: owner
            ).make(at: now)
        }
        guard !quiet else { return }
        console.print("\(console.emphasised(study.printable)) is made.")
        console.print("Next: throughline import \(study.printable) FOLDER")
    }
}
