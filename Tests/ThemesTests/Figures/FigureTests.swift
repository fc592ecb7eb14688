import StudyModel
import Testing

@testable import Themes

struct FigureTests {
    /// Four of each of two sectors; all of Alpha tell of difficulty with trust, half of Beta.
    private var summary: ThemeSummary {
        var study = SmallStudy()
        for number in 0..<4 {
            let (one, other) = ("A\(number)", "B\(number)")
            study.add(
                one, .init(organisation: "X\(number)", sector: "Alpha"), [SmallStudy.coding(one)])
            study.add(
                other, .init(organisation: "Y\(number)", sector: "Beta"),
                [
                    SmallStudy.coding(other, "trust", number < 2 ? .helping : .hindering),
                    SmallStudy.coding(other, "capacity", .helping, turn: 3),
                ])
        }
        return study.summary
    }

    @Test func `a group of one mind on a difficulty is hidden, never told as nobody`() throws {
        let figure = summary.figure(.groups(.sector))
        #expect(figure.columns.map { $0.group?.label } == ["alpha", "beta"])
        let trust = try #require(figure.row(of: .init("trust")))
        #expect(trust.cells[0] == .hidden)
        let capacity = try #require(figure.row(of: .init("capacity")))
        #expect(capacity.cells[0] == .group(raised: 0, help: 0, difficulty: 0))
        #expect(capacity.cells[1] == .group(raised: 4, help: 4, difficulty: 0))
    }

    @Test func `a second cell is hidden where the first could be worked out from the total`() throws {
        let trust = try #require(summary.figure(.groups(.sector)).row(of: .init("trust")))
        #expect(trust.cells == [.hidden, .hidden])
        #expect(summary.figure(.groups(.sector)).hiddenCells == 2)
    }

    @Test func `coverage tells nothing that hidden cells hide`() {
        let figure = summary.figure(.coverage(.sector))
        #expect(
            figure.rows.map(\.cells) == [[.criteria(0, of: 3, hidden: 1), .criteria(1, of: 3, hidden: 1)]])
    }

    @Test(arguments: [(0.2949, 0), (0.295, 1), (0.3, 1)])
    func `a coding is doubtful below three in ten as files print it`(confidence: Double, helped: Int) {
        var study = SmallStudy()
        study.add("P1", .init(), [SmallStudy.coding("P1", "trust", .helping, confidence: confidence)])
        #expect(study.summary.themes[0].positions.helping == helped)
    }

    @Test func `every figure has a cell for each of its columns`() {
        let summary = summary
        for name in Figure.Name.allCases {
            let figure = summary.figure(name)
            #expect(figure.rows.allSatisfy { $0.cells.count == figure.columns.count })
        }
    }

    @Test func `no run of interviews that is told of is shorter than the smallest group`() {
        var study = SmallStudy()
        study.settings.saturation = .init(base: 1, run: 1, threshold: 0.05)
        for number in 0..<8 { study.add("P\(number)", .init(), [SmallStudy.coding("P\(number)")]) }
        let found = study.summary.saturation(of: .position)
        #expect(found.settings.base == 3 && found.settings.run == 3)
        #expect(found.runs.map(\.first) == [4, 5, 6])
    }

    @Test func `a column of too small a group is hidden whoever adds it`() {
        let small = StudyGroup(dimension: .sector, label: "gamma", size: 2)
        let figure = Figure(
            name: .groups(.sector),
            columns: [.init(group: nil, size: 8), .init(group: small, size: 2)],
            rows: [.init(criterion: nil, level: "l", cells: [.people(.init()), .people(.init())])])
        #expect(FigureGate(ThemeSettings()).passed(figure).rows[0].cells == [.people(.init()), .hidden])
    }
}
