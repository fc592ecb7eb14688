public import Planning
public import StudyModel

/// What a trace is asked for.
public enum TraceSubject: Hashable, Sendable {
    /// The draft itself, by its code.
    case draft
    /// Something the draft says.
    case entry(PlanDraft.Entry)
    /// A coding, by its id.
    case coding(EvidenceID)
    /// A criterion of the codebook.
    case criterion(DraftMaking.Criterion)
    /// A transcript, or turns of it.
    case place(transcript: String, turns: ClosedRange<Int>?)
    /// Words.
    case words(String)

    /// What it is, in a word, for programs.
    public var name: String {
        switch self {
        case .draft: "draft"
        case .entry(let entry): entry.sort.rawValue
        case .coding: "coding"
        case .criterion: "criterion"
        case .place: "place"
        case .words: "words"
        }
    }
}
