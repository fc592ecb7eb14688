public import StudyModel
public import Tagging

/// What came of learning from a study's decisions, and what it changes.
public struct LearningReport: Sendable {
    /// What was learned.
    public let learned: Learned
    /// The codebook in use.
    public let codebook: Codebook
    /// Whether the model to tag by is another than before.
    public let isNew: Bool
    /// Whether it was put to use; false where it was only tried.
    public let isKept: Bool
    /// Suggestions that nobody decided yet and that came or went, in the order of transcripts and their text.
    public let changes: [SuggestionChange]

    /// How many suggestions of `criterion` came, and how many went.
    public func counts(_ criterion: Criterion.ID) -> (added: Int, withdrawn: Int) {
        let own = changes.filter { $0.criterion == criterion }
        let added = own.count { $0.isAdded }
        return (added, own.count - added)
    }

    /// The criteria that changed in weight or in suggestions, in the order of the codebook.
    public var criteria: [Criterion] {
        let touched = Set(changes.map(\.criterion) + learned.changes.map(\.criterion))
        return codebook.criteria.filter { touched.contains($0.id) }
    }

    /// The first `count` suggestions of `criterion` that came or went.
    public func examples(_ criterion: Criterion.ID, _ count: Int = 2) -> [SuggestionChange] {
        Array(changes.lazy.filter { $0.criterion == criterion }.prefix(count))
    }
}
