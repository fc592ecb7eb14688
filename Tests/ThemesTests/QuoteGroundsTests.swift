import StudyModel
import Testing

@testable import Themes

@Suite struct QuoteGroundsTests {
    private func loss(_ stance: Stance, _ kind: StatementKind?, _ rules: [String]) -> Double {
        let coding = SmallStudy.coding("P1", "trust", stance, kind: kind, rules: rules)
        return QuoteGrounds(coding).loss(coding)
    }

    @Test(
        arguments: [
            (
                .helping, .successFactor,
                ["phrase \"trust\"", "helping cue \"good\"", "success factor cue \"key\""]
            ),
            (
                .hindering, .challenge,
                [
                    "phrase \"trust\"", "weak phrase \"doubt\"", "hindering cue \"bad\"",
                    "challenge cue \"hard\"",
                ]
            ),
            (
                .neutral, .aspiration,
                ["phrase \"trust\"", "aspiration cue \"hope\"", "asked for an aspiration \"hope\""]
            ),
            (.hindering, .challenge, []),
        ] as [(Stance, StatementKind, [String])])
    func `a passage whose own words tell it all loses nothing`(
        stance: Stance, kind: StatementKind, rules: [String]
    ) {
        #expect(loss(stance, kind, rules) == 0)
    }

    @Test(
        arguments: [
            (.neutral, nil, ["weak phrase \"doubt\""]),
            (.neutral, .aspiration, ["phrase \"trust\"", "asked for an aspiration \"hope\""]),
            (.neutral, .assumption, ["phrase \"trust\"", "weak assumption cue \"think\""]),
            (.hindering, .challenge, ["phrase \"trust\"", "challenge cue \"months\" shortly before"]),
            (.helping, .successFactor, ["phrase \"talk\"", "challenge cue \"difficult\""]),
            (.helping, nil, ["phrase \"talk\"", "hindering cue \"row\""]),
            (.helping, .challenge, ["phrase \"talk\"", "helping cue \"good\"", "challenge cue \"hard\""]),
        ] as [(Stance, StatementKind?, [String])])
    func `a passage that needs others to be understood, or reads as the opposite, stands back`(
        stance: Stance, kind: StatementKind?, rules: [String]
    ) {
        #expect(loss(stance, kind, rules) > 0.1)
    }

    @Test func `of two passages the one whose own words tell of help is quoted first`() {
        var study = SmallStudy()
        let plain = "We sit down together every week and it works well for us."
        let asked = "They rang me twice about the pump and then it went quiet."
        for (person, quote, rule) in [
            ("P1", asked, "asked for a success factor \"help\""), ("P2", plain, "helping cue \"works\""),
        ] {
            let rules = ["phrase \"us\"", rule]
            study.add(
                person, .init(), [SmallStudy.coding(person, "trust", .helping, rules: rules, quote: quote)])
        }
        #expect(study.summary.themes[0].quotes.first?.text == plain)
    }
}
