import StudyModel
import Testing
import Themes

@testable import Planning

struct WordingTests {
    @Test(arguments: [
        (9, 14, "many interviewees (9 of 14)", "many (9 of 14)"),
        (1, 14, "one of the 14 interviewees", "one of the 14"),
        (14, 14, "all 14 interviewees", "all 14 interviewees"),
        (2, 3, "two of the three interviewees", "two of the three"),
        (2, 2, "both interviewees", "both interviewees"), (1, 1, "the interviewee", "the interviewee"),
        (0, 5, "nobody", "nobody"), (3, 14, "a few interviewees (3 of 14)", "a few (3 of 14)"),
    ])
    func `people are told in words with the number of all`(
        count: Int, total: Int, subject: String, short: String
    ) {
        #expect(People(total: total).subject(count) == subject)
        #expect(People(total: total).short(count) == short)
    }

    @Test(arguments: [
        (["trust"], "trust"), (["trust", "pace"], "trust and pace"),
        (["trust", "pace", "roles"], "trust, pace and roles"),
        (["trust", "capacity and time", "roles"], "trust, capacity and time, and roles"), ([], ""),
    ])
    func `lists read as sentences`(names: [String], text: String) {
        #expect(names.asList == text)
    }

    @Test func `the first of a list says of how many and the others their number`() {
        let items = [(name: "trust", count: 9), (name: "pace", count: 4)]
        #expect(People(total: 14).list(items) == "trust (9 of 14) and pace (4)")
        #expect(People(total: 1).list(items) == "trust and pace")
    }
}

@Suite struct QuoteReadingTests {
    @Test(
        arguments: [
            (.helping, nil, .helping, true), (.helping, .successFactor, .helping, true),
            (.helping, .challenge, .helping, false), (.hindering, .challenge, .hindering, true),
            (.hindering, .aspiration, .hindering, false), (.hindering, nil, .helping, false),
        ] as [(Stance, StatementKind?, Stance, Bool)])
    func `help told as a challenge and difficulty told as a hope stay in the annex`(
        stance: Stance, kind: StatementKind?, wanted: Stance, reads: Bool
    ) {
        let quote = Quote(
            id: EvidenceID(bits: 1), text: "Words.", criterion: nil, stance: stance, kind: kind,
            isQuestion: false, caption: "interviewee", use: .evidence, isConfirmed: false)
        #expect(quote.reads(wanted) == reads)
    }
}

@Suite struct SharedWordsTests {
    @Test(arguments: [
        ("the hub", "the hubs", true), ("the hubs", "our local hub", true), ("home care", "care home", false),
        ("home care", "big bang", false), ("pooled fund", "pooled budget", false),
    ]) func `a wording is not told twice`(left: String, right: String, isAlike: Bool) {
        #expect(SharedWords.isAlike(left, right) == isAlike)
        #expect(SharedWords.isAlike(right, left) == isAlike)
    }

    @Test(arguments: [
        ("Health and Wellbeing Board", true), ("Better Care Fund", true), ("big bang", false),
        ("the Better Care money", false), ("section 75", false),
    ]) func `a name is told from a wording`(wording: String, isName: Bool) {
        #expect(SharedWords.isName(wording) == isName)
    }
}

@Suite struct TellingWordsTests {
    @Test(arguments: [
        ("once for the county", true), ("big bang", true), ("Better Care Fund", true), ("section 75", true),
        ("pay for", false), ("how many", false), ("trust", false), ("the hub", false),
        ("delayed transfers", true),
    ]) func `a wording of several words is told where it says something by itself`(
        wording: String, tells: Bool
    ) {
        #expect(SharedWords.isTelling(wording) == tells)
    }
}

@Suite struct EmptyWordsTests {
    @Test(arguments: [
        ("each other", false), ("it means", false), ("the same thing", false), ("phone call", true),
        ("the hub", true), ("", false), ("can see", false),
    ]) func `a wording is worth repeating where a word of it says something`(wording: String, says: Bool) {
        #expect(EmptyWords.telling(in: wording).isEmpty != says)
    }
}
