/// What a group of interviewees says of one criterion; only groups that may be shown have one.
public struct GroupView: Hashable, Sendable {
    /// The group.
    public let group: StudyGroup
    /// Its members by position; those who do not raise the criterion are in none.
    public let positions: PositionCounts

    /// Its members by the way they lean.
    public let leaning: Leaning

    /// The positions and leanings of a group.
    public init(group: StudyGroup, positions: PositionCounts, leaning: Leaning) {
        self.group = group
        self.positions = positions
        self.leaning = leaning
    }
}
