import StudyModel
import Testing

@testable import Tagging

@Suite struct PatternLanguageTests {
    @Test(arguments: [
        ("pooled budget", "We run Pooled budgets."),
        ("trust", "They trusted us."),
        ("trust", "It is the partners' trusting nature."),
        ("council", "The council’s view."),
        ("=members", "Elected members came."),
        ("GP", "The GPs came."),
        ("GP", "The GP's room."),
        ("A&E", "It ended in A&E again."),
        ("=GP", "The GP came."), ("=GPs", "The GPs’ room."), ("=A&E", "In A&E."),
        ("IT*", "ITIL came."), ("IT*", "The ITs."), ("IT*", "The IT’s rules."), ("*ICB", "The SWICB."),
        ("CHC?", "Two CHCs."), ("CHC?", "The CHCs’ rules."), ("ITI?", "The ITIL's rules."),
        ("N?S*", "NHSE came."), ("ÉT*", "In ÉTAT."), ("Nhs*", "The nhse."),
        ("integrat*", "We are reintegrating and integrating."),
        ("organi?ation", "One organisation."),
        ("board|committee meeting", "A committee meeting."),
        ("(joint) committee meeting", "The committee meeting."),
        ("the (joint|shared) committee", "The shared committee."),
        ("trust ... partners", "Trust between all our partners."),
        ("trust ... partners", "Trust partners."),
        ("trust ...6 partners", "Trust in and across all of our partners."),
        ("GP NEAR/6 hub", "A hub that every GP likes."),
        ("GP BEFORE/6 hub", "Every GP likes the hub."),
        ("GP AFTER/6 hub", "A hub that every GP likes."),
        ("hub AFTER/6 GP", "Every GP likes the hub."),
        ("GP AFTER/0 hub", "The hub GP likes it."),
        ("GP|nurse AFTER/6 (the) hub", "The hub that a nurse likes."),
        ("co-located", "We are co-located."),
        ("co-located", "We are colocated."),
        ("co-located", "We are co\u{2011}located."),
        ("don't", "I dont know."),
        ("don't", "I don’t know."),
        ("we're|we are trying", "We're trying."),
        ("we're|we are trying", "We are trying."),
        ("resume", "Her résumé."),
        ("café", "The cafes."),
        ("pooled budget", "A pooled\u{A0}bud\u{AD}get."),
        ("shall we say,", "Well, shall we say."),
        ("n't", "It isn't."),
    ])
    func `a pattern matches what its rule says`(pattern: String, sentence: String) throws {
        #expect(try Fixture.matches(pattern, sentence))
    }

    @Test(arguments: [
        ("pooled budget", "A pooled joint budget."),
        ("pooled budget", "It is pooled. Budget talks follow."),
        ("pooled budget", "It is pooled\nbudget talks."),
        ("trust", "It is entrusted."),
        ("=members", "One member."),
        ("IG", "It was ig or so."),
        ("IG", "It was BIG."),
        ("=GP", "The GPs came."), ("=GP", "The GP's room."), ("=GP", "The gp."), ("=GPs", "The GP."),
        ("IT*", "It was late."), ("IT*", "The items."), ("CHC?", "Two chcs."), ("NHS*", "The nhse."),
        ("ÉT*", "In état."),
        ("organi?ation", "An organiation."),
        ("were", "We're there."),
        ("we're", "We were there."),
        ("it", "It's there, that's it's own."),
        ("trust ... partners", "Trust in and across all of our partners."),
        ("GP NEAR/2 hub", "A hub that in my view every GP likes."),
        ("GP BEFORE/6 hub", "A hub that every GP likes."),
        ("GP AFTER/6 hub", "Every GP likes the hub."),
        ("hub AFTER/6 GP", "A hub that every GP likes."),
        ("GP AFTER/2 hub", "A hub that in my view every GP likes."),
        ("GP AFTER/6 hub", "The hub stayed. The GP left."),
        ("laugh", "It was [laughs] fine."),
        ("pause", "It was (pause) fine."),
        ("noted", "It was [noted 00:12:04] fine."),
    ])
    func `a pattern leaves alone what its rule excludes`(pattern: String, sentence: String) throws {
        #expect(try !Fixture.matches(pattern, sentence))
    }

    @Test(arguments: [
        "We, um, need a budget.", "We- we need a budget.", "We need, you know, a budget.",
        "We need we need a budget.",
    ])
    func `fillers and repetitions between words are skipped`(sentence: String) throws {
        #expect(try Fixture.matches("we need a budget", sentence, fillers: ["um", "you know"]))
    }

    @Test func `a word within a filler matches nothing by itself`() throws {
        #expect(try !Fixture.matches("sorted", "They sort of went first.", fillers: ["sort of"]))
        #expect(try Fixture.matches("sorted", "They sort it, sort of.", fillers: ["sort of"]))
    }

    @Test func `a filler still matches where a pattern names it`() throws {
        #expect(try Fixture.matches("what sort of", "And what sort of board?", fillers: ["sort of"]))
    }

