import StudyModel
import Themes

/// Numbers statements section by section, in the order they are written within each.
struct StatementPad {
    private var counts: [Int: Int] = [:]

    /// A statement of section `section`, with the next number; `part` names its place there across drafts.
    mutating func write(
        _ section: Int, _ part: String, _ text: String, about themes: [Theme] = [],
        evidence: [EvidenceID] = [],
        basis: Statement.Basis = .heard
    ) -> Statement {
        counts[section, default: 0] += 1
        var seen: Set<EvidenceID> = []
        return Statement(
            id: "P\(section).\(counts[section] ?? 1)", key: "\(section).\(part)", text: text.capitalisedFirst,
            evidence: evidence.filter { seen.insert($0).inserted }, criteria: themes.map(\.criterion.id),
            basis: basis)
    }
}
