import StudyModel
import Testing

@testable import Themes

/// Words that count and that people hold back.
struct HeldBackTests {
    private static let words = "Trust was lost in the spring, and nobody has gone to look for it."

    private func study(
        _ flags: Set<Coding.Flag>, others: Int = 2, question: Bool = false, kind: StatementKind? = nil
    ) -> ThemeSummary {
        var study = SmallStudy()
        study.add(
            "P0", .init(),
            [
                SmallStudy.coding(
                    "P0", kind: kind, question: question, flags: flags, state: .accepted, quote: Self.words)
            ])
        for number in 0..<others {
            study.add("Q\(number)", .init(), [SmallStudy.coding("Q\(number)")])
        }
        return study.summary
    }

    @Test func `what is held back counts, and other words take its place`() {
        let (open, held) = (study([]), study([.heldBack]))
        #expect(open.themes[0].quotes.map(\.text).contains(Self.words))
        #expect(held.themes[0].positions == open.themes[0].positions)
        #expect(held.themes[0].grounds.stances[.hindering]?.count == 3)
        #expect(!held.shownQuotes.isEmpty && held.shownQuotes.allSatisfy { $0.text != Self.words })
        #expect(held.log.held.map(\.reason) == [.team])
        #expect(held.disclosure.heldBackQuotes == 1)
    }

    @Test(
        arguments: [[.heldBack, .offer], [.heldBack, .first], [.heldBack, .unsaid]] as [Set<Coding.Flag>])
    func `it is quoted as no offer, no answer and no question`(flags: Set<Coding.Flag>) {
        let held = study(flags, others: 0, question: true, kind: .aspiration)
        #expect(held.shownQuotes.isEmpty && held.unsaid.quotes.isEmpty)
        #expect(held.themes[0].raised == 1 && held.themes[0].questioners == 1)
        let open = study(flags.subtracting([.heldBack]), others: 0, question: true, kind: .aspiration)
        #expect(!(open.shownQuotes + open.unsaid.quotes).isEmpty)
    }

    @Test func `an answer of which a sentence is held back is not quoted`() {
        let said = [
            (0, "Meet every week for an hour.", false), (40, "And pay for the room, for once.", true),
        ]
        let codings = { (isHeld: Bool) in
            said.map {
                SmallStudy.coding(
                    "P0", "trust", .neutral, flags: $0.2 && isHeld ? [.first, .heldBack] : [.first], turn: 8,
                    start: $0.0, quote: $0.1)
            }
        }
        for isHeld in [false, true] {
            var study = SmallStudy()
            study.add("P0", .init(), codings(isHeld))
            #expect(study.summary.firsts.quotes.isEmpty == isHeld)
            #expect(study.summary.firsts.people == 1)
        }
    }

    @Test func `however many are held back, they crowd nobody out`() {
        var study = SmallStudy()
        for number in 0..<40 {
            study.add(
                "P\(number)", .init(),
                [
                    SmallStudy.coding(
                        "P\(number)", flags: [.heldBack], state: .accepted,
                        quote: "Trust was lost in spring \(number), and nobody has gone to look for it.")
                ])
        }
        study.add(
            "Q", .init(), [SmallStudy.coding("Q", quote: "We were told many things, and few were kept.")])
        #expect(
            study.summary.themes[0].quotes.map(\.text) == ["We were told many things, and few were kept."])
    }

    @Test func `each quote is listed once, with all that it is shown for`() throws {
        let words = "Who decides whether we trust one another by the winter?"
        var study = SmallStudy()
        study.add("P0", .init(), [SmallStudy.coding("P0", question: true, quote: words)])
        let summary = study.summary
        let uses = summary.quotesInUse
        #expect(Set(uses.map(\.id)) == Set(summary.shownQuotes.map(\.id)))
        #expect(Set(uses.map(\.text)) == Set(summary.shownQuotes.map(\.text)))
        #expect(uses.count == Set(uses.map(\.id)).count)
        let purposes = uses.reduce(0) { $0 + $1.purposes.count }
        #expect(purposes == summary.shownQuotes.count)
        let asked = try #require(uses.first { $0.text == words })
        #expect(asked.purposes.map(\.use) == [.evidence, .question])
    }
}
