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

    /// A condition over `coding` that holds where nobody else added it.
    var isShown: String {
        alone.map {
            "(coding.coder = \($0.rawValue) OR coding.coder IN (SELECT id FROM coder WHERE sort = 'tagger'))"
        }
            ?? "1"
    }
}
