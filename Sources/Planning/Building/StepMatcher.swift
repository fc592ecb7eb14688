import StudyModel
import Themes

/// Tells which criteria a first step of an intervention is about, by the words they share.
struct StepMatcher {
    private static let common: Set<String> = [
        "agree", "define", "convene", "map", "test", "which", "their", "there", "would", "should", "could",
        "about", "other", "every", "partner", "partners", "people", "joint", "first", "after", "before",
        "where",
        "between", "these", "those", "until", "while", "shared", "share", "needs", "organisation",
        "organisations", "commissioning", "integrated", "service", "services", "rather", "leader", "leaders",
    ]

    private let words: [Criterion.ID: Set<String>]

    init(_ criteria: [Criterion]) {
        var words: [Criterion.ID: Set<String>] = [:]
        for criterion in criteria {
            let text = [
                criterion.name, criterion.short, criterion.definition, criterion.question, criterion.countAs,
            ].joined(separator: " ")
            words[criterion.id] = Self.stems(text)
        }
        self.words = words
    }

    /// How many telling words a step shares with each of `themes`; those with the most first, none without.
    func match(_ step: String, _ themes: [Theme]) -> [Theme] {
        let stems = Self.stems(step)
        let scored = themes.enumerated().map { offset, theme in
            (theme, offset, stems.intersection(words[theme.criterion.id] ?? []).count)
        }
        return scored.filter { $0.2 > 0 }.sorted { ($1.2, $0.1) < ($0.2, $1.1) }.map(\.0)
    }

    private static func stems(_ text: String) -> Set<String> {
        Set(text.plainWords.filter { $0.count > 3 && !common.contains($0) }.map { String($0.prefix(5)) })
    }
}
