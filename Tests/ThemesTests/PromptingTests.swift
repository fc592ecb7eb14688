import StudyModel
import Testing

@testable import Themes

struct PromptingTests {
    @Test func `whoever brings it up once is no longer one who was only asked`() {
        var study = SmallStudy()
        study.add("P1", .init(), [SmallStudy.coding("P1", flags: [.prompted])])
        study.add(
            "P2", .init(),
            [SmallStudy.coding("P2", flags: [.prompted]), SmallStudy.coding("P2", turn: 8)])
        study.add("P3", .init(), [SmallStudy.coding("P3")])
        study.add("P4", .init(), [])
        let theme = study.summary.themes[0]
        #expect(theme.raised == 3)
        #expect(theme.volunteered == 2)
        #expect(theme.prompted == 1)
        #expect(theme.asked == 2)
    }

    @Test func `hearsay, rejected passages and those off the record bring nothing up`() {
        let left: [(Set<Coding.Flag>, CodingState)] = [
            ([.reported], .suggested), ([.offRecord], .suggested), ([], .rejected),
        ]
        for (flags, state) in left {
            var study = SmallStudy()
            study.add(
                "P1", .init(),
                [
                    SmallStudy.coding("P1", flags: [.prompted]),
                    SmallStudy.coding("P1", flags: flags, state: state, turn: 8),
                ])
            #expect(study.summary.themes[0].volunteered == 0)
            #expect(study.summary.themes[0].prompted == 1)
        }
    }

    @Test func `the cell of the matrix and its words tell what was prompted`() throws {
        var study = SmallStudy()
        study.add(
            "P1", .init(),
            [
                SmallStudy.coding("P1", "trust", .helping, flags: [.prompted]),
                SmallStudy.coding("P1", "trust", .hindering, turn: 8),
            ])
        let cell = try #require(study.summary.matrix.rows[0].cells[0])
        #expect(cell.prompted == 1)
        #expect(cell.passages == 2)
        #expect(cell.extracts.map(\.isPrompted).sorted { $0 && !$1 } == [true, false])
    }
}
