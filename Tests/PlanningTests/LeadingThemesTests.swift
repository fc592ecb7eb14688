import StudyModel
import TestStudies
import Testing
import Themes

@testable import Planning

struct LeadingThemesTests {
    /// Themes of which as many people told of difficulty as `people` says, in as many passages as `passages` says.
    private func themes(_ difficulties: [String: (people: Int, passages: Int)]) -> [Theme] {
        let names = ["A", "B", "C"]
        let interviews: [(String, String, [TinyStudy.Said])] = names.enumerated().map { place, name in
            var said: [TinyStudy.Said] = []
            for (criterion, told) in difficulties.sorted(by: { $0.key < $1.key }) where place < told.people {
                let repeats = place == 0 ? told.passages - told.people + 1 : 1
                for number in 0..<repeats {
                    said.append(
                        (
                            criterion, .hindering, .challenge,
                            "It has been hard with \(criterion) at \(name), \(number)."
                        ))
                }
            }
            return (name, "", said)
        }
        return TinyStudy.summary(interviews).themes
    }

    @Test func `of equals those of more passages lead, then the order of the checklist goes`() {
        let themes = themes([
            "shared-vision": (2, 2), "trust": (2, 2), "pooled-budgets": (2, 4), "data": (3, 3),
        ])
        let leading = LeadingThemes(themes, by: .difficulty, limit: 3)
        #expect(
            leading.themes.map(\.criterion.id)
                == ["data", "pooled-budgets", "shared-vision"].map { .init($0) })
        #expect(leading.list(of: 3) == "shared data (3 of 3), pooled budgets (2) and a shared vision (2)")
        #expect(leading.tie == " Level with the last of these: trust.")
    }

    @Test func `several that stand level with the last are counted, one that does not is not`() {
        let themes = themes([
            "shared-vision": (2, 2), "trust": (2, 2), "pooled-budgets": (2, 2), "data": (1, 3),
        ])
        let leading = LeadingThemes(themes, by: .difficulty, limit: 1)
        #expect(leading.tie == " Level with the last of these: two other criteria.")
        #expect(leading.others.count == 3)
        #expect(LeadingThemes(themes, by: .difficulty, limit: 3).tie.isEmpty)
        #expect(LeadingThemes(themes, by: .help, limit: 3).themes.isEmpty)
    }

    @Test func `the criteria on which views agree are cut as other lists are`() throws {
        let plan = TinyStudy.plan()
        let ground = CommonGround(plan.summary)
        #expect(ground.hindering.themes.map(\.criterion.id) == [.init("pooled-budgets")])
        #expect(ground.helping.themes.isEmpty && ground.hindering.others.isEmpty)
        let two = TinyStudy.summary(Array(TinyStudy.interviews.prefix(2)))
        #expect(CommonGround(two).hindering.themes.isEmpty)
    }
}
