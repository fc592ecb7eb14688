/// What a plan says about its own making; passed in, so that the same interviews give the same bytes.
public struct PlanContext: Hashable, Sendable {
    /// The title of the plan; nil makes one of the subject.
    public var title: String?
    /// What the work is about, inside a sentence ("integrated commissioning"); nil leaves it out.
    public var subject: String?
    /// When the draft was made, as printed; nil where nobody said.
    public var date: String?
    /// The draft's number or name ("draft 1").
    public var version = "draft 1"
    /// Name and version of the tool.
    public var tool: String
    /// SHA-256 of the codebook file, in hexadecimal.
    public var codebookHash: String
    /// Whether passages were found by phrases of the codebook alone, and by nothing that was learned.
    public var isByPhrases = false
    /// Inputs that could not be read.
    public var unreadable = 0

    /// Interviewees who are not counted, so that this draft and an earlier one together tell of nobody.
    public var leftOut = 0

    /// The organisations asked to own the plan, as the team lists them.
    public var partners: [Partner] = []
    /// What partners answered to earlier drafts.
    public var responses: [PartnerResponse] = []
    /// Earlier drafts, the last being the one this one is compared with.
    public var drafts: [PlanDraft] = []
    /// Whether it leaves the team, with nothing of drafts that partners may not hold nor of what the team tells itself.
    public var isShared = false
    /// Quotes that partners' answers withdrew, each once.
    public var withdrawnQuotes = 0
    /// What was withdrawn, which must come back in no answer.
    public var withdrawn = WithdrawnWords()
    /// What people worded by themselves.
    public var edits = PlanEdits()

    /// A context of a tool and a codebook file.
    public init(tool: String, codebookHash: String) {
        self.tool = tool
        self.codebookHash = codebookHash
    }
}
