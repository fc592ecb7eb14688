import StudyModel
import Testing

@testable import Themes

struct LevelFigureTests {
    @Test func `a level counts people once, with the positions of all its criteria together`() throws {
        var study = SmallStudy()
        study.add(
            "P1", .init(),
            [
                SmallStudy.coding("P1", "trust", .helping, kind: .successFactor),
                SmallStudy.coding("P1", "capacity", .hindering, kind: .challenge, turn: 4),
            ])
        study.add("P2", .init(), [SmallStudy.coding("P2", "capacity", .helping, flags: [.prompted])])
        study.add("P3", .init(), [SmallStudy.coding("P3", "trust", flags: [.reported])])
        let level = try #require(study.summary.levels.first)
        #expect(level.level.id == "leadership")
        #expect(level.positions == .init(helping: 1, mixed: 1, hindering: 0, neutral: 0))
        #expect(level.raised == 2)
        #expect(level.volunteered == 1)
        #expect(level.kinds == [.successFactor: 1, .challenge: 1])
        #expect(level.passages == 3)
    }
}
