import StudyModel

/// The best so many of the quotes offered. What it holds depends on what was offered, never on the order.
struct BoundedQuotes: Sendable {
    private struct Held: Sendable {
        let quote: QuoteCandidate
        let value: Double
        var rank: QuoteRank?
    }

    /// All it holds; the best first once it is full.
    private var held: [Held] = []

    /// What it holds, in no particular order.
    var quotes: [QuoteCandidate] { held.map(\.quote) }

    /// Whether it holds no more than was offered, so that something may have been left out.
    func isFull(_ limit: Int) -> Bool { held.count >= limit }

    /// Whether a quote of that value could find a place, were it clear and safe.
    func mayTake(_ id: EvidenceID, value: Double, limit: Int) -> Bool {
        guard isFull(limit), let worst = held.last?.rank else { return limit > 0 }
        return QuoteRank(isSafe: true, value: value + QuoteJudge.clear, lot: id).isBetter(than: worst)
    }

    /// Holds `quote` if it is among the best; ranks are asked for only once there is no room for all.
    mutating func offer(
        _ quote: QuoteCandidate, value: Double, limit: Int, rank: (QuoteCandidate, Double) -> QuoteRank
    ) {
        guard isFull(limit) else {
            held.append(Held(quote: quote, value: value))
            if isFull(limit) { sort(rank) }
            return
        }
        let new = rank(quote, value)
        guard let worst = held.last?.rank, new.isBetter(than: worst) else { return }
        held.removeLast()
        let place = held.firstIndex { $0.rank.map(new.isBetter) ?? true } ?? held.endIndex
        held.insert(Held(quote: quote, value: value, rank: new), at: place)
    }

    private mutating func sort(_ rank: (QuoteCandidate, Double) -> QuoteRank) {
        for index in held.indices { held[index].rank = rank(held[index].quote, held[index].value) }
        held.sort { left, right in
            guard let first = left.rank, let second = right.rank else { return false }
            return first.isBetter(than: second)
        }
    }
}
