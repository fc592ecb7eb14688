/// What a person tells the readers beforehand.
public struct ReadingOptions: Sendable {
    /// Labels of speakers who are interviewers, whatever the transcript suggests; compared without regard to case.
    public var interviewers: [String]

    /// Options as given.
    public init(interviewers: [String] = []) {
        self.interviewers = interviewers
    }
}
