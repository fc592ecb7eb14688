import StudyModel

@testable import Tagging

/// Coded interviews of a few sentences, and what they suggest.
enum SuggestionFixture {
    static let codebook = Fixture.codebook([
        Fixture.criterion("L1", Criterion.Lexicon(phrases: [Criterion.Phrase("rely on")])),
        Fixture.criterion("L2", Criterion.Lexicon(phrases: [Criterion.Phrase("pooled fund")])),
    ])

    /// Sentences that say nothing of what is looked for.
    static let rest: [(String, String?)] = Array(
        repeating: ("The kettle boiled while buses went by outside.", nil), count: 30)

    /// Interviews of one answer each, its sentences given the criteria of those ids by `coders` coders; nil for none.
    static func interviews(_ answers: [[(String, String?)]], coders: Int = 1) -> [CodedTranscript] {
        answers.map { sentences in
            let transcript = Fixture.transcript("So?", sentences.map(\.0).joined(separator: " "))
            var passages: [MarkedPassage] = []
            var start = 0
            for (sentence, criterion) in sentences {
                let end = start + sentence.unicodeScalars.count
                if let criterion {
                    passages += (0..<coders).map { coder in
                        MarkedPassage(
                            Segment(turn: 2, range: start..<end), Criterion.ID(criterion), coder: coder)
                    }
                }
                start = end + 1
            }
            return CodedTranscript(transcript, passages: passages)
        }
    }

    /// What `answers` suggest, whatever the settings are after `change`.
    static func suggestions(
        _ answers: [[(String, String?)]], _ change: (inout SuggestionSettings) -> Void = { _ in }
    ) -> CodebookSuggestions {
        var settings = SuggestionSettings()
        change(&settings)
        return CodebookSuggestions(interviews(answers), codebook: codebook, settings: settings)
    }

    /// `count` sentences of one wording.
    static func times(_ count: Int, _ sentence: String, _ criterion: String?) -> [(String, String?)] {
        Array(repeating: (sentence, criterion), count: count)
    }
}
