public import StudyModel
public import Themes

/// A risk, or something the work is said to depend on, as interviewees told it.
public struct Risk: Sendable {
    /// Whether it is a difficulty or an assumption.
    public enum Sort: String, Sendable {
        /// A difficulty that may slow or stop the work.
        case risk
        /// Something taken as given.
        case dependency
    }

    /// Names it in the plan (`R1`, `D1`).
    public let id: String
    /// Names it across drafts.
    public var key: String { "\(sort.rawValue).\(theme.criterion.id.rawValue)" }
    /// What it is, in a sentence.
    public let text: String
    /// What sort it is.
    public let sort: Sort
    /// The theme it belongs to.
    public let theme: Theme
    /// People who tell of it.
    public let people: Int
    /// A quote that says it; nil where none may be shown.
    public let quote: Quote?
    /// What it rests on.
    public let evidence: [EvidenceID]
    /// Ids of the actions that bear on it.
    public let actions: [String]
}
