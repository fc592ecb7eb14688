import StudyModel
import Testing

@testable import Themes

struct EarlierDraftTests {
    private func draft(_ people: ClosedRange<Int>) -> EarlierDraft {
        EarlierDraft(
            people: Dictionary(uniqueKeysWithValues: ids(people).map { ($0, []) }), rows: [])
    }

    private func ids(_ people: ClosedRange<Int>) -> [Participant.ID] {
        people.map { Participant.ID($0 < 10 ? "P0\($0)" : "P\($0)") }
    }

    @Test(arguments: [
        // Without an earlier draft all count; new people wait until there are three.
        (1...8, [ClosedRange<Int>](), 8, 0, 0), (1...9, [1...8], 8, 1, 0), (1...10, [1...8], 8, 2, 0),
        (1...11, [1...8], 11, 0, 0),
        // One is gone: two more sit out. Three are gone: nobody need.
        (2...8, [1...8], 5, 0, 2), (4...8, [1...8], 5, 0, 0),
        // Who waited once may not come in with one more.
        (1...12, [1...8, 1...11], 11, 1, 0),
        // So few would be left that all sit out.
        (2...4, [1...4, 1...9], 0, 0, 3),
    ])
    func `people are counted in classes of three or more`(
        present: ClosedRange<Int>, earlier: [ClosedRange<Int>], counted: Int, waiting: Int, sittingOut: Int
    ) {
        let population = DraftPopulation(Set(ids(present)), earlier: earlier.map(draft), minimum: 3)
        #expect(population.counted.count == counted)
        #expect(population.waiting.count == waiting)
        #expect(population.sittingOut.count == sittingOut)
    }

    @Test func `whatever comes and goes, drafts together tell apart no fewer than three people`() {
        var lot = SmallLot(seed: 11)
        for _ in 0..<200 {
            var present = Set(ids(1...(6 + lot.number(below: 20))))
            var drafts: [EarlierDraft] = []
            for _ in 0..<4 {
                for id in present.sorted() where lot.number(below: 12) == 0 { present.remove(id) }
                for id in ids(40...(40 + lot.number(below: 6))) where lot.number(below: 2) == 0 {
                    present.insert(id)
                }
                let population = DraftPopulation(present, earlier: drafts, minimum: 3)
                #expect(population.counted.isSubset(of: present))
                #expect(
                    population.counted.count + population.waiting.count + population.sittingOut.count
                        == present.count)
                drafts.append(
                    EarlierDraft(
                        people: Dictionary(uniqueKeysWithValues: population.counted.map { ($0, []) }),
                        rows: []))
            }
            let everyone = drafts.reduce(into: Set<Participant.ID>()) { $0.formUnion($1.people.keys) }
            let classes = Dictionary(grouping: everyone) { id in drafts.map { $0.people[id] != nil } }
            for (pattern, members) in classes { #expect(members.count >= 3, "\(pattern)") }
        }
    }

    private func study(_ alpha: Int, hindering: Int, of beta: Int = 6) -> SmallStudy {
        var study = SmallStudy()
        for number in 0..<alpha {
            let stance: Stance = number < hindering ? .hindering : .helping
            study.add(
                "A\(number)", .init(sector: "Alpha"), [SmallStudy.coding("A\(number)", "trust", stance)])
        }
        for number in 0..<beta {
            let stance: Stance = number < 3 ? .hindering : .helping
            study.add("B\(number)", .init(sector: "Beta"), [SmallStudy.coding("B\(number)", "trust", stance)])
        }
        return study
    }

    @Test func `a group that gained one member since an earlier draft is not shown`() {
        let before = study(6, hindering: 3)
        #expect(before.summary.themes[0].groups.count == 2)
        var now = study(7, hindering: 4)
        now.settings.earlier = [EarlierDraft(before.summary)]
        #expect(now.summary.themes[0].groups.isEmpty)
        #expect(Set(now.summary.log.rows.map(\.row.reason)) == [.earlierMembers, .subtraction])
        var same = study(6, hindering: 3)
        same.settings.earlier = now.settings.earlier
        #expect(same.summary.themes[0].groups.count == 2, "nothing changed")
    }

    @Test func `a group in which one person said something else before is not shown`() {
        var now = study(6, hindering: 2)
        now.settings.earlier = [EarlierDraft(study(6, hindering: 3).summary)]
        #expect(now.summary.themes[0].groups.isEmpty)
        #expect(now.summary.log.rows.contains { $0.row.reason == .earlierFigures })
    }
}
