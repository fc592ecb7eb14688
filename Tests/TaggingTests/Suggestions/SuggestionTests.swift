import StudyModel
import Testing

@testable import Tagging

@Suite struct SuggestionTests {
    private static let codebook = Fixture.codebook([
        Fixture.criterion("L1", Criterion.Lexicon(phrases: [Criterion.Phrase("rely on")])),
        Fixture.criterion("L2", Criterion.Lexicon(phrases: [Criterion.Phrase("pooled fund")])),
    ])

    /// Interviews of one answer each, its sentences given the criteria of those ids; nil for none.
    private static func interviews(_ answers: [[(String, String?)]]) -> [CodedTranscript] {
        answers.map { sentences in
            let transcript = Fixture.transcript("So?", sentences.map(\.0).joined(separator: " "))
            var passages: [(segment: Segment, criterion: Criterion.ID)] = []
            var start = 0
            for (sentence, criterion) in sentences {
                let end = start + sentence.unicodeScalars.count
                if let criterion {
                    passages.append((Segment(turn: 2, range: start..<end), Criterion.ID(criterion)))
                }
                start = end + 1
            }
            return CodedTranscript(transcript, passages: passages)
        }
    }

    private static func suggestions(
        _ answers: [[(String, String?)]], _ change: (inout SuggestionSettings) -> Void = { _ in }
    ) -> CodebookSuggestions {
        var settings = SuggestionSettings()
        change(&settings)
        return CodebookSuggestions(interviews(answers), codebook: codebook, settings: settings)
    }

    /// Sentences that say nothing of what is looked for.
    private static let rest: [(String, String?)] = (0..<30).map { _ in
        ("The kettle boiled while buses went by outside.", nil)
    }

    @Test func `a phrase that marks a criterion and is not in the codebook is suggested`() throws {
        let found = Self.suggestions([
            [("We have each other's backs.", "l1"), ("They had our backs, always.", "l1")] + Self.rest,
            [("She has our backs.", "l1"), ("Our backs ached from lifting boxes.", nil)] + Self.rest,
        ])
        let phrase = try #require(found.phrases.first)
        #expect(phrase.criterion == Criterion.ID("l1"))
        #expect(phrase.phrase == "backs")
        #expect(phrase.passages == 3)
        #expect(phrase.allPassages == 4)
        #expect(phrase.interviews == 2)
        #expect(phrase.isStrong)
        #expect(Set(phrase.examples.map(\.text)).contains("She has our backs."))
        #expect(found.passages == 64)
        #expect(found.covered == 3)
    }

    @Test func `inflections count as one phrase, in the wording that is said most`() throws {
        let found = Self.suggestions([
            [("He chairs it.", "l1"), ("She chairs it.", "l1")] + Self.rest,
            [("She was chairing.", "l1")] + Self.rest,
        ])
        #expect(found.phrases.map(\.phrase) == ["chairs"])
        #expect(found.phrases.map(\.passages) == [3])
    }

    @Test func `what the codebook has already is not suggested, and what it has elsewhere says so`() {
        let sentences = [("We rely on the pooled fund here.", "l1"), ("Rely on pooled fund money.", "l1")]
        let found = Self.suggestions([sentences + Self.rest, sentences + Self.rest])
        #expect(!found.phrases.contains { $0.phrase.contains("rely") })
        #expect(found.phrases.first { $0.phrase.contains("pooled") }?.claimedBy == [Criterion.ID("l2")])
    }

    @Test func `a phrase of one interview, or one that others say as well, is not suggested`() {
        let marked = [("Breakfast matters.", "l1"), ("Breakfast again.", "l1"), ("More breakfast.", "l1")]
        #expect(Self.suggestions([marked + Self.rest, Self.rest]).phrases.isEmpty)
        #expect(!Self.suggestions([marked + Self.rest, marked + Self.rest]).phrases.isEmpty)
        let others: [(String, String?)] = (0..<20).map { _ in ("Breakfast was late.", nil) }
        #expect(Self.suggestions([marked + others, marked + others]).phrases.isEmpty)
    }

    @Test func `names and bare function words are not suggested, acronyms are`() {
        let sentences = [
            ("We met in Ambleford about the DTOC list.", "l1"),
            ("From Ambleford they sent DTOC counts.", "l1"),
        ]
        let found = Self.suggestions([sentences + Self.rest, sentences + Self.rest]).phrases.map(\.phrase)
        #expect(found.contains { $0.contains("dtoc") })
        #expect(!found.contains { $0.contains("ambleford") })
        #expect(!found.contains("about the"))
    }

    @Test func `a phrase that is mostly said of other things is weak`() {
        let marked = [("The rota is ours.", "l1"), ("A rota helps.", "l1")]
        let others = [("Rota again.", nil), ("No rota.", nil), ("That rota.", nil)] as [(String, String?)]
        let rest = Self.rest + Self.rest + Self.rest
        let found = Self.suggestions([marked + others + rest, marked + rest]).phrases
        #expect(found.map(\.phrase) == ["rota"])
        #expect(found.map(\.isStrong) == [false])
        #expect(found.map(\.allPassages) == [7])
    }

    @Test func `what no criterion covers is grouped by the words it shares`() throws {
        let coded = (0..<10).map { _ in ("Money is short in winter.", Optional("l2")) }
        let found = Self.suggestions([
            coded + [("Parking is dreadful for nurses.", nil), ("Nurses circle for parking.", nil)],
            coded + [("The parking costs nurses a fortune.", nil), ("Lunch was fine.", nil)],
        ]) { $0.fewestPassages = 3 }
        let theme = try #require(found.themes.first)
        #expect(Set(theme.terms) == ["parking", "nurses"])
        #expect(theme.passages == 3)
        #expect(theme.interviews == 2)
        #expect(theme.examples.map(\.text).contains("The parking costs nurses a fortune."))
        #expect(found.themes.count == 1)
    }

    @Test func `nothing suggests nothing`() {
        let found = CodebookSuggestions([], codebook: Self.codebook)
        #expect(found.phrases.isEmpty)
        #expect(found.themes.isEmpty)
        #expect(found.passages == 0)
    }

    @Test func `segments are the sentences of interviewees with their places`() {
        var reader = SegmentReader()
        let found = reader.segments(of: Fixture.transcript("Is it? Why?", "Yes — it is. “No”, é said!"))
        #expect(found.map(\.text) == ["Yes — it is.", "“No”, é said!"])
        #expect(found.map(\.segment) == [Segment(turn: 2, range: 0..<12), Segment(turn: 2, range: 13..<26)])
    }
}
