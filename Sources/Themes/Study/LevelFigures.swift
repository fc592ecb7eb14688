public import StudyModel

/// What interviewees say of a level of the checklist, all its criteria taken together.
public struct LevelFigures: Sendable {
    /// The level.
    public let level: Codebook.Level
    /// People by position: someone who tells of one criterion helping and of another hindering tells of both.
    public let positions: PositionCounts
    /// People by kind of statement; a person may be in several.
    public let kinds: [StatementKind: Int]
    /// People who bring up a criterion of the level themselves; the others who raise one were only asked about it.
    public let volunteered: Int
    /// Counted passages.
    public let passages: Int

    /// Interviewees who raise at least one criterion of the level.
    public var raised: Int { positions.raised }

    init(_ level: Codebook.Level, of criteria: [Criterion], people: [StudyPerson]) {
        self.level = level
        let places = criteria.indices.filter { criteria[$0].level == level.id }
        var positions = PositionCounts()
        var kinds: [StatementKind: Int] = [:]
        var (volunteered, passages) = (0, 0)
        for person in people {
            var tally = PersonView.Tally()
            var own: KindSet = []
            var isVolunteered = false
            for view in places.compactMap({ person.view(of: $0) }) where view.stance != nil {
                tally.add(view.tally)
                own.formUnion(view.kinds)
                passages += view.passages
                isVolunteered = isVolunteered || view.isVolunteered
            }
            guard let stance = tally.stance else { continue }
            positions.add(stance)
            volunteered += isVolunteered ? 1 : 0
            for kind in own.kinds { kinds[kind, default: 0] += 1 }
        }
        self.positions = positions
        self.kinds = kinds
        self.volunteered = volunteered
        self.passages = passages
    }
}
