import StudyModel
import Testing

@testable import Themes

struct DisclosureTests {
    @Test(arguments: [
        ([3, 6], 0, 5, [false, false]), ([3, 6, 4], 0, 5, [false, true, false]),
        ([5, 6], 0, 5, [true, true]),
        ([2, 3, 9], 0, 3, [false, false, true]), ([4, 5], 1, 3, [false, true]),
        ([4, 5], 3, 3, [true, true]),
        ([1], 0, 3, [false]), ([], 0, 3, []),
    ])
    func `a hidden cell takes others with it until subtraction tells nothing`(
        cells: [Int], alreadyHidden: Int, threshold: Int, shown: [Bool]
    ) {
        #expect(CellSuppression.shown(cells, alreadyHidden: alreadyHidden, threshold: threshold) == shown)
    }

    private func study(_ sectors: [(String, Int, [Stance])], organisation: Bool = false) -> SmallStudy {
        var study = SmallStudy()
        for (sector, count, stances) in sectors {
            for number in 0..<count {
                let name = "\(sector)-\(number)"
                let body = organisation ? sector : "Body \(sector) \(number)"
                let codings =
                    stances.indices.contains(number)
                    ? [SmallStudy.coding(name, "trust", stances[number])] : []
                study.add(name, .init(organisation: body, sector: sector), codings)
            }
        }
        return study
    }

    @Test func `a group below the minimum is not named, nor one that subtraction would give away`() {
        let summary = study([("Alpha", 2, []), ("Beta", 4, []), ("Gamma", 5, [])]).summary
        #expect(summary.sample.groups.map(\.label) == ["gamma"])
        #expect(summary.sample.others(than: .sector) == 6)
        #expect(summary.disclosure.unnamedGroups[.sector] == 2)
    }

    @Test func `in a small group it is never told that all, or none, are critical`() throws {
        let all: [Stance] = [.hindering, .hindering, .hindering, .hindering]
        let some: [Stance] = [.hindering, .helping, .helping]
        let summary = study([("Alpha", 4, all), ("Beta", 6, some), ("Gamma", 6, some)]).summary
        let theme = try #require(summary.theme(.init("trust")))
        #expect(!theme.groups.contains { $0.group.label == "alpha" })
        #expect(theme.groups.count == 1, "one other group is hidden with it")
        #expect(summary.disclosure.hiddenCells == 2)
    }

    @Test func `one organisation is not shown beside a theme that is mainly critical`() throws {
        let mostly: [Stance] = [.hindering, .hindering, .hindering, .helping]
        var study = study(
            [("Alpha", 6, mostly), ("Beta", 6, mostly), ("Gamma", 6, mostly)], organisation: true)
        #expect(try #require(study.summary.theme(.init("trust"))).groups.isEmpty)
        study.settings.hidesSingleOrganisations = false
        #expect(try #require(study.summary.theme(.init("trust"))).groups.count == 3)
    }

    @Test func `a perspective that is a sector but for one person is not named`() {
        var study = SmallStudy()
        for number in 0..<10 {
            let sector = number < 5 ? "Alpha" : "Beta"
            let perspective = number < 4 ? "Finance" : "Care"
            study.add("P\(number)", .init(perspective: perspective, sector: sector), [])
        }
        #expect(study.summary.sample.groups.map(\.label) == ["alpha", "beta"])
    }

    @Test func `a caption names the group only where two or more of it raise the theme`() throws {
        let two: [Stance] = [.helping, .helping]
        let one: [Stance] = [.helping]
        func captions(_ sectors: [(String, Int, [Stance])]) throws -> Set<String> {
            Set(try #require(study(sectors).summary.theme(.init("trust"))).quotes.map(\.caption))
        }
        #expect(
            try captions([("Alpha", 5, two), ("Beta", 5, one), ("Gamma", 5, one)]) == [
                "alpha interviewee", "interviewee",
            ])
        #expect(
            try captions([("Alpha", 5, two), ("Beta", 5, one)]) == ["interviewee"],
            "the one who is not from alpha would be from beta")
    }

    @Test func `quotes of one person share nothing but their words`() throws {
        var study = SmallStudy()
        study.add(
            "P1", .init(),
            [SmallStudy.coding("P1", "trust", turn: 1), SmallStudy.coding("P1", "capacity", turn: 9)])
        let ids = study.summary.themes.flatMap { $0.quotes.map(\.id) }
        #expect(ids.count == 2 && Set(ids).count == 2)
        #expect(study.summary.themes.flatMap { $0.quotes.map(\.caption) } == ["interviewee", "interviewee"])
    }
}
