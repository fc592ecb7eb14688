import StudyModel
import Testing

@testable import Tagging

@Suite struct CodebookCheckTests {
    private func problems(
        _ first: Criterion.Lexicon, _ second: Criterion.Lexicon = Criterion.Lexicon(),
        cues: CueLists = CueLists()
    ) -> [String] {
        let book = Fixture.codebook(
            [Fixture.criterion("L1", first), Fixture.criterion("L2", second)], cues: cues)
        return CodebookCheck.problems(in: book).map { "\($0.owner):\($0.line) \($0.pattern) \($0.message)" }
    }

    @Test func `a sound codebook has no problems`() {
        #expect(problems(Criterion.Lexicon(phrases: [Criterion.Phrase("pooled budget")])).isEmpty)
    }

    @Test func `every faulty pattern is listed with its line`() {
        let lexicon = Criterion.Lexicon(
            phrases: [
                Criterion.Phrase("(a", line: 3), Criterion.Phrase("trusted", unless: ["* *"], line: 4),
            ])
        var cues = CueLists()
        cues.fillers = ["um/er"]
        #expect(
            problems(lexicon, cues: cues) == [
                "L1 phrases:3 (a does not close its bracket",
                "L1 phrases, unless:4 * * has a wildcard without letters",
                "fillers:0 um/er holds \"/\", which no word does",
            ])
    }

    @Test func `a phrase that stands twice or is claimed twice is reported`() {
        let first = Criterion.Lexicon(
            phrases: [
                Criterion.Phrase("pooled budget", line: 1), Criterion.Phrase("Pooled  budget", line: 2),
            ])
        let second = Criterion.Lexicon(phrases: [Criterion.Phrase("pooled budget", line: 9)])
        #expect(
            problems(first, second) == [
                "L1 phrases:2 Pooled  budget stands in L1 phrases already",
                "L2 phrases:9 pooled budget is claimed by L1 phrases too, so both are suggested; if that is meant, "
                    + "name L1 in 'confusable_with'",
            ])
    }

    @Test func `a phrase that two easily confused criteria share is no problem`() {
        let lexicon = Criterion.Lexicon(phrases: [Criterion.Phrase("pooled budget")])
        let criteria = [
            Fixture.criterion("L1", lexicon), Fixture.criterion("L2", lexicon, confusableWith: ["L1"]),
        ]
        #expect(CodebookCheck.problems(in: Fixture.codebook(criteria)).isEmpty)
    }

    @Test func `a phrase that its own trap covers is reported`() {
        let lexicon = Criterion.Lexicon(
            phrases: [Criterion.Phrase("acute trust board", line: 1), Criterion.Phrase("trust", line: 2)],
            traps: [Criterion.Phrase("acute trust", line: 3)])
        #expect(
            problems(lexicon) == [
                "L1 phrases:1 acute trust board is always covered by the trap \"acute trust\""
            ])
    }

    @Test func `of the traps that cover a phrase the first is named, wherever in the phrase it stands`() {
        let lexicon = Criterion.Lexicon(
            phrases: [Criterion.Phrase("acute trust board|panel", line: 1)],
            traps: [
                Criterion.Phrase("trust panel", line: 2), Criterion.Phrase("trust board|panel|team", line: 3),
                Criterion.Phrase("acute", line: 4), Criterion.Phrase("board|panel", line: 5),
            ])
        #expect(
            problems(lexicon) == [
                "L1 phrases:1 acute trust board|panel is always covered by the trap \"trust board|panel|team\""
            ])
    }

    @Test func `a trap under conditions is no reason to complain`() {
        let lexicon = Criterion.Lexicon(
            phrases: [Criterion.Phrase("acute trust")],
            traps: [Criterion.Phrase("trust", unless: ["each other"])])
        #expect(problems(lexicon).isEmpty)
    }

    @Test func `a phrase of fillers only is reported`() {
        var cues = CueLists()
        cues.fillers = ["you know"]
        #expect(
            problems(Criterion.Lexicon(weak: [Criterion.Phrase("you know", line: 7)]), cues: cues) == [
                "L1 weak:7 you know holds fillers only, which say nothing"
            ])
    }

    @Test func `a single common word is too greedy for a phrase but not for a weak one`() {
        let lexicon = Criterion.Lexicon(
            phrases: [Criterion.Phrase("people", line: 1)], weak: [Criterion.Phrase("people|thing", line: 2)])
        #expect(
            problems(lexicon) == [
                "L1 phrases:1 people is one common word and would match far too often"
            ])
    }

    @Test func `a cue that stands twice is reported with its own file and line`() {
        var cues = CueLists()
        cues.kinds[.challenge] = CueLists.Graded(strong: ["stuck", "slow", "Stuck"])
        cues.kinds[.successFactor] = CueLists.Graded(strong: ["slow"], weak: ["stuck"])
        var origin = CueOrigin(file: "cues.yaml")
        origin.note("Stuck", in: "kinds.challenge.strong", line: 7)
        origin.note("slow", in: "kinds.challenge.strong", line: 5)
        cues.origin = origin
        let book = Fixture.codebook([Fixture.criterion("L1", Criterion.Lexicon())], cues: cues)
        let found = CodebookCheck.problems(in: book).map {
            "\($0.cuesFile ?? "") \($0.owner):\($0.line) \($0.pattern) \($0.message)"
        }
        #expect(
            Set(found) == [
                "cues.yaml kinds.challenge.strong:7 Stuck stands in this list already",
                "cues.yaml kinds.challenge.strong:5 slow is claimed by kinds.success_factor.strong too",
            ])
    }

    /// What is said of the second phrase in one criterion, and where the two stand in two criteria.
    @Test(arguments: [
        ("trust each other", "trusting each other", "finds the same words as"),
        ("trust each other", "trusted each others", "finds the same words as"),
        ("open (the) books", "open the books", "finds only words that"),
        ("open (the) books", "open books", "finds only words that"),
        ("keeps|kept the letter", "kept the letter", "finds only words that"),
        ("trust|rely on (the|our) partner", "trusting on partners", "finds only words that"),
        ("co-located", "colocated", "finds only words that"),
        ("open ...2 (the) ...2 books", "open ...4 books", "finds only words that"),
        ("GP NEAR/3 hubs", "hub NEAR/3 GP", "finds the same words as"),
        ("GP BEFORE/3 hubs", "hub AFTER/3 GP", "finds the same words as"),
        ("hub AFTER/3 GP|nurse", "hubs AFTER/3 GP", "finds only words that"),
        ("/organi[sz]ations?/ board|meeting", "/organi[sz]ations?/ boards", "finds only words that"),
        ("trust|rely on", "trusted|depend on", "finds some of the words that"),
    ])
    func `phrases are compared as they match`(first: String, second: String, clause: String) {
        let found = problems(
            Criterion.Lexicon(phrases: [Criterion.Phrase(first, line: 4)]),
            Criterion.Lexicon(phrases: [Criterion.Phrase(second, line: 9)]))
        let part =
            clause.hasSuffix("that") ? (clause == "finds only words that" ? " finds too" : " finds") : ""
        #expect(
            found == [
                "L2 phrases:9 \(second) \(clause) '\(first)' of L1 phrases (line 4)\(part), so both are suggested; "
                    + "if that is meant, name L1 in 'confusable_with'"
            ])
        let own = problems(
            Criterion.Lexicon(phrases: [Criterion.Phrase(first, line: 4), Criterion.Phrase(second, line: 9)]))
        // Phrases of a criterion may well find some words together.
        let isHarmless = clause.hasPrefix("finds some")
        #expect(own == (isHarmless ? [] : ["L1 phrases:9 \(second) \(clause) '\(first)' (line 4)\(part)"]))
    }

    @Test(arguments: [
        ("trust each other", "trust one another"), ("=members", "member"), ("GP", "gps"),
        ("=GP", "=GPs"), ("IT*", "it*"),
        ("GP BEFORE/3 hub", "hub BEFORE/3 GP"), ("GP NEAR/3 hub", "GP NEAR/4 hub"),
        ("GP AFTER/3 hub", "hub AFTER/3 GP"), ("GP AFTER/3 hub", "GP BEFORE/3 hub"),
        ("open ... books", "open books"), ("(the) board", "the"), ("integrat*", "integral"),
    ])
    func `phrases that are not known to match the same words are no problem`(first: String, second: String) {
        let lexicon = { Criterion.Lexicon(weak: [Criterion.Phrase($0)]) }
        #expect(problems(lexicon(first), lexicon(second)).isEmpty)
    }

    @Test func `of an earlier phrase that a later one covers the earlier is told of`() {
        let lexicon = Criterion.Lexicon(
            phrases: [
                Criterion.Phrase("open the books", line: 1), Criterion.Phrase("open (the) books", line: 2),
            ])
        #expect(
            problems(lexicon) == [
                "L1 phrases:1 open the books finds only words that 'open (the) books' (line 2) finds too"
            ])
    }

    @Test func `a phrase that counts more, or without conditions, makes no other needless`() {
        let strong = Criterion.Lexicon(
            phrases: [Criterion.Phrase("rely on us", line: 1)],
            weak: [Criterion.Phrase("relies on us", line: 2)])
        #expect(
            problems(strong) == ["L1 weak:2 relies on us finds the same words as 'rely on us' (line 1)"])
        let conditional = Criterion.Lexicon(
            phrases: [
                Criterion.Phrase("rely on us", unless: ["bus"], line: 1),
                Criterion.Phrase("relies on us", line: 2),
            ])
        #expect(
            problems(conditional) == [
                "L1 phrases:1 rely on us finds the same words as 'relies on us' (line 2)"
            ])
        let both = Criterion.Lexicon(
            phrases: [
                Criterion.Phrase("rely on us", unless: ["bus"]),
                Criterion.Phrase("relies on us", unless: ["car"]),
            ])
        #expect(problems(both).isEmpty)
    }

    @Test func `two criteria of one label are not held against each other`() {
        let lexicon = Criterion.Lexicon(phrases: [Criterion.Phrase("trust each other")])
        let criteria = [Fixture.criterion("L1", lexicon), Fixture.criterion("L1", lexicon)]
        #expect(CodebookCheck.problems(in: Fixture.codebook(criteria)).isEmpty)
    }

    @Test func `easily confused criteria may share what they match`() {
        let criteria = [
            Fixture.criterion("L1", Criterion.Lexicon(phrases: [Criterion.Phrase("trust each other")])),
            Fixture.criterion(
                "L2", Criterion.Lexicon(phrases: [Criterion.Phrase("trusted each other")]),
                confusableWith: ["L1"]),
        ]
        #expect(CodebookCheck.problems(in: Fixture.codebook(criteria)).isEmpty)
    }

    @Test func `a pattern of too many readings is compared as written`() throws {
        let many = Array(repeating: "a|b|c", count: 4).joined(separator: " ")
        let few = Array(repeating: "a|b|c", count: 3).joined(separator: " ")
        let patterns = try [many, few].map { try PatternParser.parse($0) }
        let readings = PatternReadings(patterns, stemmer: WordStemmer(language: "en"))
        #expect(readings.readings.map(\.count) == [1, 27])
        #expect(readings.count == 28)
    }

    @Test func `which of many phrases covers another is found by its rarest reading`() {
        let phrases = (0..<300).map { Criterion.Phrase("trust|word\($0)q each", line: $0 + 1) }
        let lexicon = Criterion.Lexicon(
            phrases: phrases + [Criterion.Phrase("trusted|word250q each", line: 900)])
        #expect(
            problems(lexicon) == [
                "L1 phrases:900 trusted|word250q each finds the same words as 'trust|word250q each' (line 251)"
            ])
    }

    @Test(arguments: [
        ("trust NEAR partner", "NEAR"), ("trust BEFORE partner", "BEFORE"),
        ("trust AFTER partner", "AFTER"), ("NOT trust", "NOT"),
        ("trust AND each", "AND"), ("trust OR each", "OR"), ("trust UNLESS bus", "UNLESS"),
        ("trust NEEDS us", "NEEDS"), ("trust (NOT) us", "NOT"), ("trust NEAR, us", "NEAR"),
    ])
    func `an operator's name that is looked for as a word is reported wherever it stands`(
        pattern: String, word: String
    ) {
        let start = "\(pattern) looks for the word \(word), which does nothing here; "
        let phrase = Criterion.Phrase(pattern, line: 1)
        let conditional = Criterion.Phrase("rely on", unless: [pattern], line: 1)
        var cues = CueLists()
        cues.fillers = [pattern]
        for found in [
            problems(Criterion.Lexicon(phrases: [phrase])), problems(Criterion.Lexicon(traps: [phrase])),
            problems(Criterion.Lexicon(weak: [conditional])), problems(Criterion.Lexicon(), cues: cues),
        ] {
            #expect(found.count == 1)
            #expect(found.first?.contains(start) == true)
        }
    }

    @Test(arguments: [
        "trust NEAR/3 partner", "trust BEFORE/3 partner", "trust AFTER/3 partner", "trust near partner",
        "trust after partner", "not trust",
        "trust and|or us", "NEARLY us",
        "R&D AND-gate", "NOTE us", "/not/ us",
    ])
    func `operators that work and words in small letters are no slip`(pattern: String) {
        #expect(problems(Criterion.Lexicon(phrases: [Criterion.Phrase(pattern)])).isEmpty)
    }

    @Test(arguments: ["/.+/", "/\\w+/", "/[a-z]+/", "/.{3,}/", "/.+/ /.+/", "(the) /.+/", "/.+/ NEAR/3 /.+/"])
    func `a pattern that asks for no word in particular is reported`(pattern: String) {
        #expect(
            problems(Criterion.Lexicon(weak: [Criterion.Phrase(pattern, line: 3)])) == [
                "L1 weak:3 \(pattern) would match nearly every sentence: its expression asks for no word in particular"
            ])
    }

    @Test(arguments: [
        "/trust.*/", "/.*ing/", "/.+/ trust", "/\\d+/", "/[aeiou].*/", "trust NEAR/3 /.+/", "/.{12,}/",
    ])
    func `an expression that asks for some words is no problem`(pattern: String) {
        #expect(problems(Criterion.Lexicon(weak: [Criterion.Phrase(pattern)])).isEmpty)
    }
}
