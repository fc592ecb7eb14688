/// Whose eyes a request is for.
public enum Viewer: Hashable, Sendable {
    /// Somebody who sees what everybody decided.
    case team
    /// A second coder who is shown nothing that other people decided, added or wrote.
    case blind(CoderAccount.ID)

    /// The eyes of an account: blind ones where it codes blind.
    public init(_ account: CoderAccount) { self = account.isBlind ? .blind(account.id) : .team }

    /// Whose decisions alone are shown; nil where everybody's are.
    var alone: CoderAccount.ID? { if case .blind(let id) = self { id } else { nil } }
}

extension Viewer {
    /// A condition that holds where what `column` tells the maker of may be shown.
    func isTheirs(_ column: String) -> String {
        alone.map { "\(column) = \($0.rawValue)" } ?? "1"
    }

    /// A condition over `coding` that holds where nobody else added it, or they added the same.
    var isShown: String {
        guard let id = alone?.rawValue else { return "1" }
        return """
            (coding.coder = \(id) OR coding.coder IN (SELECT id FROM coder WHERE sort = 'tagger')
            OR coding.id IN (SELECT decision.coding FROM decision WHERE decision.coder = \(id)))
            """
    }
}
