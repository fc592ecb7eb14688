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
        ("organi?ation", "An organiation."),
        ("were", "We're there."),
        ("we're", "We were there."),
        ("it", "It's there, that's it's own."),
        ("trust ... partners", "Trust in and across all of our partners."),
        ("GP NEAR/2 hub", "A hub that in my view every GP likes."),
        ("GP BEFORE/6 hub", "A hub that every GP likes."),
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
        ("a NEAR/3 b NEAR/3 c", "has more than one NEAR or BEFORE"),
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

    @Test func `a pattern with too many readings is refused`() {
        let pattern = Array(repeating: "co-a|co-b|c", count: 4).joined(separator: " ")
        #expect(throws: PatternError.self) { try Tagger(codebook: Fixture.codebook(pattern)) }
    }
}
