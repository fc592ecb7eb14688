import StudyModel
import Testing

@testable import Themes

struct QuoteUseTests {
    @Test func `a quote is evidence where it takes a position, else an illustration, or a contrary case`() {
        var study = SmallStudy()
        let said: [(Stance, String)] = [
            (.hindering, "They tell us nothing about trust before it is in the paper."),
            (.hindering, "Trust was lost in the spring, and nobody has gone to look for it."),
            (.helping, "Trust is what we have, and it has seen us through the winter."),
            (.neutral, "Trust is a word that means one thing here and another over there."),
        ]
        for (index, words) in said.enumerated() {
            study.add(
                "P\(index)", .init(),
                [SmallStudy.coding("P\(index)", "trust", words.0, kind: .challenge, quote: words.1)])
        }
        let theme = study.summary.themes[0]
        #expect(theme.quotes.count == 4)
        for quote in theme.quotes {
            let expected: Quote.Use =
                quote.stance == .neutral ? .illustration : quote.stance == .helping ? .contrary : .evidence
            #expect(quote.use == expected)
        }
        #expect(theme.contraryQuotes.map(\.stance) == [.helping])
        #expect(theme.mainQuotes.count == 3)
    }

    @Test func `where as many tell of help as of difficulty no voice is contrary`() {
        var study = SmallStudy()
        let said: [(String, Stance, String)] = [
            ("P1", .hindering, "Trust was lost in the spring, and nobody has gone to look for it."),
            ("P2", .helping, "Trust is what we have, and it has seen us through the winter."),
            ("P3", .hindering, "They tell us nothing about trust before it is in the paper."),
            ("P3", .helping, "With the hospital there is trust, and we ring one another up."),
        ]
        for (person, words) in Dictionary(grouping: said, by: \.0).sorted(by: { $0.key < $1.key }) {
            let codings = words.enumerated().map {
                SmallStudy.coding(person, "trust", $1.1, kind: .challenge, turn: $0 + 1, quote: $1.2)
            }
            study.add(person, .init(), codings)
        }
        let theme = study.summary.themes[0]
        #expect(theme.positions.hindering == theme.positions.helping)
        #expect(theme.quotes.count > 2)
        #expect(theme.contraryQuotes.isEmpty)
    }

    @Test(arguments: [
        ("We lost £2m in a year.", true), ("It was signed in the autumn.", true),
        ("In April they left.", true),
        ("A third of it, 30 per cent.", true), ("The director retired.", true), ("We have 12 posts.", true),
        ("It runs under section 75, round the clock, 24/7.", false), ("One of us may march in.", false),
        ("We need to trust one another.", false), ("It went from nine a month to four.", true),
        ("There are thirty-one forms to fill in.", true), ("It runs under section twelve.", false),
        ("Two of us went, one a friend of hers.", false),
    ])
    func `a figure, a date or an event is a fact as told`(text: String, isFact: Bool) {
        #expect(FactClaim.isMade(in: text) == isFact)
    }
}
