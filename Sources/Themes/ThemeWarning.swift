/// Something a reader should bear in mind before resting on a theme.
public enum ThemeWarning: Hashable, Sendable {
    /// One interviewee supplies more than the allowed share of the passages.
    case oneVoice
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
        case .oneVoice:
            "One interviewee supplies a large share of the passages; their view should not be read as general."
        case .criticisedFromOutside(let sector):
            "What is critical of the \(sector) side comes from outside it; its own account should be sought."
        case .oneGroupOnly: "Only one of the groups interviewed raised it."
        case .singleInterviewee: "It rests on one interview."
        case .unconfirmed: "Nobody has yet confirmed these passages."
        case .nothingQuotable: "No passage could be quoted without a risk of giving somebody away."
        }
    }
}
