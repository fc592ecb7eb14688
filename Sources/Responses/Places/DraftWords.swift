import Planning
import StudyModel

/// A draft as returned texts are held against it.
struct DraftWords {
    let draft: PlanDraft
    /// The words of each entry by its id.
    let words: [String: ComparedWords]
    /// The entries each word stands in, by their places in the draft.
    private let holding: [String: [Int]]
    /// Finds codes of quotes.
    let codes: QuoteCode
    /// The entries that rest on a quote, by its code.
    let citing: [String: [String]]

    init(_ draft: PlanDraft) {
        self.draft = draft
        words = Dictionary(draft.entries.map { ($0.id, ComparedWords($0.text)) }) { first, _ in first }
        var holding: [String: [Int]] = [:]
        for (index, entry) in draft.entries.enumerated() {
            for word in Set(words[entry.id]?.list ?? []) { holding[word, default: []].append(index) }
        }
        self.holding = holding
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
        let given = ComparedWords(text)
        guard (Self.fewest...Self.longest).contains(given.list.count) else { return nil }
        var best: (id: String, score: Double)?
        var isTied = false
        for index in candidates(given) {
            let id = draft.entries[index].id
            guard let words = words[id] else { continue }
            let common = Double(given.common(with: words))
            let whole = 2 * common / Double(given.list.count + words.list.count)
            let score = max(whole, common / Double(given.list.count))
            if score > best?.score ?? 0 {
                best = (id, score)
                isTied = false
            } else if score == best?.score {
                isTied = true
            }
        }
        guard let best, best.score >= Self.alike, !isTied else { return nil }
        return best.id
    }

    /// The entries that hold enough of the words to be alike, in the order of the draft.
    private func candidates(_ given: ComparedWords) -> [Int] {
        var counts: [Int: Int] = [:]
        for word in given.list {
            for index in holding[word] ?? [] { counts[index, default: 0] += 1 }
        }
        // With fewer words in common neither share can reach what is asked, however short the entry is.
        let needed = Double(given.list.count) * Self.alike / 2
        return counts.filter { Double($0.value) >= needed }.keys.sorted()
    }

    /// Fewer words than this are in too many entries.
    static let fewest = 5
    /// More words than this are no statement, but a page of them.
    static let longest = 600
    /// From this share of words in common on, 0 to 1, words are taken for an entry's. Two statements of one pattern
    /// about different criteria have about .65 in common.
    static let alike = 0.75
}
