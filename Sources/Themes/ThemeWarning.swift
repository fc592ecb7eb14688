/// Something a reader should bear in mind before resting on a theme.
public enum ThemeWarning: Hashable, Sendable {
    /// One interviewee supplies more than the allowed share of the passages: so many, of so many.
    case oneVoice(passages: Int, of: Int)
    /// So few raise it, more than one, that somebody must supply more than the allowed share.
    case fewInterviewees(Int)
    /// Everything critical said about this sector comes from outside it.
    case criticisedFromOutside(sector: String)
    /// Only one group of those interviewed raises it.
    case oneGroupOnly
    /// Only one interviewee raises it.
    case singleInterviewee
    /// No passage has been confirmed by a person.
    case unconfirmed
    /// Passages exist, but none can be quoted without a risk to somebody.
    case nothingQuotable

    /// The warning as a sentence.
    public var sentence: String {
        switch self {
        case .oneVoice(let passages, let all):
            "One interviewee supplies \(passages) of the \(all) passages; their view should not be read as general."
        case .fewInterviewees(let count):
            "It rests on \(Numeral.word(count)) interviewees: each is a large part of it."
        case .criticisedFromOutside(let sector):
            "What is critical of the \(sector) side comes from outside it; its own account should be sought."
        case .oneGroupOnly: "Only one of the groups interviewed raised it."
        case .singleInterviewee: "It rests on one interview."
        case .unconfirmed: "Nobody has yet confirmed these passages."
        case .nothingQuotable:
            "No passage is quoted: the words might tell who spoke, or say too little by themselves."
        }
    }
}
