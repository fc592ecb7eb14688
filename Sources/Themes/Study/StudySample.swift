/// Who was interviewed, in numbers that give nobody away.
public struct StudySample: Hashable, Sendable {
    /// People interviewed.
    public let people: Int
    /// Transcripts.
    public let interviews: Int
    /// Words in turns, the interviewers' among them.
    public let words: Int
    /// Turns, the interviewers' among them.
    public let turns: Int
    /// Organisations they belong to, where stated.
    public let organisations: Int
    /// Groups that may be named; see `StudyGroup`'s order.
    public let groups: [StudyGroup]
    /// People without a stated sector.
    public let withoutSector: Int
    /// Usual sectors from which nobody was interviewed; empty where sectors are not stated.
    public let missingSectors: [String]
    /// First and last month of the interviews ("April 2015"); nil unless every date stated can be read.
    public let months: ClosedMonths?
    /// People the date of whose interview is stated.
    public let dated: Int

    /// The groups of `dimension` that may be named.
    public func groups(of dimension: StudyGroup.Dimension) -> [StudyGroup] {
        groups.filter { $0.dimension == dimension }
    }

    /// People who belong to no named group of `dimension`.
    public func others(than dimension: StudyGroup.Dimension) -> Int {
        people - groups(of: dimension).reduce(0) { $0 + $1.size }
    }
}
