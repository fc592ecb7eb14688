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

    /// Whether the next quote makes it full, or is compared with what it holds.
    func compares(_ limit: Int) -> Bool { held.count + 1 >= limit }

    /// Whether a quote of that value could find a place, were it clear and safe.
    func mayTake(_ id: EvidenceID, value: Double, limit: Int) -> Bool {
        guard isFull(limit), let worst = held.last?.rank else { return limit > 0 }
        return QuoteRank(isSafe: true, value: value + QuoteJudge.clear, lot: id).isBetter(than: worst)
    }

    /// Holds the quote of `offer` if it is among the best. Without a judge there must be room for it and one more.
    mutating func take(_ offer: inout QuoteOffer, limit: Int, criterion: Int?, judge: QuoteJudge?) {
        guard isFull(limit), let judge else {
            held.append(Held(quote: offer.quote, value: offer.value))
            if isFull(limit), let judge { sort(criterion, judge) }
            return
        }
        guard let worst = held.last?.rank, offer.bestRank(judge).isBetter(than: worst) else { return }
        let new = offer.rank(judge)
        guard new.isBetter(than: worst) else { return }
        held.removeLast()
        let place = held.firstIndex { $0.rank.map(new.isBetter) ?? true } ?? held.endIndex
        held.insert(Held(quote: offer.quote, value: offer.value, rank: new), at: place)
    }

    private mutating func sort(_ criterion: Int?, _ judge: QuoteJudge) {
        for index in held.indices {
            var offer = QuoteOffer(held[index].quote, value: held[index].value, criterion: criterion)
            held[index].rank = offer.rank(judge)
        }
        held.sort { left, right in
            guard let first = left.rank, let second = right.rank else { return false }
            return first.isBetter(than: second)
        }
    }
}
