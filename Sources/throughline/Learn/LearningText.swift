import Running
import StudyModel
import Tagging

/// What came of learning, line by line.
struct LearningText {
    private let report: LearningReport

    init(_ report: LearningReport) { self.report = report }

    /// The lines to print.
    var lines: [String] {
        var lines = [report.learned.sentence]
        guard report.isNew else { return lines }
        for criterion in report.criteria {
            let change = report.learned.changes.first { $0.criterion == criterion.id }
            let (added, withdrawn) = report.counts(criterion.id)
            var line = "\(criterion.label) \(criterion.name): "
            if let change {
                line +=
                    "\(change.accepted) of \(change.decided) accepted, "
                    + "\(Int(change.expected.rounded())) expected; "
            }
            lines.append(line + "\(added) suggested more, \(withdrawn) withdrawn")
            for example in report.examples(criterion.id) {
                lines.append(
                    "  \(example.isAdded ? "+" : "-") \(example.transcript):\(example.turn) \(example.quote)")
            }
        }
        lines.append(
            report.isKept
                ? "The suggestions nobody decided yet are made anew." : "Nothing was changed (--dry-run).")
        return lines
    }
}
