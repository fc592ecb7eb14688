/// Someone who speaks in a transcript, as the file labels them.
public struct Speaker: Hashable, Sendable {
    /// Whether a speaker asks or answers, where that is known.
    public enum Role: String, Sendable, CaseIterable {
        /// Asks the questions; nothing they say is evidence.
        case interviewer
        /// Is interviewed.
        case interviewee
        /// Nobody says whose words they are, or they are no person's: nothing they say is evidence.
        case unknown
    }

    /// The label as the file writes it, without its colon.
    public let label: String
    /// Other labels of the file that are spellings of this one, in order of their first turn.
    public let otherLabels: [String]
    /// Whether they ask or answer.
    public let role: Role
    /// Why they were taken for what they are, as a clause: "the label says so"; empty where nobody looked.
    public let because: String
    /// The participant they are; nil for anyone who is not interviewed.
    public let participant: Participant.ID?

    /// A speaker by label and role.
    public init(
        label: String, otherLabels: [String] = [], role: Role, because: String = "",
        participant: Participant.ID? = nil
    ) {
        self.label = label
        self.otherLabels = otherLabels
        self.role = role
        self.because = because
        self.participant = participant
    }
}
