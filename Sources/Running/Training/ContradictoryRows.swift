import Readers
import StudyModel

/// Passages that one list both accepts and rejects for a criterion.
struct ContradictoryRows {
    private struct Decision: Hashable {
        let file: String
        let transcript: String
        let turn: Int
        let range: Range<Int>?
        let text: String?
        let criterion: Criterion.ID
    }

    private let criteria: CriterionFinder
    /// The first lines.
    private var accepted: [Decision: Int] = [:]
    private var rejected: [Decision: Int] = [:]

    /// Nothing is counted yet; criteria are found by `criteria`.
    init(_ criteria: CriterionFinder) { self.criteria = criteria }

    /// Takes in what people decided about suggestions in `list`.
    mutating func count(_ list: CodingList) {
        for row in list.rows {
            guard row.state == .accepted || row.state == .rejected,
                let id = row.criterion.flatMap(criteria.criterion(for:))
            else { continue }
            let decision = Decision(
                file: list.file, transcript: row.transcript, turn: row.turn, range: row.range, text: row.text,
                criterion: id)
            if row.state == .accepted {
                accepted[decision] = accepted[decision] ?? row.line
            } else {
                rejected[decision] = rejected[decision] ?? row.line
            }
        }
    }

    /// A warning for each list that has any, by file.
    var warnings: [Diagnostic] {
        let both = accepted.compactMap { decision, line in rejected[decision].map { (decision, line, $0) } }
        return Dictionary(grouping: both, by: \.0.file).sorted { $0.key < $1.key }.compactMap { file, found in
            found.min { ($0.1, $0.0.criterion) < ($1.1, $1.0.criterion) }.map { decision, line, other in
                Diagnostic(
                    .warning, "contradiction", file: file, line: min(line, other),
                    "a passage is both accepted and rejected for '\(decision.criterion)' (lines \(min(line, other)) and "
                        + "\(max(line, other)))\(found.count > 1 ? ", as are \(found.count - 1) more" : ""): it counts as "
                        + "accepted")
            }
        }
    }
}