    @Test(arguments: [
        ("", "holds no word"),
        ("(joint)", "holds optional words only"),
        ("trust ...", "ends with a gap"),
        ("... trust", "starts with a gap"),
        ("trust ...x partners", "needs a number from 1 to 30 after the dots of ...x"),
        ("a NEAR/x b", "needs a number from 0 to 30 after the slash of NEAR/x"),
        ("NEAR/3 b", "has nothing before NEAR/3"),
        ("a NEAR/3", "has nothing after its operator"),
        ("a NEAR/3 b NEAR/3 c", "has more than one NEAR, BEFORE or AFTER"),
        ("a BEFORE/3 b AFTER/3 c", "has more than one NEAR, BEFORE or AFTER"),
        ("a AFTER/x b", "needs a number from 0 to 30 after the slash of AFTER/x"),
        ("AFTER/3 b", "has nothing before AFTER/3"),
        ("a AFTER/3", "has nothing after its operator"),
        ("(joint board", "does not close its bracket"),
        ("joint) board", "closes a bracket that was not opened"),
        ("((a) b)", "opens a bracket inside a bracket"),
        ("a(b)c", "has a bracket inside a word (a(b)c)"),
        ("board||council", "has an empty place for a word"),
        ("*", "has a wildcard without letters"),
        ("a*", "has a wildcard with fewer than two letters"),
        ("=inte*", "has a wildcard after ="),
        ("a1 ...30 b1 ...30 c1", "has gaps of more than 40 words in all"),
        ("x (a) (b) (c) (d) (e) (f) (g) (h) (i)", "has more than 8 optional words"),
        ("and/or", "holds \"/\", which no word does"),
    ])
    func `a faulty pattern says what is wrong`(pattern: String, reason: String) throws {
        let error = PatternError(pattern: pattern, owner: "L1 phrases", line: 0, reason: reason)
        #expect(throws: error) { try Tagger(codebook: Fixture.codebook(pattern)) }
    }

    @Test(arguments: [
        ("cafe", "The cafe\u{301}."), ("caf\u{E9}", "The cafe\u{301}s."), ("cafe\u{301}", "The cafe."),
        ("пай", "Там паи\u{306}."), ("паи\u{306}", "Там пай."), ("ώρα", "Η ω\u{301}ρα."),
        ("Viet", "The Việt."), ("Việt", "The Vie\u{323}\u{302}t."),
        ("bud\u{AD}get", "A budget."), ("we\u{2BC}re", "We´re."), ("don\u{B4}t", "I don\u{2032}t."),
        ("co\u{2212}located", "We are co\u{2013}located."), ("pooled\u{A0}budget", "A pooled\u{202F}budget."),
        ("ﬁrst", "The first."), ("/caf[eé]s?/", "The cafés."),
    ])
    func `one word written in two ways is one word`(pattern: String, sentence: String) throws {
        #expect(try Fixture.matches(pattern, sentence))
    }

    @Test func `a pattern that could be followed in countless ways is given up`() throws {
        let pattern = "zebra " + Array(repeating: "at ...1", count: 20).joined(separator: " ") + " at yak"
        let sentence = "Zebra " + Array(repeating: "at", count: 120).joined(separator: " ") + "."
        #expect(try !Fixture.matches(pattern, sentence))
    }

    @Test(arguments: ["/(a+)+b/", "/(a|a)*b/", "/(a*)*b/", "/(.*){20}b/", "/(a|aa|aaa)+b/"])
    func `an expression that would explode elsewhere is simply run`(pattern: String) throws {
        let word = String(repeating: "a", count: 200)
        #expect(try !Fixture.matches(pattern, "An \(word)."))
        #expect(try Fixture.matches(pattern, "An \(word)b."))
    }

    @Test func `a word of absurd length is held against no wildcard`() throws {
        #expect(try !Fixture.matches("aa*", String(repeating: "a", count: 100_000)))
    }

    @Test func `a pattern of absurd length is refused`() {
        let error = #expect(throws: PatternError.self) {
            try Tagger(codebook: Fixture.codebook(String(repeating: "word ", count: 500)))
        }
        #expect(error?.reason == "is longer than 2000 bytes")
    }

    @Test func `more regular expressions than can be run are refused`() {
        let phrases = (0...500).map { Criterion.Phrase("/word\($0)s?/") }
        let book = Fixture.codebook([Fixture.criterion("L1", Criterion.Lexicon(phrases: phrases))])
        let error = #expect(throws: PatternError.self) { try Tagger(codebook: book) }
        #expect(error?.reason == "is one of more than 500 regular expressions")
    }

    @Test func `a pattern with too many readings is refused`() {
        let pattern = Array(repeating: "co-a|co-b|c", count: 4).joined(separator: " ")
        #expect(throws: PatternError.self) { try Tagger(codebook: Fixture.codebook(pattern)) }
    }
}
