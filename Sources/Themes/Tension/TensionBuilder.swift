import StudyModel

/// Makes what interviewees want on the tensions of one criterion.
struct TensionBuilder {
    /// Quotes shown of a side, at most.
    private static let quotes = 2

    let criterion: Criterion
    /// The numbers of its sides.
    let numbers: Range<Int>
    /// What each person says of the criterion, in the order of the people.
    let views: [PersonView?]
    /// The codings of it that count.
    let codings: CountedCodings

    /// The tensions, in the order of the codebook; their quotes, from `selector`, with the captions of `caption`.
    func tensions(_ selector: inout QuoteSelector, caption: (Int) -> String) -> [TensionView] {
        var first = 0
        var tensions: [TensionView] = []
        for tension in criterion.tensions {
            let places = (first..<first + tension.sides.count).clamped(to: 0..<numbers.count)
            first += tension.sides.count
            let own = places.reduce(into: SideSet()) { $0.insert(SideSet(at: $1)) }
            let taken = views.compactMap { $0?.sides.intersection(own) }.filter { !$0.isEmpty }
            let sides = zip(tension.sides, places).map { side, place in
                let people = taken.count { $0.contains(SideSet(at: place)) }
                let limit = people < TensionView.enough ? 0 : Self.quotes
                let quotes = selector.sides(
                    numbers.lowerBound + place, of: criterion.id, limit: limit, caption: caption)
                let shown = quotes.map(\.id)
                let ids = codings.sides[numbers.lowerBound + place] ?? []
                return TensionView.Side(
                    name: side.name, people: people,
                    evidence: shown + ids.sorted().filter { !shown.contains($0) }, quotes: quotes)
            }
            tensions.append(
                TensionView(
                    about: tension.about, sides: sides, people: taken.count,
                    both: taken.count { $0.rawValue.nonzeroBitCount > 1 }))
        }
        return tensions
    }
}
