import StudyModel
import Themes

/// Hands out quotes for the body of the plan, each once.
struct QuotePicker {
    private var used: Set<EvidenceID> = []

    /// The first quotes of `themes` that fit and were not handed out, one a theme, at most `limit`.
    mutating func pick(_ themes: [Theme], limit: Int, where fits: (Quote) -> Bool) -> [Quote] {
        var found: [Quote] = []
        for theme in themes where found.count < limit { found += pick(from: theme, limit: 1, where: fits) }
        return found
    }

    /// Whether a quote of `theme` fits and was not handed out.
    func offers(_ theme: Theme, where fits: (Quote) -> Bool) -> Bool {
        theme.quotes.contains { fits($0) && !used.contains($0.id) }
    }

    /// The first quotes of `theme` that fit and were not handed out, at most `limit`.
    mutating func pick(from theme: Theme, limit: Int, where fits: (Quote) -> Bool) -> [Quote] {
        let found = theme.quotes.filter { fits($0) && !used.contains($0.id) }.prefix(limit)
        used.formUnion(found.map(\.id))
        return Array(found)
    }
}
