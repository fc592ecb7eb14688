import DocumentIO

/// Guesses which elements are turns from how a document's values repeat, whatever its names mean: an element that
/// stands many times, holds words, and beside them one of a few values that come back, is what somebody said.
struct TurnGuess {
    /// The map; nil where nothing repeats so.
    private(set) var map: XMLMap?

    private var elements: [String: [XMLElement]] = [:]

    /// What the document under `root` shows.
    init(_ root: XMLElement) {
        collect(root)
        var best: (turns: TurnCandidate, rank: Int)?
        let candidates = elements.keys.sorted().flatMap { TurnCandidate.all(name: $0, elements[$0] ?? []) }
        let mostWords = candidates.map(\.words).max() ?? 0
        for candidate in candidates where candidate.words * 2 > mostWords {
            let rank = candidate.rank
            if rank > best?.rank ?? -1 { best = (candidate, rank) }
        }
        map = best?.turns.map
    }
}

private extension TurnGuess {
    mutating func collect(_ element: XMLElement) {
        elements[element.name.local, default: []].append(element)
        for child in element.children { collect(child) }
    }
}
