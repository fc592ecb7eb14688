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
            meant. Exit codes: 0 there is no fault; 1 there are faults; 64 the command was not understood.

            Example:
              throughline codebook check my-checklist.yaml
            """)

    @Argument(
        help: ArgumentHelp("The file, or the name of a codebook.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var file: String

    func run() throws {
        let console = Console()
        let path = try CodebookShelf().find(file, console)
        var problems = CodebookReader.check(path: path)
        let codebook = try? CodebookReader.read(path: path).codebook
        if let codebook {
            problems += CodebookCheck.problems(in: codebook).map { Diagnostic($0, file: path) }
        }
        for problem in problems where problem.severity != .error { console.warn(problem.line(of: .codebook)) }
        let faults = problems.filter { $0.severity == .error }
        for fault in faults { console.fail(fault.line(of: .codebook)) }
        let warnings = problems.count - faults.count
        guard let codebook, faults.isEmpty else {
            console.print("\(faults.count.of("fault")), \(warnings.of("warning"))")
            throw ExitCode.failure
        }
        let phrases = codebook.criteria.reduce(0) { $0 + $1.lexicon.count }
        console.print(
            "\(codebook.criteria.count.of("criterion", "criteria")), \(phrases.of("phrase")): no faults"
                + (warnings > 0 ? ", \(warnings.of("warning"))" : ""))
    }
}

private extension Criterion.Lexicon {
    var count: Int { phrases.count + weak.count + traps.count + helping.count + hindering.count }
}
