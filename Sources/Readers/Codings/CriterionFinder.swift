public import StudyModel

/// Finds criteria of a codebook by what a coder wrote: the id, the label or the name, in any letter case.
public struct CriterionFinder: Sendable {
    private var exact: [String: Criterion.ID] = [:]
    private var folded: [String: Set<Criterion.ID>] = [:]
    private let names: [String]
    private let codebook: String
    /// Whether whatever is written is a criterion of its own.
    private let takesAll: Bool

    /// A finder among the criteria of `codebook`.
    public init(_ codebook: Codebook) {
        self.codebook = codebook.id
        takesAll = false
        names = codebook.criteria.flatMap { [$0.id.rawValue, $0.label, $0.name] }
        for criterion in codebook.criteria {
            for name in [criterion.id.rawValue, criterion.label] { exact[name] = criterion.id }
            for name in [criterion.id.rawValue, criterion.label, criterion.name] {
                folded[Self.fold(name), default: []].insert(criterion.id)
            }
        }
    }

    private init() {
        codebook = ""
        names = []
        takesAll = true
    }

    /// A finder for lists coded by a checklist that is not at hand: whatever they write is a criterion of its own.
    public static let ofOtherChecklist = CriterionFinder()

    /// The criterion `written` names; nil where there is none, or more than one. An id or a label written as it stands
    /// in the codebook goes before names that are spelt like it.
    public func criterion(for written: String) -> Criterion.ID? {
        if takesAll { return Criterion.ID("other checklist: \(Self.fold(written))") }
        if let id = exact[written] { return id }
        let found = folded[Self.fold(written)] ?? []
        return found.count == 1 ? found.first : nil
    }

    /// Whether `written` names more than one criterion, so that none is found.
    public func isShared(_ written: String) -> Bool {
        criterion(for: written) == nil && folded[Self.fold(written)] != nil
    }

    /// Why `written` names no criterion, as a clause without a full stop.
    public func reason(for written: String) -> String {
        guard isShared(written) else {
            return "'\(written)' is no criterion of \(codebook)" + Suggestion.clause(for: written, in: names)
        }
        let ids = (folded[Self.fold(written)] ?? []).sorted().map(\.rawValue)
        let listed = ids.prefix(8).joined(separator: ", ") + (ids.count > 8 ? ", …" : "")
        return
            "'\(written)' names \(ids.count) criteria of \(codebook): write the id of the one that is meant "
            + "(\(listed))"
    }
}

extension CriterionFinder {
    /// `name` as it is compared with others.
    static func fold(_ name: String) -> String { name.lowercased() }
}
