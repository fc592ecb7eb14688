import ArgumentParser
import Readers
import StudyModel
import Writers

struct CodebookShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a codebook, or one of its criteria with all its phrases.",
        discussion: """
            Examples:
              throughline codebook show integrated-commissioning
              throughline codebook show integrated-commissioning L4
              throughline codebook show integrated-commissioning trust
              throughline codebook show integrated-commissioning --format json
            """)

    @Argument(
        help: ArgumentHelp("The name of a codebook, or a file.", valueName: "name"), completion: .codebooks)
    var name: String

    @Argument(help: "A criterion, by its label (L4), its id or its name.")
    var criterion: String?

    @Option(help: "Whom the output is for: text for people, json for programs.")
    var format = OutputFormat.text

    func run() throws {
        let console = Console()
        let path = try CodebookShelf().find(name, console)
        let codebook: Codebook
        do {
            codebook = try CodebookReader.read(path: path).codebook
        } catch {
            console.fail(Diagnostic(error).line(of: .codebook))
            console.tell("See all faults with: throughline codebook check \(path.printable)")
            throw ExitCode.failure
        }
        let chosen = try criterion.map { try find($0, in: codebook, console) }
        if format == .json {
            let json = CodebookJSON(codebook)
            console.print((chosen.map(json.criterion) ?? json.value).bytes())
        } else if let chosen {
            CriterionText(chosen, of: codebook, console).print()
        } else {
            CodebookText(codebook, console).print()
        }
    }

    private func find(_ wanted: String, in codebook: Codebook, _ console: Console) throws -> Criterion {
        let finder = CriterionFinder(codebook)
        if let found = finder.criterion(for: wanted).flatMap({ codebook.criterion($0) }) { return found }
        if finder.isShared(wanted) {
            console.fail(finder.reason(for: wanted))
            throw ExitCode.failure
        }
        let known = codebook.criteria.map { "\($0.label) \($0.id)" }.joined(separator: ", ")
        console.fail("'\(wanted)' is no criterion of \(codebook.id) (known are \(known))")
        throw ExitCode.failure
    }
}
