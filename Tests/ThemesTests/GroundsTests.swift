import StudyModel
import Testing

@testable import Themes

struct GroundsTests {
    @Test func `every coding that counts is among the grounds, and no other`() throws {
        var study = SmallStudy()
        var counted: Set<EvidenceID> = []
        for number in 1...9 {
            let name = "P\(number)"
            let coding = SmallStudy.coding(
                name, "trust", number < 4 ? .helping : .hindering, kind: .challenge)
            counted.insert(coding.id)
            study.add(
                name, .init(),
                [
                    coding, SmallStudy.coding(name, "trust", flags: [.offRecord], turn: 4),
                    SmallStudy.coding(name, "trust", flags: [.reported], turn: 5),
                    SmallStudy.coding(name, "trust", state: .rejected, turn: 6),
                ])
        }
        let grounds = try #require(study.summary.theme(.init("trust"))?.grounds)
        #expect(Set(grounds.stances.values.flatMap(\.self)) == counted)
        #expect(grounds.stances[.helping]?.count == 3 && grounds.stances[.hindering]?.count == 6)
        #expect(Set(grounds.kinds[.challenge] ?? []) == counted)
        #expect(grounds.questions.isEmpty)
    }

    @Test func `evidence tells what is shown first, then all the others`() throws {
        var study = SmallStudy()
        study.settings.quotesPerCriterion = 2
        for number in 1...9 { study.add("P\(number)", .init(), [SmallStudy.coding("P\(number)")]) }
        let theme = try #require(study.summary.theme(.init("trust")))
        let ids = theme.evidence(.hindering)
        #expect(ids.count == 9 && Set(ids).count == 9)
        #expect(Array(ids.prefix(theme.quotes.count)) == theme.quotes.map(\.id))
    }

    @Test func `the order of adding changes no grounds`() {
        var study = SmallStudy()
        for number in 1...7 { study.add("P\(number)", .init(), [SmallStudy.coding("P\(number)")]) }
        let forwards = study.summary.theme(.init("trust"))?.grounds
        #expect(study.summary(of: study.interviews.reversed()).theme(.init("trust"))?.grounds == forwards)
    }

    @Test(arguments: [("no", false), ("No", false), ("never", true), ("no clear", true), ("broken", true)])
    func `a mere no says nothing of difficulty by itself`(matched: String, bears: Bool) {
        let reasons = [Coding.Reason(rule: "hindering cue \"x\"", matched: matched)]
        let plain = SmallStudy.coding("P1")
        let coding = Coding(
            id: plain.id, transcript: plain.transcript, participant: plain.participant, turn: plain.turn,
            place: plain.place, range: plain.range, quote: plain.quote, criterion: plain.criterion,
            kind: nil, stance: .hindering, isQuestion: false, flags: [], coder: plain.coder,
            state: .suggested, confidence: 0.5, reasons: reasons)
        #expect(QuoteCandidate(coding, score: 1, words: 8...40).bearsStance == bears)
    }

    @Test(
        arguments: [
            (.hindering, nil, ["hindering cue \"bad\""], true, false),
            (.hindering, .challenge, ["challenge cue \"problem\""], true, true),
            (.hindering, .challenge, ["stance learned from coded interviews"], false, false),
            (.hindering, .challenge, [Coding.Reason.likelyStance, Coding.Reason.likelyKind], true, false),
            (.helping, .successFactor, ["success factor cue \"has helped\""], false, true),
            (.helping, nil, ["helping cue \"great\""], true, false), (.helping, .aspiration, [], true, true),
        ] as [(Stance, StatementKind?, [String], Bool, Bool)])
    func `a quote bears what a word of its own says, and a stance that is very likely`(
        stance: Stance, kind: StatementKind?, rules: [String], bearsStance: Bool, bearsKind: Bool
    ) {
        let coding = SmallStudy.coding("P1", "trust", stance, kind: kind, rules: rules)
        let candidate = QuoteCandidate(coding, score: 1, words: 8...40)
        #expect(candidate.bearsStance == bearsStance && candidate.bearsKind == bearsKind)
    }
}

extension GroundsTests {
    @Test(arguments: [Coding.Reason.likelyStance, Coding.Reason.likelyKind])
    func `of quotes alike, that whose stance or kind is very likely comes first`(rule: String) throws {
        var study = SmallStudy()
        study.settings.quotesPerCriterion = 1
        let plain = ["hindering cue \"bad\"", "challenge cue \"problem\""]
        let codings = ["P1", "P2", "P3"].map {
            SmallStudy.coding($0, kind: .challenge, rules: $0 == "P2" ? plain + [rule] : plain)
        }
        for (name, coding) in zip(["P1", "P2", "P3"], codings) { study.add(name, .init(), [coding]) }
        let theme = try #require(study.summary.theme(.init("trust")))
        #expect(theme.quotes.map(\.id) == [codings[1].id])
    }
}

struct PhraseTableTests {
    @Test(arguments: [
        (["Better Care Fund", "better care fund"], "Better Care Fund"),
        (["big bang", "Big bang"], "big bang"), (["Big bang"], "big bang"),
        (["better care fund", "Better Care Fund"], "Better Care Fund"),
    ]) func `a name keeps its capitals, a sentence's beginning does not`(forms: [String], shown: String) {
        var table = PhraseTable()
        let numbers = forms.map { table.number(of: $0) }
        #expect(Set(numbers).count == 1)
        #expect(table[numbers[0]] == shown)
    }
}

struct MonthYearTests {
    @Test(arguments: [
        ("It began in March 2014, and again in May 2015.", ["March 2014", "May 2015"]),
        ("In March we met; in 2014 we did not.", []), ("We may 2014 times.", []),
        ("March 2014, I say March 2014.", ["March 2014"]), ("March 9999", []),
    ]) func `a month of a year is found`(text: String, months: [String]) {
        #expect(MonthYear.named(in: text) == months)
    }

    @Test func `what a third of the people name is told with their number, whatever the criterion`() throws {
        var study = SmallStudy()
        for number in 1...6 {
            let criterion = number.isMultiple(of: 2) ? "trust" : "capacity"
            let words =
                number < 5 ? "Since March 2014 nobody has said a word about it." : "Nobody says a word."
            study.add(
                "P\(number)", .init(),
                [SmallStudy.coding("P\(number)", criterion, matched: "a word", quote: words)])
        }
        let words = study.summary.sharedWords
        #expect(words.first?.words == "a word" && words.first?.people == 6)
        #expect(words.contains { $0.words == "March 2014" && $0.people == 4 })
        #expect(study.summary.sharedWords == study.summary(of: study.interviews.reversed()).sharedWords)
    }
}
