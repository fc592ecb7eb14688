public import StudyModel

/// What was done to protect interviewees, in full: for the consultant, never for partners.
public struct DisclosureLog: Hashable, Sendable {
    /// A quote of which words were replaced.
    public struct Edit: Hashable, Sendable {
        /// The coding it comes from.
        public let id: EvidenceID
        /// Name of the transcript.
        public let transcript: String
        /// Turn it is in, from 1.
        public let turn: Int
        /// Where the passage begins in the turn, in code points from 0.
        public let start: Int
        /// The words before.
        public let before: String
        /// The words as shown.
        public let after: String
        /// What was replaced, in the order it was found.
        public let replacements: [Replacement]
    }

    /// A passage that could not be quoted.
    public struct Held: Hashable, Sendable {
        /// The coding it comes from.
        public let id: EvidenceID
        /// Name of the transcript.
        public let transcript: String
        /// Turn it is in, from 1.
        public let turn: Int
        /// Its words.
        public let text: String
        /// Why.
        public let reason: HeldBackReason
    }

    /// A quote that is shown and that somebody should look at again.
    public struct Flagged: Hashable, Sendable {
        /// The coding it comes from.
        public let id: EvidenceID
        /// The words as shown.
        public let text: String
        /// What made it worth a look.
        public let hint: String
    }

    /// A row of a table that is not shown.
    public struct Row: Hashable, Sendable {
        /// The criterion it is about.
        public let criterion: Criterion.ID
        /// The group and the reason.
        public let row: HiddenRow
    }

    /// Quotes of which words were replaced, in the order of the codebook; each once.
    public var edits: [Edit] = []
    /// Passages that could not be quoted; each once.
    public var held: [Held] = []
    /// Quotes shown that colleagues may recognise, in the order of the codebook; each once.
    public var flagged: [Flagged] = []
    /// Groups that are named nowhere.
    public var unnamed: [HiddenRow] = []
    /// Rows that are not shown, in the order of the codebook.
    public var rows: [Row] = []
    /// Ids of levels and interventions of which it is not told how many people spoke of difficulty anywhere.
    public var hiddenReach: [String] = []
    /// Who the figures count, with their groups: what the next draft is compared with.
    public var people: [Participant.ID: Set<EarlierDraft.Label>] = [:]

    /// Nothing was done.
    public init() {}
}
