import Planning
import StudyModel

/// A draft as returned texts are held against it.
struct DraftWords {
    let draft: PlanDraft
    /// The words of each entry by its id.
    let words: [String: Words]
    /// Finds codes of quotes.
    let codes: QuoteCode
    /// The entries that rest on a quote, by its code.
    let citing: [String: [String]]

    init(_ draft: PlanDraft) {
        self.draft = draft
        words = Dictionary(draft.entries.map { ($0.id, Words($0.text)) }) { first, _ in first }
        codes = QuoteCode(known: draft.entries.flatMap(\.evidence))
        var citing: [String: [String]] = [:]
        for entry in draft.entries {
            for id in entry.evidence { citing[id.description, default: []].append(entry.id) }
        }
        self.citing = citing
    }

    /// Whether the draft has an entry of that id.
    func isKnown(_ id: String) -> Bool { words[id] != nil }

    /// The entry most like `text`, where one alone is alike enough: the whole of either, or a piece of the entry of at
    /// least `fewest` words.
    func entry(like text: String) -> String? {
        let given = Words(text)
        guard given.list.count >= Self.fewest else { return nil }
        var best: (id: String, score: Double)?
        var isTied = false
        for entry in draft.entries {
            guard let words = words[entry.id] else { continue }
            let common = Double(given.common(with: words))
            let whole = 2 * common / Double(given.list.count + words.list.count)
            let score = max(whole, common / Double(given.list.count))
            if score > best?.score ?? 0 {
                best = (entry.id, score)
                isTied = false
            } else if score == best?.score {
                isTied = true
            }
        }
        guard let best, best.score >= Self.alike, !isTied else { return nil }
        return best.id
    }

    /// Fewer words than this are in too many entries.
    static let fewest = 5
    /// From this share of words in common on, 0 to 1, words are taken for an entry's. Two statements of one pattern
    /// about different criteria have about .65 in common.
    static let alike = 0.75
}
