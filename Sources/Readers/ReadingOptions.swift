/// What a person tells the readers beforehand.
public struct ReadingOptions: Sendable {
    /// Labels of speakers who are interviewers, whatever the transcript suggests; compared by their letters and digits
    /// alone.
    public var interviewers: [String]
    /// Labels of speakers who are interviewed, compared alike; a label in both lists is an interviewer's.
    public var interviewees: [String]
    /// How XML of somebody's own making writes interviews; files it does not fit are read without it.
    public var xmlMap: XMLMap?

    /// Options as given.
    public init(interviewers: [String] = [], interviewees: [String] = [], xmlMap: XMLMap? = nil) {
        self.interviewers = interviewers
        self.interviewees = interviewees
        self.xmlMap = xmlMap
    }

    /// These options with those of `other` after them; of two mapping files this one's counts.
    public func joined(with other: ReadingOptions) -> ReadingOptions {
        ReadingOptions(
            interviewers: interviewers + other.interviewers, interviewees: interviewees + other.interviewees,
            xmlMap: xmlMap ?? other.xmlMap)
    }
}
