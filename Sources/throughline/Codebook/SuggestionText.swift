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
        page.text(looked)
        for (criterion, phrases) in view.criteria {
            page.gap()
            page.text("\(criterion.label)  \(criterion.name)  (\(criterion.id))")
            for phrase in phrases { print(phrase) }
        }
        page.gap()
        page.heading("MATTERS NO CRITERION HAS FOR ITS OWN")
        if suggestions.themes.isEmpty {
            page.text("None that people of several organisations raise in enough interviews.")
        }
        for theme in suggestions.themes {
            page.gap()
            page.text(facts(theme), hang: 2)
            print(theme.examples)
        }
        page.gap()
        page.heading("NOTES")
        page.text(
            "- \"7 of 9\" means: of nine sentences that say the phrase, seven have the criterion in any coder's view. \"At "
                + "least\" is what can be relied on, whichever interview is left out. It holds for interviews like these: "
                + "other places have words of their own.", hang: 2)
        page.text("- " + strength, hang: 2)
        page.text(
            "- Look at the examples before you add anything: what marks a criterion in these interviews may be their "
                + "place or their interviewer. Then: throughline codebook check", hang: 2)
    }
}

private extension SuggestionText {
    /// Out of how many the phrases were found, and what to do where there are none.
    var looked: String {
        let suggestions = view.suggestions
        let tested =
            "Of \(suggestions.phrasesTested.of("pair")) of a phrase and a criterion, "
            + "\(suggestions.phrasesPromising.grouped) go together half of the time or more; "
        if suggestions.phrases.isEmpty {
            return tested
                + "none more surely than chance allows among so many, or the codebook has it. To find any: more "
                + "interviews, best of several places, or a second coder's reading of these."
        }
        return tested + "\(suggestions.phrases.count.grouped) can be told from chance and "
            + (suggestions.phrases.count == 1 ? "is" : "are") + " not in the codebook."
    }

    func facts(_ theme: EmergentTheme) -> String {
        var facts = [theme.passages.of("sentence"), theme.interviews.of("interview")]
        if theme.organisations > 0 { facts.append(theme.organisations.of("organisation")) }
        if theme.uncovered > 0 { facts.append("\(theme.uncovered.grouped) without a criterion") }
        if let nearest = theme.nearest {
            let label = view.codebook.criterion(nearest.criterion)?.label ?? nearest.criterion.rawValue
            facts.append("no more than \(nearest.passages.grouped) of one criterion (\(label))")
        }
        return "\(theme.terms.joined(separator: ", ")): \(facts.joined(separator: ", "))"
    }

    var strength: String {
        let settings = SuggestionSettings()
        if view.interviews < settings.strongStudy {
            return
                "With fewer than \(settings.strongStudy) interviews no phrase is called strong: put what you take into "
                + "the list \"weak\", where it needs a second signal."
        }
        return
            "Strong phrases may suffice alone. Put all others into the list \"weak\", where they need a second signal."
    }

    func print(_ phrase: PhraseSuggestion) {
        let strong = phrase.isStrong ? " (strong)" : ""
        page.inner.text(
            "- \(phrase.phrase)\(strong): \(phrase.passages) of \(phrase.allPassages) sentences, "
                + "\(phrase.interviews.of("interview")), at least \(Int(100 * phrase.leastShare)) in 100",
            hang: 4)
        print(phrase.examples)
    }

    func print(_ examples: [SuggestedExample]) {
        for example in examples {
            page.inner.inner.text(
                "“\(example.text)” (\(example.transcript), turn \(example.turn))", hang: 2)
        }
    }
}
