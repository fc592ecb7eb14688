import Running
import StudyModel
import Themes

/// What drafting a plan came to, for the person who asked for it.
struct PlanSummary {
    private let report: RunReport
    private let console: Console

    init(_ report: RunReport, console: Console) {
        self.report = report
        self.console = console
    }

    /// Prints warnings beside the results, and the results.
    func print() {
        for warning in report.diagnostics where warning.severity == .warning {
            console.warn(warning.line(of: .input))
        }
        console.print(
            "\(report.version.capitalisedFirst): \(report.sample.interviews.of("interview")), "
                + "\(report.actions.of("proposed action")), \(report.questions.of("outstanding question"))")
        if let answers { console.print(answers) }
        console.print()
        console.print("Outputs in \(console.emphasised(report.folder.printable)), for the team:")
        for line in OutputList.lines(report.files) { console.print("  " + line) }
    }

    private var answers: String? {
        guard report.responses > 0 || report.withdrawn > 0 else { return nil }
        let withdrawn = report.withdrawn > 0 ? "; \(report.withdrawn.of("coding")) withdrawn" : ""
        return "\(report.responses.of("response")) listed\(withdrawn)"
    }
}
