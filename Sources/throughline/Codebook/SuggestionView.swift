import StudyModel
import Tagging
import Writers

/// What coded interviews suggest, for programs and spreadsheets.
struct SuggestionView {
    private static let columns = [
        "sort", "criterion", "label", "phrase", "list", "keyness", "at_least", "sentences", "of",
        "interviews",
        "transcript", "turn", "example",
    ]

    let suggestions: CodebookSuggestions
    let codebook: Codebook
    /// How many interviews were looked through.
    let interviews: Int

    init(_ suggestions: CodebookSuggestions, codebook: Codebook, interviews: Int) {
        self.suggestions = suggestions
        self.codebook = codebook
        self.interviews = interviews
    }

    /// The criteria that have suggestions, in the order of the codebook.
    var criteria: [(criterion: Criterion, phrases: [PhraseSuggestion])] {
        codebook.criteria.compactMap { criterion in
            let phrases = suggestions.phrases.filter { $0.criterion == criterion.id }
            return phrases.isEmpty ? nil : (criterion, phrases)
        }
    }

    /// The list of the codebook a phrase would stand in.
    static func list(_ phrase: PhraseSuggestion) -> String { phrase.isStrong ? "phrases" : "weak" }

    /// A row for each phrase and theme, with its first example.
    var csv: [UInt8] {
        let phrases = criteria.flatMap { criterion, phrases in
            phrases.map { phrase in
                [
                    "phrase", criterion.id.rawValue, criterion.label, phrase.phrase, Self.list(phrase),
                    phrase.keyness.decimals(1), phrase.leastShare.decimals(2), String(phrase.passages),
                    String(phrase.allPassages), String(phrase.interviews),
                ] + example(phrase.examples)
            }
        }
        let themes = suggestions.themes.map { theme in
            [
                "theme", "", "", theme.terms.joined(separator: ";"), "", "",
                "", String(theme.passages), "", String(theme.interviews),
            ] + example(theme.examples)
        }
        return CSVEncoder().encode(columns: Self.columns, rows: phrases + themes)
    }

    /// Everything as a tree.
    var json: JSONValue {
        [
            "codebook": .string(codebook.id), "interviews": .integer(interviews),
            "sentences": .integer(suggestions.passages),
            "sentences_with_a_criterion": .integer(suggestions.covered),
            "pairs_looked_at": .integer(suggestions.phrasesTested),
            "pairs_half_of_the_time": .integer(suggestions.phrasesPromising),
            "phrases": .array(suggestions.phrases.map(phrase)),
            "themes": .array(
                suggestions.themes.map { theme in
                    [
                        "terms": .array(theme.terms.map { .string($0) }),
                        "sentences": .integer(theme.passages), "interviews": .integer(theme.interviews),
                        "organisations": .integer(theme.organisations),
                        "sentences_without_a_criterion": .integer(theme.uncovered),
                        "nearest": theme.nearest.map { .string($0.criterion.rawValue) } ?? .null,
                        "sentences_of_the_nearest": .integer(theme.nearest?.passages ?? 0),
                        "examples": examples(theme.examples),
                    ]
                }),
        ]
    }
}

private extension SuggestionView {
    func example(_ examples: [SuggestedExample]) -> [String] {
        examples.first.map { [$0.transcript, String($0.turn), $0.text] } ?? ["", "", ""]
    }

    func phrase(_ phrase: PhraseSuggestion) -> JSONValue {
        [
            "criterion": .string(phrase.criterion.rawValue), "phrase": .string(phrase.phrase),
            "list": .string(Self.list(phrase)), "keyness": .number(phrase.keyness),
            "at_least": .number(phrase.leastShare),
            "sentences": .integer(phrase.passages), "of": .integer(phrase.allPassages),
            "interviews": .integer(phrase.interviews),
            "examples": examples(phrase.examples),
        ]
    }

    func examples(_ examples: [SuggestedExample]) -> JSONValue {
        .array(
            examples.map { example in
                [
                    "transcript": .string(example.transcript), "turn": .integer(example.turn),
                    "text": .string(example.text),
                ]
            })
    }
}
