import StudyModel
import Testing

@testable import Themes

struct QuoteTests {
    @Test func `a long passage is cut to whole sentences around what matched`() {
        let passage =
            "First we talked about the weather for a while. Then the trust between us came up and everybody went "
            + "quiet. After that there was coffee and a long silence in the room."
        let cut = QuoteText.excerpt(of: passage, around: "trust", words: 8...25)
        #expect(
            cut
                == "Then the trust between us came up and everybody went quiet. After that there was coffee and a long silence in the room."
        )
    }

    @Test func `a long sentence keeps its middle, with marks for what is cut`() {
        let words = (1...60).map { "w\($0)" }.joined(separator: " ") + "."
        let cut = QuoteText.excerpt(of: words, around: "w30", words: 8...10)
        #expect(cut == "[...] w25 w26 w27 w28 w29 w30 w31 w32 w33 w34 [...]")
    }

    @Test func `a long sentence is cut around all the words that matched, and not around the first of them`()
    {
        let words =
            "in a way that we would trust nobody with it again for as long as any of us can see from here where we sit "
            + "now, the partners (trust each other, they say) and that has helped"
        let cut = QuoteText.excerpt(of: words, around: "trust each other", words: 8...12)
        #expect(cut.contains("trust each other"))
        let half = QuoteText.excerpt(of: words, around: "trust yourselves", words: 8...12)
        #expect(half.contains("would trust nobody"))
    }

    @Test func `a passage of the right length is left as it is said`() {
        let said = "Er, we, we do trust them,  I think,\nmost days."
        #expect(
            QuoteText.excerpt(of: said, around: nil, words: 8...40)
                == "Er, we, we do trust them, I think, most days.")
    }

    @Test(arguments: [
        ("One. Two!", ["One.", "Two!"]), ("He said “no.” Then he left.", ["He said “no.”", "Then he left."]),
        ("About 3.5 per cent. Not more", ["About 3.5 per cent.", "Not more"]), ("", []),
    ])
    func `sentences end where a stop is followed by a capital`(text: String, sentences: [String]) {
        #expect(text.sentences == sentences)
    }

    @Test func `a doubtful coding is quoted after a likely one`() {
        func score(_ confidence: Double, _ state: CodingState = .suggested) -> Double {
            let coding = SmallStudy.coding("P1", state: state, confidence: confidence)
            return QuoteRating(coding, PassageShape(coding.quote), words: 8...40).score
        }
        #expect(score(0.35) - score(0.25) > 0.5)
        #expect(score(0.25, .accepted) - score(0.25) > 0.5)
    }

    @Test(
        arguments: [([.past], .hindering), ([.inferred], .helping), ([], .neutral)]
            as [(Set<Coding.Flag>, Stance)])
    func `a likely stance gains nothing where it does not count`(flags: Set<Coding.Flag>, stance: Stance) {
        let coding = SmallStudy.coding(
            "P1", "trust", stance, flags: flags, rules: [Coding.Reason.likelyStance])
        #expect(QuoteRating(coding, PassageShape(coding.quote), words: 8...40).gain == 0)
    }

    @Test func `a doubtful coding gains nothing, and a kind that counts as none neither`() {
        func gain(_ coding: Coding) -> Double {
            QuoteRating(coding, PassageShape(coding.quote), words: 8...40).gain
        }
        let both = [Coding.Reason.likelyStance, Coding.Reason.likelyKind]
        func coding(_ confidence: Double, _ flags: Set<Coding.Flag> = [], _ state: CodingState = .suggested)
            -> Coding
        {
            SmallStudy.coding(
                "P1", "trust", .hindering, kind: .challenge, flags: flags, state: state, rules: both,
                confidence: confidence)
        }
        #expect(gain(coding(0.2)) == 0)
        #expect(gain(coding(0.9)) > gain(coding(0.9, [.kindInferred])))
        #expect(gain(coding(0.9, [.kindInferred])) > 0)
        // What people confirm is never worth less than what is likely.
        #expect(gain(coding(0.2, [], .accepted)) >= gain(coding(0.9)))
    }

    @Test func `a complete clear sentence is preferred to a fragment`() throws {
        var study = SmallStudy()
        study.settings.quotesPerCriterion = 1
        let good = "We tell one another where the money is before the board meets."
        study.add(
            "P1", .init(),
            [
                SmallStudy.coding("P1", turn: 1, quote: "It was, er, that, you know, [inaudible] thing"),
                SmallStudy.coding("P1", turn: 2, quote: good),
            ])
        #expect(study.summary.themes[0].quotes.map(\.text) == [good])
    }

    @Test
    func
        `an open question is asked under the criterion it speaks of, and one that has none, and is a ground of all`()
    {
        var study = SmallStudy()
        let words = "Who decides about capacity when the partners cannot agree on it?"
        let codings = ["trust", "capacity", "governance"].map {
            SmallStudy.coding("P1", $0, .neutral, question: true, quote: words)
        }
        study.add("P1", .init(), codings)
        let themes = study.summary.themes
        let shown = themes.map { theme in theme.questions.map(\.text) }
        #expect(shown == [[words], [words], []])
        for (theme, coding) in zip(themes, codings) {
            #expect(theme.grounds.questions == [coding.id])
            #expect(theme.grounds.isAsked)
        }
    }

    @Test func `a contrary voice stands beside the others`() throws {
        var study = SmallStudy()
        for number in 1...4 {
            study.add("P\(number)", .init(), [SmallStudy.coding("P\(number)", turn: number)])
        }
        study.add("P5", .init(), [SmallStudy.coding("P5", "trust", .helping)])
        let quotes = study.summary.themes[0].quotes
        #expect(quotes.count { $0.use == .contrary } == 1)
        #expect(quotes.first { $0.use == .contrary }?.stance == .helping)
    }

    @Test func `one person is quoted once where others can speak, and no more than the cap in all`() {
        var study = SmallStudy()
        study.settings.quotesPerPerson = 1
        let codings = SmallStudy.criteria.enumerated().map {
            SmallStudy.coding("P1", $0.element, turn: $0.offset + 1)
        }
        study.add("P1", .init(), codings)
        study.add("P2", .init(), [SmallStudy.coding("P2")])
        let quotes = study.summary.themes.flatMap(\.quotes)
        #expect(quotes.count == 2)
    }

    @Test func `no passage is quoted for two criteria`() {
        var study = SmallStudy()
        study.add("P1", .init(), [SmallStudy.coding("P1", "trust"), SmallStudy.coding("P1", "capacity")])
        #expect(study.summary.themes.flatMap(\.quotes).count == 1)
    }

    @Test func `open questions are kept with and without a criterion`() {
        var study = SmallStudy()
        let words = "Who decides what goes into the pool and what stays out?"
        study.add(
            "P1", .init(),
            [
                SmallStudy.coding("P1", "governance", .neutral, question: true, quote: words),
                SmallStudy.coding("P1", nil, .neutral, question: true, turn: 8, quote: words),
            ])
        #expect(study.summary.theme(.init("governance"))?.questions.map(\.text) == [words])
        #expect(study.summary.theme(.init("governance"))?.questioners == 1)
        #expect(study.summary.otherQuestions.map(\.text) == [words])
    }

    @Test func `words without a name come before words with one`() {
        var study = SmallStudy()
        study.add(
            "P1", .init(),
            [
                SmallStudy.coding(
                    "P1", confidence: 0.6,
                    quote: "We were told by Geraldine that the budget would be settled by spring.")
            ])
        study.add(
            "P2", .init(),
            [
                SmallStudy.coding(
                    "P2", quote: "We were told by somebody that the budget would be settled by May.")
            ])
        #expect(study.summary.themes[0].quotes.first?.text.contains("somebody") == true)
    }
}
