import StudyModel
import Themes

/// A passage that stands behind something without being quoted, and what may be told of it.
struct UnquotedPassage {
    /// Its code.
    let id: EvidenceID
    /// The criterion it is about.
    let criterion: Criterion
    private var stance: Stance?
    private var kind: StatementKind?
    private var isQuestion = false

    /// What it says ("difficulty, challenge").
    var words: String {
        [
            stance.map(QuoteWords.stance), kind.map(QuoteWords.kind),
            isQuestion ? "leaves a question open" : nil,
        ]
        .compactMap(\.self).joined(separator: ", ")
    }

    private init(_ id: EvidenceID, _ criterion: Criterion) {
        self.id = id
        self.criterion = criterion
    }

    /// Those `among` the given that are not quoted anywhere, by criterion in the order of the checklist, then by code.
    static func all(_ summary: ThemeSummary, among cited: Set<EvidenceID>) -> [UnquotedPassage] {
        let left = cited.subtracting(EvidenceAnnex.quotes(summary).map(\.id))
        return summary.themes.flatMap { theme in
            passages(theme, among: left).sorted { $0.id < $1.id }
        }
    }

    private static func passages(_ theme: Theme, among cited: Set<EvidenceID>) -> [UnquotedPassage] {
        var found: [EvidenceID: UnquotedPassage] = [:]
        func note(_ ids: [EvidenceID], _ change: (inout UnquotedPassage) -> Void) {
            for id in ids where cited.contains(id) {
                change(&found[id, default: UnquotedPassage(id, theme.criterion)])
            }
        }
        for (stance, ids) in theme.grounds.stances { note(ids) { $0.stance = stance } }
        for (kind, ids) in theme.grounds.kinds { note(ids) { $0.kind = kind } }
        note(theme.grounds.questions) { $0.isQuestion = true }
        return Array(found.values)
    }
}
