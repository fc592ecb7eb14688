public import StudyModel
public import Themes

/// What a disclosure report tells beside the log: who is not counted, and what was withdrawn.
public struct DisclosureFacts: Sendable {
    /// What was done to protect interviewees.
    public var log: DisclosureLog
    /// New people who wait for a later draft, by id.
    public var waiting: [Participant.ID] = []
    /// People who sit out so that a withdrawal does not show, by id.
    public var sittingOut: [Participant.ID] = []
    /// People an earlier draft counted who are gone, by id.
    public var gone: [Participant.ID] = []
    /// Codings that were withdrawn.
    public var withdrawn = 0
    /// Drafts partners hold already that this one was compared with.
    public var earlier = 0
    /// Codes of the pack by the ids of codings.
    public var codes: @Sendable (EvidenceID) -> EvidenceID

    /// The facts of a log, with nobody left out and nothing withdrawn.
    public init(_ log: DisclosureLog, codes: @escaping @Sendable (EvidenceID) -> EvidenceID) {
        self.log = log
        self.codes = codes
    }
}
