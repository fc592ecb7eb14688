/// What agreement is measured over.
public enum UnitLevel: String, Sendable, CaseIterable {
    /// A sentence of an interviewee.
    case segment
    /// A turn of an interviewee.
    case turn
    /// A whole interview.
    case interview
}
