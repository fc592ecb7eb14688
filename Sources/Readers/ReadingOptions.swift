/// What a person tells the readers beforehand.
public struct ReadingOptions: Sendable {
    /// Labels of speakers who are interviewers, whatever the transcript suggests; compared without regard to case.
    public var interviewers: [String]
    /// How XML of somebody's own making writes interviews; files it does not fit are read without it.
    public var xmlMap: XMLMap?

    /// Options as given.
    public init(interviewers: [String] = [], xmlMap: XMLMap? = nil) {
        self.interviewers = interviewers
        self.xmlMap = xmlMap
    }
}
