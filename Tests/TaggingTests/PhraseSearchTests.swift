import StudyModel
import Tagging
import Testing

@Suite struct PhraseSearchTests {
    @Test(arguments: [
        ("We trust them. They trusted us, in a way.", 2),
        ("Pooled budgets and trust.", 2),
        ("The budget was never pooled.", 0),
        ("Nothing of it.", 0),
    ])
    func `matches are counted in what interviewees say`(answer: String, count: Int) throws {
        let transcript = Fixture.transcript("Do you trust the pooled budget?", answer)
        var search = try PhraseSearch(Fixture.codebook("trust", "pooled budget"))
        #expect(search.matches(in: transcript, Array(transcript.text.utf8)) == count)
    }

    @Test func `a pattern that cannot be used is told`() {
        #expect(throws: PatternError.self) { try PhraseSearch(Fixture.codebook("[")) }
    }

    @Test func `a phrase of three words with others between needs them all`() throws {
        for (answer, isFound) in [
            ("one pooled and shared budget line", true), ("one pooled and shared budget", false),
            ("pooled budget line", true), ("budget line", false), ("line budget pooled", false),
        ] {
            #expect(try Fixture.matches("pooled ... budget line", answer) == isFound, "\(answer)")
        }
    }
}
