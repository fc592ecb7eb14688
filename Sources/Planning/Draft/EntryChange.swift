public import StudyModel

/// Something two drafts say, and what became of it between them.
public struct EntryChange: Hashable, Sendable {
    /// What became of it.
    public enum Sort: String, Sendable, CaseIterable {
        /// It says the same, by the same number and evidence.
        case same
        /// It says the same by another number.
        case renumbered
        /// It says the same and rests on other passages than before.
        case evidence
        /// Its figures moved.
        case figures
        /// It is put in other words.
        case reworded
        /// The draft before did not say it.
        case new
        /// The draft before said it, this one does not.
        case gone
    }

    /// What the draft before said; nil where it said nothing of the sort.
    public let before: PlanDraft.Entry?
    /// What this draft says; nil where it says nothing of the sort.
    public let after: PlanDraft.Entry?
    /// What became of it.
    public let sort: Sort
    /// Ids of codings it rests on now and did not before.
    public let gained: [EvidenceID]
    /// Ids of codings it rested on before and does not now.
    public let lost: [EvidenceID]
    /// Why; empty where nothing changed.
    public let reasons: [ChangeReason]
    /// Ids of partners' answers that are about it, as this draft lists them (`C4`).
    public let responses: [String]

    /// Which sort of entry it is.
    public var entry: PlanDraft.Sort { after?.sort ?? before?.sort ?? .statement }

    /// Whether a reader of the documents sees it as it was, but for its number.
    public var isAsBefore: Bool { sort == .same || sort == .renumbered || sort == .evidence }
}
