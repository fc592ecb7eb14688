public import StudyModel

extension Coding {
    /// Whether a person made or accepted it.
    public var isConfirmed: Bool {
        if state == .accepted { return true }
        if case .person = coder { return state != .rejected }
        return false
    }

    /// Whether it counts as the speaker's own view: rejected codings, words off the record and hearsay
    /// do not.
    public var counts: Bool {
        state != .rejected && !flags.contains(.offRecord) && !flags.contains(.reported)
    }

    /// The stance it counts with: praise that may be ironic, and a stance that no word of the passage tells, count as
    /// neutral until a person accepts them; trouble that is over counts as neutral.
    public var countedStance: Stance {
        if stance == .helping, flags.contains(.irony), !isConfirmed { return .neutral }
        if flags.contains(.inferred), !isConfirmed { return .neutral }
        if stance == .hindering, flags.contains(.past) { return .neutral }
        return stance
    }
}
