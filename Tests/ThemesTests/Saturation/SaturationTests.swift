import StudyModel
import Testing

@testable import Themes

struct SaturationTests {
    /// So many new themes in each interview, and one old one.
    private func interviews(new: [Int]) -> [[Int]] {
        var next = 0
        return new.map { count in
            defer { next += count }
            return [0] + (next..<next + count)
        }
    }

    @Test func `the ratio of a run is its new themes over those of the base, as published`() throws {
        // Guest, Namey and Chen 2020: a base of 37 themes, a run of 4 new ones (11 %), the latest of 1 (2.7 %).
        let found = Saturation(
            interviews(new: [16, 9, 7, 5, 3, 1, 0]), settings: .init(base: 4, run: 2, threshold: 0.05),
            seed: 1)
        #expect(found.runs.map(\.base) == [37, 37])
        #expect(found.runs.map(\.new) == [4, 1])
        #expect(found.runs.map { ($0.ratio * 1_000).rounded() } == [108, 27])
        let quiet = try #require(found.runs.first { $0.isQuiet(found.settings) })
        #expect(quiet.first == 6 && quiet.last == 7)
    }

    @Test(arguments: [(0.05, 7), (0.0, 10), (0.11, 6)])
    func `a run is quiet where its ratio is at most the threshold`(threshold: Double, last: Int) {
        let found = Saturation(
            interviews(new: [16, 9, 7, 5, 3, 1, 0, 1, 0, 0]),
            settings: .init(base: 4, run: 2, threshold: threshold), seed: 1)
        #expect(found.runs.first { $0.isQuiet(found.settings) }?.last == last)
    }

    @Test func `too few interviews make no run`() {
        let found = Saturation(
            interviews(new: [3, 2, 1]), settings: .init(base: 2, run: 2, threshold: 0), seed: 1)
        #expect(found.runs.isEmpty && found.reached.isEmpty)
        #expect(Saturation([], seed: 1).spread.isEmpty)
        #expect(Saturation([[], []], seed: 1).total == 0)
    }

    @Test func `random orders end where the order given ends and never lose a theme`() {
        let found = Saturation(interviews(new: [5, 0, 4, 0, 3, 1, 0, 0]), seed: 3)
        #expect(found.spread.last == .init(low: 13, middle: 13, high: 13))
        #expect(zip(found.spread, found.spread.dropFirst()).allSatisfy { $0.middle <= $1.middle })
        #expect(found.spread.allSatisfy { $0.low <= $0.middle && $0.middle <= $0.high })
        #expect(found.interviews(missing: 0) ?? 0 <= 8)
    }

    @Test func `the seed decides the random orders alone`() {
        let list = interviews(new: [5, 0, 4, 2, 3, 1, 0, 2])
        let few = Saturation.Settings(base: 2, run: 2, threshold: 0.05, orders: 3)
        #expect(Saturation(list, settings: few, seed: 3) == Saturation(list, settings: few, seed: 3))
        #expect(Set((0..<20).map { Saturation(list, settings: few, seed: $0).spread }).count > 1)
    }

    @Test(arguments: [
        ("2015-04-21", "22 April 2015"), ("21/04/2015", "2015-05-01"), ("3rd March 2015", "04/03/2015"),
        ("31 December 2014", "1 January 2015"), ("2015-04-21T23:30:00+01:00", "2015-04-22 08:15"),
        ("2015-04-21 00:00:00", "2015-04-22T10:00:00.000Z"), ("21/04/2015 10:05", "22 April 2015 9:30am"),
    ])
    func `days are put in order however they are written`(earlier: String, later: String) throws {
        let (first, second) = (InterviewDay(earlier), InterviewDay(later))
        #expect(try #require(first) < #require(second))
    }

    @Test(arguments: ["April 2015", "soon", "", "2015", "13/31/2015", "10:15", "2015 10:15"])
    func `what is no full day is no day`(_ text: String) {
        #expect(InterviewDay(text) == nil)
    }

    private func study(dates: [String?]) -> ThemeSummary {
        var study = SmallStudy()
        let said: [[(String, Stance)]] = [
            [("trust", .neutral)], [("trust", .helping), ("capacity", .hindering)], [("governance", .mixed)],
        ]
        for (index, said) in said.enumerated() {
            let name = "P\(index)"
            study.add(
                name, .init(sector: "Alpha", date: dates[index]),
                said.enumerated().map { SmallStudy.coding(name, $1.0, $1.1, turn: $0 + 1) })
        }
        return study.summary
    }

    @Test func `interviews are counted in the order of their days, else of their ids`() {
        let settings = Saturation.Settings(base: 1, run: 1, threshold: 0)
        let dated = study(dates: ["2015-04-03", "1 April 2015", "2015-04-02"]).matrix
        #expect(dated.isDated)
        #expect(dated.saturation(of: .criterion, settings: settings, seed: 1).counts == [2, 3, 3])
        #expect(dated.saturation(of: .position, settings: settings, seed: 1).counts == [2, 4, 4])
        let undated = study(dates: ["2015-04-03", nil, "2015-04-02"]).matrix
        #expect(!undated.isDated)
        #expect(undated.saturation(of: .criterion, settings: settings, seed: 1).counts == [1, 2, 3])
    }

    @Test func `coverage tells what each interviewee raised and left out`() {
        let summary = study(dates: [nil, nil, nil])
        let coverage = Coverage(summary.matrix, levels: summary.codebook.levels)
        #expect(coverage.people.map(\.total) == [1, 2, 1])
        #expect(coverage.people.map(\.positions) == [0, 2, 1])
        #expect(coverage.people[1].missing == ["L3"])
        #expect(coverage.size == 3 && coverage.median == 1)
    }
}
