import StudyModel
import Themes

/// Hands out quotes for the body of the plan, each once.
struct QuotePicker {
    private var used: Set<EvidenceID> = []

    /// The first quotes of `themes` that fit and were not handed out, one a theme, at most `limit`.
    mutating func pick(_ themes: [Theme], limit: Int, where fits: (Quote) -> Bool) -> [Quote] {
        var found: [Quote] = []
        for theme in themes where found.count < limit {
            guard let quote = theme.quotes.first(where: { fits($0) && !used.contains($0.id) }) else {
                continue
            }
            used.insert(quote.id)
            found.append(quote)
        }
        return found
    }
}
