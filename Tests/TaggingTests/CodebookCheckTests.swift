import StudyModel
import Testing

@testable import Tagging

@Suite struct CodebookCheckTests {
    private func problems(
        _ first: Criterion.Lexicon, _ second: Criterion.Lexicon = Criterion.Lexicon(),
        cues: CueLists = CueLists(), language: String = "en"
    ) -> [String] {
        let book = Fixture.codebook(
            [Fixture.criterion("L1", first), Fixture.criterion("L2", second)], cues: cues, language: language)
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

    @Test func `a language without a stemmer is reported`() {
        #expect(
            problems(Criterion.Lexicon(), language: "xx") == [
                "language:0  there is no stemmer for \"xx\": words match only as written"
            ])
    }
}
