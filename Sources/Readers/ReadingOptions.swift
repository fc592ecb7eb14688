/// What a person tells the readers beforehand.
public struct ReadingOptions: Sendable {
    /// Labels of speakers who are interviewers, whatever the transcript suggests; compared by their letters and digits
    /// alone.
    public var interviewers: [String]
    /// Labels of speakers who are interviewed, compared alike; a label in both lists is an interviewer's.
    public var interviewees: [String]

    /// Options as given.
    public init(interviewers: [String] = [], interviewees: [String] = []) {
        self.interviewers = interviewers
        self.interviewees = interviewees
    }

    /// These options with those of `other` after them.
    public func joined(with other: ReadingOptions) -> ReadingOptions {
        ReadingOptions(
            interviewers: interviewers + other.interviewers, interviewees: interviewees + other.interviewees)
    }
}
