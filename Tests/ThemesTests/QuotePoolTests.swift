import StudyModel
import Testing

@testable import Themes

struct QuotePoolTests {
    private static let sectors = ["Council", "CCG", "Acute provider", "Police", nil]

    /// A study of so many people, each with passages of all stances and kinds about two criteria.
    private func study(people: Int, pooled: Int) -> SmallStudy {
        var study = SmallStudy()
        study.settings.quotesPooled = pooled
        study.settings.quotesPooledBySector = 2
        for number in 0..<people {
            let name = "P\(number)"
            let codings = (0..<12).map { turn in
                SmallStudy.coding(
                    name, SmallStudy.criteria[turn % 2], Stance.allCases[(turn + number) % 4],
                    kind: turn % 3 == 0 ? nil : StatementKind.allCases[(turn / 3 + number) % 4],
                    question: turn % 4 == 0, turn: turn + 1,
                    quote: "Who decides in case \(turn) what \(number % 7) partners owe to one another?")
            }
            study.add(name, .init(sector: Self.sectors[number % 5]), codings)
        }
        return study
    }

    private func expectSame(_ left: ThemeSummary, _ right: ThemeSummary) {
        for (left, right) in zip(left.themes, right.themes) {
            #expect(left.quotes == right.quotes)
            #expect(left.questions == right.questions)
            #expect(left.positions == right.positions)
            #expect(left.groups == right.groups)
            #expect(left.grounds == right.grounds)
        }
        #expect(left.otherQuestions == right.otherQuestions)
        #expect(left.disclosure == right.disclosure)
        #expect(left.matrix.rows.map(\.cells) == right.matrix.rows.map(\.cells))
    }

    @Test(arguments: [1, 3, 10, 1000])
    func `with many people and little room the order of adding changes nothing`(pooled: Int) {
        let study = study(people: 60, pooled: pooled)
        let forwards = study.summary
        expectSame(forwards, study.summary(of: study.interviews.reversed()))
        let dealt = (0..<7).flatMap { start in
            stride(from: start, to: 60, by: 7).map { study.interviews[$0] }
        }
        expectSame(forwards, study.summary(of: dealt))
        #expect(forwards.themes[0].quotes.count == study.settings.quotesPerCriterion)
    }

    @Test func `the pool holds no more than its room however many interviews are added`() {
        var settings = ThemeSettings()
        settings.quotesPooled = 4
        settings.quotesPooledBySector = 2
        var pool = QuotePool(SmallStudy.codebook, settings, sides: 0)
        for number in 0..<200 {
            let coding = SmallStudy.coding("P\(number)", question: true)
            pool.offer(coding, score: 1, place: 0, criterion: 0, sector: number % 3)
            pool.offerQuestion(
                SmallStudy.coding(
                    "P\(number)", question: true, quote: "Who decides what goes in and what out?"),
                score: 1, place: 0, criterion: nil)
        }
        #expect((4...10).contains(pool.quotes(for: 0).count))
        #expect(pool.questions(for: nil).count == 4)
    }

    @Test func `few quotes are kept of one interview however many passages there are`() {
        var accumulator = ThemeAccumulator(codebook: SmallStudy.codebook, settings: ThemeSettings())
        let record = InterviewRecord(transcript: "P1.docx", participants: [], words: 1, turns: 1)
        accumulator.add(record, codings: (1...500).map { SmallStudy.coding("P1", turn: $0) })
        #expect(accumulator.people[0].view(of: 0)?.passages == 500)
        #expect(accumulator.pool.quotes(for: 0).count == ThemeSettings().quotesKept)
    }

    @Test func `a better passage takes the place of a worse one and never the other way`() {
        var settings = ThemeSettings()
        settings.quotesPooled = 2
        var pool = QuotePool(SmallStudy.codebook, settings, sides: 0)
        for (number, score) in [0.1, 0.9, 0.2, 0.8, 0.3].enumerated() {
            pool.offer(
                SmallStudy.coding("P\(number)"), score: score, place: 0, criterion: 0, sector: nil)
        }
        #expect(Set(pool.quotes(for: 0).map(\.participant.rawValue)) == ["P1", "P3"])
    }

    @Test func `passages that may name somebody never crowd out those that may be shown`() {
        var study = SmallStudy()
        study.settings.quotesPooled = 5
        study.settings.quotesPooledBySector = 2
        let plain = "We never said it aloud, and nobody asked about any of it either."
        for number in 0..<40 {
            let name = "A\(number)"
            let words = "We were told by Geraldine that all of it would be settled by the spring."
            study.add(
                name, .init(sector: "Council"), [SmallStudy.coding(name, kind: .challenge, quote: words)])
        }
        for number in 0..<3 {
            let name = "B\(number)"
            study.add(
                name, .init(sector: "Council"), [SmallStudy.coding(name, kind: .challenge, quote: plain)])
        }
        let theme = study.summary.themes[0]
        #expect(theme.quotes.prefix(3).map(\.text) == [plain, plain, plain])
        #expect(!theme.warnings.contains(.nothingQuotable))
    }

    @Test func `nothing said off the record takes up room`() {
        var study = SmallStudy()
        study.settings.quotesPooled = 1
        let said = "We told one another where the money was before the board met."
        study.add("P1", .init(), (1...9).map { SmallStudy.coding("P1", flags: [.offRecord], turn: $0) })
        study.add("P2", .init(), [SmallStudy.coding("P2", state: .rejected)])
        study.add("P3", .init(), [SmallStudy.coding("P3", quote: said)])
        #expect(study.summary.themes[0].quotes.map(\.text) == [said])
    }

    @Test func `a small sector is heard beside a large one`() {
        var study = SmallStudy()
        study.settings.quotesPooled = 5
        study.settings.quotesPooledBySector = 1
        for number in 0..<100 {
            let name = "P\(number)"
            let sector = number == 50 ? "CCG" : "Council"
            let words = "In year \(number) we told one another where the money was."
            study.add(name, .init(sector: sector), [SmallStudy.coding(name, quote: words)])
        }
        #expect(study.summary.themes[0].quotes.contains { $0.text.contains("year 50 ") })
    }

    @Test func `one long interview does not fill the pool`() {
        var settings = ThemeSettings()
        settings.quotesPooled = 5
        var accumulator = ThemeAccumulator(codebook: SmallStudy.codebook, settings: settings)
        for name in ["A", "B1", "B2", "B3", "B4", "B5"] {
            let record = InterviewRecord(transcript: name, participants: [], words: 1, turns: 1)
            let turns = name == "A" ? 1...30 : 1...1
            accumulator.add(record, codings: turns.map { SmallStudy.coding(name, turn: $0) })
        }
        let people = accumulator.pool.quotes(for: 0).map(\.participant)
        #expect(Set(people).count == 5)
    }

    @Test
    func `of a person with several interviews the matrix shows the best of those that make their position`() {
        let good = "We tell one another where the money is before the board meets."
        let other = "It was never said."
        let first = [
            SmallStudy.coding("P1", "trust", .neutral, kind: .challenge, turn: 1, quote: good),
            SmallStudy.coding("P1", "trust", .helping, turn: 2, quote: other),
        ]
        let second = [SmallStudy.coding("P1", "trust", .hindering, turn: 3, quote: other)]
        for order in [[first, second], [second, first]] {
            var study = SmallStudy()
            for codings in order { study.add("P1", .init(), codings) }
            let cell = study.summary.matrix.rows[0].cells[0]
            #expect(cell?.stance == .mixed && cell?.passages == 3)
            #expect(Set(cell?.extracts.map(\.stance) ?? []) == [.helping, .hindering])
        }
    }
}
