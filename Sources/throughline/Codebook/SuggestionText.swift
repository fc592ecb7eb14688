import StudyModel
import Tagging

/// What coded interviews suggest, for people.
struct SuggestionText {
    private let view: SuggestionView
    private let page: Paragraphs

    init(_ view: SuggestionView, _ console: Console) {
        self.view = view
        page = Paragraphs(console: console)
    }

    /// Prints it.
    func print() {
        let suggestions = view.suggestions
        page.heading("Suggestions for \(view.codebook.id)")
        page.text(
            "\(view.interviews.of("interview")), \(suggestions.passages.of("sentence")), "
                + "\(suggestions.covered.grouped) with a criterion")
        page.gap()
        page.heading("PHRASES THE CODEBOOK LACKS")
        if suggestions.phrases.isEmpty { page.text("None is said often enough.") }
        for (criterion, phrases) in view.criteria {
            page.gap()
            page.text("\(criterion.label)  \(criterion.name)  (\(criterion.id))")
            for phrase in phrases { print(phrase) }
        }
        page.gap()
        page.heading("THEMES NO CRITERION COVERS")
        if suggestions.themes.isEmpty { page.text("None is wide enough.") }
        for theme in suggestions.themes {
            page.gap()
            page.text(
                "\(theme.terms.joined(separator: ", ")): \(theme.passages.of("sentence")), "
                    + "\(theme.interviews.of("interview"))")
            print(theme.examples)
        }
        page.gap()
        page.heading("NOTES")
        page.text(
            "- \"7 of 9\" means: of nine sentences that say the phrase, seven have the criterion. Phrases that most of "
                + "theirs say for something else are marked weak: they need a second signal.", hang: 2)
        page.text(
            "- Look at the examples before you add anything: what marks a criterion in these interviews may be their "
                + "place or their interviewer. Then: throughline codebook check", hang: 2)
    }
}

private extension SuggestionText {
    func print(_ phrase: PhraseSuggestion) {
        let weak = phrase.isStrong ? "" : " (weak)"
        var facts =
            "\(phrase.passages) of \(phrase.allPassages) sentences, \(phrase.interviews.of("interview")), "
            + "G2 \(phrase.keyness.decimals(1))"
        if !phrase.claimedBy.isEmpty {
            facts += "; a phrase of \(phrase.claimedBy.map(label).joined(separator: ", ")) already"
        }
        page.inner.text("- \(phrase.phrase)\(weak): \(facts)", hang: 4)
        print(phrase.examples)
    }

    func print(_ examples: [SuggestedExample]) {
        for example in examples {
            page.inner.inner.text(
                "“\(example.text)” (\(example.transcript), turn \(example.turn))", hang: 2)
        }
    }

    func label(_ id: Criterion.ID) -> String { view.codebook.criterion(id)?.label ?? id.rawValue }
}
