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

    /// Whether it is less likely than not by far: it tells that a criterion may have been raised, and bears no claim.
    /// The confidence counts in hundredths, as files of codings give it, so that whoever counts them finds the same.
    var isDoubtful: Bool { hundredths < 30 && !isConfirmed }

    /// Whether it names its criterion as what should be done first: a short answer ("Ask them.") hints at many, so half of
    /// those less likely are not about it.
    var namesFirst: Bool { flags.contains(.first) && (hundredths >= 40 || isConfirmed) }

    private var hundredths: Int { Int(max(0, confidence) * 100 + 0.5) }

    /// Whether it may tell what its speaker wants: a question, irony, and what is over or doubtful do not, unless a person
    /// accepted it.
    var takesSides: Bool {
        if isConfirmed { return !isQuestion }
        return !isQuestion && !isDoubtful && !flags.contains(.irony) && !flags.contains(.past)
    }

    /// The kind it counts with: one that is not likely counts as none until a person accepts it.
    public var countedKind: StatementKind? {
        flags.contains(.kindInferred) && !isConfirmed ? nil : kind
    }

    /// The stance it counts with: praise that may be ironic, a stance that no word of the passage tells, and that of a
    /// doubtful coding count as neutral until a person accepts them; trouble that is over counts as neutral.
    public var countedStance: Stance {
        if stance == .helping, flags.contains(.irony), !isConfirmed { return .neutral }
        if flags.contains(.inferred), !isConfirmed { return .neutral }
        if isDoubtful { return .neutral }
        if stance == .hindering, flags.contains(.past) { return .neutral }
        return stance
    }
}
