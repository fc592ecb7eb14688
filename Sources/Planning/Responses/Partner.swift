/// An organisation that is asked to own the plan.
public struct Partner: Hashable, Sendable {
    /// Where it stands with a draft, as the team tells.
    public enum State: String, Sendable, CaseIterable {
        /// The draft has not gone to it.
        case notAsked = "not asked"
        /// It has the draft and has not answered.
        case asked
        /// It has answered, and not said yet whether it agrees.
        case responded
        /// It agrees.
        case agreed
        /// It agrees but for what it has told.
        case agreedWithReservations = "agreed with reservations"
        /// It does not agree.
        case declined = "not agreed"
    }

    /// Its name, as printed.
    public let name: String
    /// Names, e-mail addresses or domains by which its people are known in returned files; for the team only.
    public let people: [String]
    /// Who signs for it, name and role as the team gives them; empty where nobody said.
    public let signatory: String
    /// Where it stands, as the team tells; nil where nobody said.
    public let state: State?
    /// When it answered, as the team tells; empty where nobody said.
    public let date: String

    /// A partner of the given parts.
    public init(name: String, people: [String], signatory: String, state: State?, date: String) {
        self.name = name
        self.people = people
        self.signatory = signatory
        self.state = state
        self.date = date
    }
}
