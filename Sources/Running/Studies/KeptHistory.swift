import Planning
import StudyModel

/// What a study file keeps of what went before a draft.
struct KeptHistory: Sendable {
    /// The organisations asked to own the plan.
    var partners: [Partner] = []
    /// What they answered to earlier drafts.
    var responses: [PartnerResponse] = []
    /// Where messages say the responses stand; nil where there are none.
    var responsesName: String?
    /// Earlier drafts with what messages call them, the one to compare with last.
    var drafts: [(name: String, draft: PlanDraft)] = []
    /// The version of the last draft there was, though its words may be gone; nil where there was none.
    var lastVersion: String?
    /// What messages call drafts after the one to compare with that are emptied, for they held words that were withdrawn.
    var emptied: [String] = []
    /// What messages call packs whose records are emptied with them: later ones cannot be held against these.
    var packsWithoutRecord: [String] = []
    /// Records of packs that partners hold.
    var records: [EarlierRecord] = []
    /// Quotes that were withdrawn.
    var withdrawn: [Withdrawal] = []
    /// What people worded by themselves.
    var edits = PlanEdits()
    /// Codings that went with their person.
    var gone: Set<EvidenceID> = []
    /// Codings by the codes that packs gave them.
    var codes: [EvidenceID: EvidenceID] = [:]
    /// People whose words were withdrawn.
    var withdrawnPeople: Set<Participant.ID> = []
    /// Names of the transcripts there are.
    var transcripts: [String] = []
}
