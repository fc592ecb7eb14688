public import StudyModel

/// Finds criteria of a codebook by what a coder wrote: the id, the label or the name, in any letter case.
public struct CriterionFinder: Sendable {
    private var ids: [String: Criterion.ID] = [:]
    private let names: [String]
    private let codebook: String
    /// Whether whatever is written is a criterion of its own.
    private let takesAll: Bool

    /// A finder among the criteria of `codebook`.
    public init(_ codebook: Codebook) {
        self.codebook = codebook.id
        takesAll = false
        names = codebook.criteria.flatMap { [$0.id.rawValue, $0.label, $0.name] }
        // Names yield to labels, and labels to ids.
        for criterion in codebook.criteria { ids[criterion.name.lowercased()] = criterion.id }
        for criterion in codebook.criteria { ids[criterion.label.lowercased()] = criterion.id }
        for criterion in codebook.criteria { ids[criterion.id.rawValue.lowercased()] = criterion.id }
    }

    private init() {
        codebook = ""
        names = []
        takesAll = true
    }

    /// A finder for lists coded by a checklist that is not at hand: whatever they write is a criterion of its own.
    public static let ofOtherChecklist = CriterionFinder()

    /// The criterion `written` names; nil where there is none.
    public func criterion(for written: String) -> Criterion.ID? {
        takesAll ? Criterion.ID("other checklist: \(written.lowercased())") : ids[written.lowercased()]
    }

    /// Why `written` names no criterion, as a clause without a full stop.
    public func reason(for written: String) -> String {
        "'\(written)' is no criterion of \(codebook)" + Suggestion.clause(for: written, in: names)
    }
}
