import StudyModel

/// How many codings a summary rests on, and how many count for nothing and why.
public struct CodingCounts: Hashable, Sendable {
    /// All codings handed over.
    public var total = 0
    /// Codings that count: not rejected, on the record and the speaker's own view.
    public var counted = 0
    /// Counted codings that a person made or accepted.
    public var confirmed = 0
    /// Codings a person rejected.
    public var rejected = 0
    /// Codings of words said off the record.
    public var offRecord = 0
    /// Codings of hearsay.
    public var reported = 0
    /// Codings marked as irony or understatement.
    public var irony = 0
    /// Codings that leave a matter open.
    public var questions = 0
    /// Counted codings that bear a criterion: the others are statements and questions that none covers.
    public var covered = 0
    /// Those of them that a person made or accepted.
    public var confirmedCovered = 0

    /// No codings.
    public init() {}

    mutating func add(_ coding: Coding) {
        total += 1
        if coding.state == .rejected {
            rejected += 1
        } else if coding.flags.contains(.offRecord) {
            offRecord += 1
        } else if coding.flags.contains(.reported) {
            reported += 1
        } else {
            counted += 1
            confirmed += coding.isConfirmed ? 1 : 0
            irony += coding.flags.contains(.irony) ? 1 : 0
            questions += coding.isQuestion ? 1 : 0
            guard coding.criterion != nil else { return }
            covered += 1
            confirmedCovered += coding.isConfirmed ? 1 : 0
        }
    }
}
