import StudyModel
import Themes

/// Numbers statements section by section, in the order they are written within each.
struct StatementPad {
    /// More codes than this are not kept with a statement: of a study of thousands, the first.
    private static let mostEvidence = 10_000

    private var counts: [Int: Int] = [:]
    /// What people worded by themselves.
    var desk: EditDesk

    init(_ desk: EditDesk = EditDesk()) { self.desk = desk }

    /// A statement of section `section`, with the next number; `part` names its place there across drafts.
    mutating func write(
        _ section: Int, _ part: String, _ text: String, about themes: [Theme] = [],
        evidence: [EvidenceID] = [],
        basis: Statement.Basis = .heard
    ) -> Statement {
        counts[section, default: 0] += 1
        let id = "P\(section).\(counts[section] ?? 1)"
        let key = "\(section).\(part)"
        let tool = text.capitalisedFirst
        let worded = desk.take(.init(.statement, key), tool: tool, at: .entry(id))
        return Statement(
            id: id, key: key, text: worded?.text ?? tool,
            evidence: Array(evidence.withoutRepeats.prefix(Self.mostEvidence)),
            criteria: themes.map(\.criterion.id),
            basis: basis)
    }
}
