import StudyModel
import Themes

/// Tells which criteria a sentence of an intervention is about, by the words they share: a word counts the
/// more the fewer criteria have it.
struct StepMatcher {
    private static let common: Set<String> = [
        "agree", "defin", "conve", "which", "their", "there", "would", "shoul", "could", "about", "other",
        "every",
        "partn", "peopl", "joint", "first", "after", "befor", "where", "betwe", "these", "those", "until",
        "while",
        "share", "needs", "organ", "commi", "integ", "servi", "rathe", "leade", "diffe", "makes", "point",
        "have",
        "that", "what", "with", "from", "they", "this", "them", "does", "into", "each", "work", "worki",
        "will",
        "take", "when", "long", "more", "than", "only", "been", "hold", "same",
    ]

    private let words: [Criterion.ID: Set<String>]
    private let weights: [String: Double]

    init(_ criteria: [Criterion]) {
        var words: [Criterion.ID: Set<String>] = [:]
        var counts: [String: Int] = [:]
        for criterion in criteria {
            let text = [
                criterion.name, criterion.short, criterion.definition, criterion.question, criterion.countAs,
            ].joined(separator: " ")
            let stems = Self.stems(text)
            words[criterion.id] = stems
            for stem in stems { counts[stem, default: 0] += 1 }
        }
        self.words = words
        weights = counts.mapValues { 1 / Double($0) }
    }

    /// The themes a step of `intervention` is about, the closest first; none where no word is shared. Words
    /// shared with the intervention's own criteria count double.
    func match(_ step: String, of intervention: Codebook.Intervention, _ themes: [Theme]) -> [Theme] {
        let stems = Self.stems(step)
        let scored = themes.enumerated().map { offset, theme in
            let isOwn = theme.criterion.interventions.first == intervention.id
            return (theme: theme, offset: offset, score: score(stems, theme.criterion.id) * (isOwn ? 2 : 1))
        }
        let found = scored.filter { $0.score > 0.15 }.sorted { left, right in
            left.score != right.score ? left.score > right.score : left.offset < right.offset
        }
        guard let best = found.first?.score else { return [] }
        return found.filter { $0.score * 2.5 >= best }.map(\.theme)
    }

    /// The one of `measures` that shares most with a step and its criteria; the one at `index` where none does.
    func measure(_ measures: [String], for step: String, _ themes: [Theme], index: Int) -> String? {
        guard !measures.isEmpty else { return nil }
        var stems = Self.stems(step)
        for theme in themes { stems.formUnion(words[theme.criterion.id] ?? []) }
        let scores = measures.map { Self.stems($0).intersection(stems).count }
        guard let best = scores.max(), best > 0 else { return measures[index % measures.count] }
        return measures[scores.firstIndex(of: best) ?? 0]
    }

    private func score(_ stems: Set<String>, _ criterion: Criterion.ID) -> Double {
        stems.intersection(words[criterion] ?? []).reduce(0) { $0 + (weights[$1] ?? 0) }
    }

    private static func stems(_ text: String) -> Set<String> {
        Set(text.plainWords.filter { $0.count > 3 }.map { String($0.prefix(5)) }).subtracting(common)
    }
}
