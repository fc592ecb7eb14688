public import StudyModel

/// A wording of people's own in place of the tool's.
public struct StoredWording: Hashable, Sendable {
    /// What it words.
    public enum Sort: String, Hashable, Sendable, CaseIterable {
        /// An outstanding question.
        case question
        /// The summary of a cell of the framework matrix.
        case cell
        /// An action of the plan.
        case action
        /// A statement of the plan.
        case statement
    }

    /// What it words.
    public let sort: Sort
    /// Which one: names it across runs.
    public let key: String
    /// Which of its texts.
    public let field: String
    /// The wording.
    public let text: String
    /// What the tool wrote when the wording was made, by which it is told that the tool writes otherwise now.
    public let basis: String
    /// Who worded it last.
    public let coder: CoderAccount.ID
    /// Counts its changes from 1.
    public let revision: Int
    /// When it was last changed.
    public let at: Timestamp
}
