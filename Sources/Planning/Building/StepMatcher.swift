import StudyModel
import Themes

/// Tells which criteria a sentence of an intervention is about, by the words they share: a word counts the
/// more the fewer criteria have it.
struct StepMatcher {
    private static let common: Set<String> = [
        "which", "their", "there", "would", "shoul", "could", "about", "other",
        "every",
        "partn", "peopl", "joint", "first", "after", "befor", "where", "betwe", "these", "those", "until",
        "while",
        "share", "needs", "organ", "commi", "integ", "servi", "rathe", "leade", "diffe", "makes", "point",
        "have",
        "that", "what", "with", "from", "they", "this", "them", "does", "into", "each", "work", "worki",
        "will",
        "take", "when", "test", "group", "round", "three", "real", "ready", "anyth", "draft", "long", "more",
        "than", "only", "been", "hold", "same",
    ]

    private let words: [Criterion.ID: Set<String>]
    private let weights: [String: Double]
    /// How many steps and measures hold a word.
    private let uses: [String: Int]
    /// The phrases of all criteria as words, by their first word.
    private let phrases: [String: [(criterion: Criterion.ID, words: [String])]]

    init(_ codebook: Codebook) {
        let criteria = codebook.criteria
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
        var phrases: [String: [(criterion: Criterion.ID, words: [String])]] = [:]
        for criterion in criteria {
            for phrase in criterion.lexicon.phrases where Self.isPlain(phrase.pattern) {
                let words = phrase.pattern.split(separator: " ").map(String.init)
                if let first = words.first { phrases[first, default: []].append((criterion.id, words)) }
            }
        }
        self.phrases = phrases
        weights = counts.mapValues { 1 / Double($0) }
        var uses: [String: Int] = [:]
        for text in codebook.interventions.flatMap({ $0.firstSteps + $0.measures }) {
            for stem in Self.stems(text) { uses[stem, default: 0] += 1 }
        }
        self.uses = uses
    }

    /// The themes a step of `intervention` is about, the closest first; none where no word is shared. Words
    /// shared with the intervention's own criteria count double.
    func match(_ step: String, of intervention: Codebook.Intervention, _ themes: [Theme]) -> [Theme] {
        let line = Array(step.plainWords.dropFirst())
        let stems = Self.stems(line)
        let spoken = spoken(in: line)
        let scored = themes.enumerated().map { offset, theme in
            let isOwn = theme.criterion.interventions.first == intervention.id
            let shared = stems.intersection(words[theme.criterion.id] ?? []).sorted()
            let score = shared.reduce(spoken.contains(theme.criterion.id) ? 0.8 : 0) {
                $0 + (weights[$1] ?? 0)
            }
            return (theme: theme, offset: offset, score: score * (isOwn ? 2 : 1))
        }
        let found = scored.filter { $0.score >= 0.3 }.sorted { left, right in
            left.score != right.score ? left.score > right.score : left.offset < right.offset
        }
        guard let best = found.first?.score else { return [] }
        return found.filter { $0.score * 1.3 >= best }.map(\.theme)
    }

    /// The measure of `intervention` for one of its steps: the one that the codebook sets beside it, where it does so at all.
    /// Else the one that shares most telling words with the step and, counting for less, with its criteria: a word tells the
    /// more the fewer steps and measures have it; nil where none shares enough, of equals the first.
    func measure(of intervention: Codebook.Intervention, for step: String, _ themes: [Theme]) -> String? {
        guard intervention.stepMeasures.isEmpty else { return intervention.stepMeasures[step] }
        let measures = intervention.measures
        let own = Self.stems(step)
        let wide = themes.reduce(into: Set<String>()) { $0.formUnion(words[$1.criterion.id] ?? []) }
        let scores = measures.map { measure in
            Self.stems(measure).sorted().reduce(0.0) { score, stem in
                let worth = 1 / Double(max(1, uses[stem] ?? 1))
                return score + (own.contains(stem) ? worth : wide.contains(stem) ? worth * Self.farther : 0)
            }
        }
        guard let best = scores.max(), best >= Self.enough else { return nil }
        return measures[scores.firstIndex(of: best) ?? 0]
    }

    /// What a word shared with a criterion of the step is worth, next to one shared with the step.
    private static let farther = 0.3
    /// What a measure must be worth to stand beside a step.
    private static let enough = 0.3

    /// Criteria with a phrase that `line` holds.
    private func spoken(in line: [String]) -> Set<Criterion.ID> {
        var found: Set<Criterion.ID> = []
        for start in line.indices {
            for (criterion, words) in phrases[line[start]] ?? [] where line[start...].starts(with: words) {
                found.insert(criterion)
            }
        }
        return found
    }

    /// Words only, and enough of them to tell something.
    private static func isPlain(_ pattern: String) -> Bool {
        pattern.count > 5 && pattern.allSatisfy { $0.isLowercase || $0 == " " || $0 == "'" }
    }

    private static func stems(_ text: String) -> Set<String> { stems(text.plainWords) }

    private static func stems(_ words: [String]) -> Set<String> {
        Set(words.filter { $0.count > 3 }.map { String($0.prefix(5)) }).subtracting(common)
    }
}
