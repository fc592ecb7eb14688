public import StudyModel

/// A passage one coder marked, with the criterion they gave it.
public struct CodedPassage: Hashable, Sendable {
    /// Index into `CodedStudy.coders`.
    public let coder: Int
    /// Index into `CodedStudy.interviews`.
    public let interview: Int
    /// Where it stands.
    public let segment: Segment
    /// Index into `CodedStudy.criteria`; nil for a passage that was read and given none.
    public let criterion: Int?
    /// What it says of the criterion; nil where the coder did not say.
    public let stance: Stance?
    /// What sort of statement it is, where the coder said.
    public let kind: PassageDecisions.Kind
    /// Whether it leaves a matter open; nil where the coder did not say.
    public let isQuestion: Bool?
    /// Its words; empty where they are not known.
    public let text: String

    /// A passage of the given parts.
    public init(
        coder: Int, interview: Int, segment: Segment, criterion: Int?, stance: Stance?,
        kind: PassageDecisions.Kind = .unknown, isQuestion: Bool? = nil, text: String
    ) {
        self.coder = coder
        self.interview = interview
        self.segment = segment
        self.criterion = criterion
        self.stance = stance
        self.kind = kind
        self.isQuestion = isQuestion
        self.text = text
    }
}
