import StudyModel
import Themes

/// Puts what was said of meaning and the hopes heard forward as elements of a shared vision; where none was heard there
/// are none, and none that nobody's own words say.
struct VisionBuilder {
    /// The criterion that is about what the shared work means.
    private static let meaning = Criterion.ID("shared-definition")
    private static let shownVoices = 2
    /// Where so many or more were interviewed, what one of them hopes for is not put forward.
    static let several = 10

    private let summary: ThemeSummary
    private let people: People

    init(_ summary: ThemeSummary) {
        self.summary = summary
        people = People(total: summary.sample.people)
    }

    func elements(_ pad: inout StatementPad) -> [VisionElement] {
        let leadership = summary.codebook.levels.first?.id
        let hoped = summary.themes.ranked(by: .kind(.aspiration)).filter {
            (people.total < Self.several || $0.count(.aspiration) > 1) && !Self.voices($0).isEmpty
        }
        let definition = definition(&pad)
        let behaviours = hoped.filter {
            $0.criterion.level == leadership && (definition == nil || $0.criterion.id != Self.meaning)
        }.prefix(4)
        let others = hoped.filter { $0.criterion.level != leadership }.prefix(5)
        return [definition].compactMap(\.self)
            + others.map { hope($0, .direction, &pad) } + behaviours.map { hope($0, .behaviour, &pad) }
    }

    /// Hopes in people's own words.
    static func voices(_ theme: Theme) -> [Quote] {
        Array(theme.quotes.filter { $0.reads(.aspiration) }.prefix(shownVoices))
    }
}

private extension VisionBuilder {
    /// What interviewees said the shared work means or ought to mean; nil where nobody's words may be shown.
    func definition(_ pad: inout StatementPad) -> VisionElement? {
        guard let theme = summary.theme(Self.meaning) else { return nil }
        let quotes = theme.quotes.filter { quote in
            quote.stance != .hindering
                && quote.text.plainWords.contains { ["mean", "means", "meant", "meaning"].contains($0) }
        }
        guard !quotes.isEmpty else { return nil }
        let text =
            quotes.count == 1
            ? "This was said of what it means, or ought to mean; no definition was agreed."
            : "These things were said of what it means, or ought to mean; no definition was agreed."
        let statement = pad.write(
            8, "definition", text, about: [theme], evidence: quotes.map(\.id))
        return VisionElement(part: .definition, finding: Finding(statement: statement, quotes: quotes))
    }

    func hope(_ theme: Theme, _ part: VisionElement.Part, _ pad: inout StatementPad) -> VisionElement {
        let count = theme.count(.aspiration)
        let hope =
            people.total == 1 ? "hoped for by the interviewee" : "hoped for by \(people.ratio(count))"
        let name = theme.short.capitalisedFirst
        let sentence = theme.criterion.definition.sentences.first ?? theme.criterion.name
        let plain = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
        let statement = pad.write(
            8, "vision.\(theme.criterion.id)",
            "\(name): \(plain.decapitalised) (the checklist’s words; \(hope)).", about: [theme],
            evidence: theme.evidence(kind: .aspiration), basis: .suggestion)
        // The same hope may stand above: there it is told, here it is put forward.
        return VisionElement(
            part: part, finding: Finding(name: name, statement: statement, quotes: Self.voices(theme)))
    }
}
