import StudyModel
import StudyStore

/// The criteria of the codebook in use, as pages tell of them.
struct CriterionShelf: Sendable {
    /// The criteria in the codebook's order.
    let entries: [StoredCodebook.Entry]
    private let byID: [Criterion.ID: StoredCodebook.Entry]
    private let codebook: Codebook?

    /// The criteria of the study; what the codebook says of them comes from `desk`.
    init(_ desk: Desk) throws(StudyFileError) {
        let stored = try desk.study.codebook()
        entries = stored?.criteria ?? []
        byID = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        codebook = stored.flatMap(desk.codebook.codebook)
    }

    /// Whether the codebook in use has it.
    func has(_ id: Criterion.ID) -> Bool { byID[id] != nil }

    /// Label and name, as "L4 Trust"; the id where the codebook does not have it.
    func title(_ id: Criterion.ID?) -> String {
        guard let id else { return "No criterion" }
        guard let entry = byID[id] else { return "\(id) (parked)" }
        return Self.title(entry)
    }

    /// The short label; the id where the codebook does not have it.
    func label(_ id: Criterion.ID?) -> String { id.map { byID[$0]?.label ?? $0.rawValue } ?? "–" }

    /// The criterion that somebody typed: its title, label, name or id, whatever the letter case. Nil where there is none.
    func find(_ typed: String) -> Criterion.ID? {
        let typed = typed.lowercased()
        return entries.first {
            [Self.title($0), $0.label, $0.name, $0.id.rawValue].contains { $0.lowercased() == typed }
        }?.id
    }

    /// What the codebook says of a criterion; nil where it cannot be read.
    func criterion(_ id: Criterion.ID?) -> Criterion? { id.flatMap { codebook?.criterion($0) } }

    /// The matters on which people may want opposite things, of the criterion of `coding`.
    func tensions(of coding: StoredCoding) -> [Tension] {
        criterion(coding.proposal.criterion)?.tensions ?? []
    }

    /// The sides that were suggested for `coding`, by name; those that the codebook no longer has left out.
    func suggestedSides(of coding: StoredCoding) -> [String] {
        let names = Set(tensions(of: coding).flatMap(\.sides).map(\.name))
        return coding.reasons.sides.filter(names.contains)
    }

    /// All criteria, for a field that offers them.
    var choices: [PageValues] { entries.map { ["title": .text(Self.title($0))] } }

    private static func title(_ entry: StoredCodebook.Entry) -> String { "\(entry.label) \(entry.name)" }
}
