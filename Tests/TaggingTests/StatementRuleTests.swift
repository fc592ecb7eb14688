import StudyModel
import Testing

@testable import Tagging

@Suite struct StatementRuleTests {
    private func coding(_ sentence: String) throws -> Coding {
        let lexicon = Criterion.Lexicon(
            phrases: [Criterion.Phrase("budget")], helping: [Criterion.Phrase("really joint")],
            hindering: [Criterion.Phrase("on paper")])
        let book = Fixture.codebook([Fixture.criterion("L1", lexicon)], cues: Fixture.cues)
        return try #require(try Fixture.codings(book, sentence).first)
    }

    @Test(
        arguments: [
            ("They assume the budget carries on.", .assumption),
            ("Obviously the budget should be fine.", .assumption),
            ("Obviously there is a budget.", .challenge),
            ("I'd love one budget.", .aspiration),
            ("I wish we'd had a budget.", .challenge),
            ("The key is the budget.", .successFactor),
            ("We need to decide on the budget.", .successFactor),
            ("The budget is a problem.", .challenge),
            ("The budget has never been a barrier.", .successFactor),
            ("The budget, no problem.", .successFactor),
            ("The budget is not to blame, not a barrier.", .challenge),
            ("The key is the budget but nobody can decide.", .challenge),
            ("Nobody can decide but the key is the budget.", .successFactor),
            ("We don't assume a budget.", .challenge),
            ("The budget goes without a problem.", .assumption),
            ("There is a great budget.", .successFactor),
            ("There is a budget.", .challenge),
        ] as [(String, StatementKind?)])
    func `the kind follows the cues in their order`(sentence: String, kind: StatementKind?) throws {
        #expect(try coding(sentence).kind == kind)
    }

    @Test(
        arguments: [
            ("The budget is great.", .helping),
            ("The budget is not great.", .hindering),
            ("The budget is terrible.", .hindering),
            ("The budget is great and terrible.", .mixed),
            ("The budget is great but felt like a takeover.", .hindering),
            ("I can't fault the budget.", .helping), ("The budget is not only great.", .helping),
            ("The budget is really joint.", .helping),
            ("The great budget is on paper.", .hindering),
            ("The budget is a barrier.", .hindering),
            ("The great thing is that the budget is a barrier.", .hindering),
            ("Not a word, great budget.", .helping),
            ("I'd love a great budget.", .neutral),
            ("There is a budget.", .hindering),
        ] as [(String, Stance)])
    func `the stance follows the cues around the criterion`(sentence: String, stance: Stance) throws {
        #expect(try coding(sentence).stance == stance)
    }

    @Test(arguments: [
        ("Who decides on the budget?", true),
        ("So um who decides on the budget?", true),
        ("It's not clear who holds the budget.", true),
        ("We need to agree a budget.", true),
        ("It's a budget, isn't it?", false),
        ("Can you repeat what the budget is?", false),
        ("A budget for us all in the county and who knows what.", true),
        ("The people who hold the budget came.", false),
        ("You said the budget was late?", false),
        ("What budget?", false),
        ("Whether the budget lasts until March.", true),
        ("And um who holds the budget after that.", true),
        ("Whose the budget is, isn't it?", false),
        ("Those whose budget it is came.", false),
        ("Whose the budget.", false),
        ("Where the budget went I couldn't tell you.", true),
        ("Where the budget went I couldn't tell you, um.", true),
        ("I couldn't tell you of any budget that lasts.", false),
    ])
    func `an open question is told from a tag and from procedure`(sentence: String, isQuestion: Bool) throws {
        #expect(try coding(sentence).isQuestion == isQuestion)
    }

    @Test(
        arguments: [
            ("I'm told the budget is late.", [.reported]),
            ("The budget used to be late.", [.past]),
            ("The budget used to be late but now it is fine.", []),
            ("A joint budget, good luck with that.", [.irony]),
            ("We've offered to hold the budget.", [.offer]),
            ("I'm told we've offered to hold the budget.", [.reported]),
            ("They offered us the budget.", []),
            ("A budget.", []),
        ] as [(String, Set<Coding.Flag>)])
    func `hearsay, past, irony and offers are flagged`(sentence: String, flags: Set<Coding.Flag>) throws {
        #expect(try coding(sentence).flags.subtracting([.inferred, .kindInferred]) == flags)
    }

    @Test func `an offer that touches no criterion is kept all the same`() throws {
        let codings = try Fixture.codings(
            Fixture.codebook("budget", cues: Fixture.cues), "We could lend a room and a kettle.")
        #expect(codings.map(\.criterion) == [nil])
        #expect(codings.first?.flags.contains(.offer) == true)
    }

    @Test(arguments: [("A budget.", true), ("A great budget.", false)])
    func `a stance that no word tells is flagged`(sentence: String, isInferred: Bool) throws {
        #expect(try coding(sentence).flags == (isInferred ? [.inferred, .kindInferred] : []))
    }

    @Test func `a challenge is carried over two sentences of the turn and said to be`() throws {
        let codings = try Fixture.codings(
            Fixture.codebook("budget", cues: Fixture.cues),
            "It is a problem. We met. Then the budget. We met. A great budget.")
        #expect(codings.map(\.kind) == [.challenge, .challenge, .successFactor])
        #expect(codings[1].stance == .hindering)
        #expect(
            codings[1].reasons.last
                == Coding.Reason(rule: "challenge cue \"problem\" shortly before", matched: "problem"))
    }

    @Test func `another kind in between ends what is carried`() throws {
        let codings = try Fixture.codings(
            Fixture.codebook("budget", cues: Fixture.cues), "It is a problem. I hope so. A great budget.")
        #expect(codings.map(\.kind) == [.challenge, .aspiration, .successFactor])
    }

    @Test func `a direct question without a criterion is left alone, an open matter is kept`() throws {
        let codings = try Fixture.codings(
            Fixture.codebook("budget", cues: Fixture.cues),
            "Who is that man over there? It's not clear who sent him.")
        #expect(codings.map(\.quote) == ["It's not clear who sent him."])
        #expect(codings.allSatisfy { $0.isQuestion && $0.criterion == nil })
    }

    @Test func `irony takes back praise`() throws {
        let coding = try coding("A great budget is what we need, good luck with that.")
        #expect(coding.kind == nil)
        #expect(coding.stance == .neutral)
    }

    @Test func `reasons name the phrase, then the cues of kind and stance`() throws {
        let reasons = try coding("The key is a great budget.").reasons
        #expect(
            reasons == [
                Coding.Reason(rule: "phrase \"budget\"", matched: "budget"),
                Coding.Reason(rule: "success factor cue \"the key is\"", matched: "The key is"),
                Coding.Reason(rule: "helping cue \"great\"", matched: "great"),
            ])
    }

    @Test func `the cue of a stance that no kind tells is a reason`() throws {
        #expect(
            try coding("A great budget.").reasons == [
                Coding.Reason(rule: "phrase \"budget\"", matched: "budget"),
                Coding.Reason(rule: "helping cue \"great\"", matched: "great"),
            ])
    }

    @Test func `a challenge that nothing tells says so`() throws {
        let coding = try coding("There is a budget.")
        #expect(
            coding.reasons.last
                == Coding.Reason(rule: "taken for a challenge, as nothing says otherwise", matched: ""))
        #expect(coding.confidence == 0.6)
        #expect(coding.stance == .hindering)
    }
}
