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

    /// The tensions, in the order of the codebook, with quotes from `selector`.
    func tensions(_ selector: inout QuoteSelector) -> [TensionView] {
        var first = 0
        return criterion.tensions.map { tension in
            let places = (first..<first + tension.sides.count).clamped(to: 0..<numbers.count)
            first += tension.sides.count
            return view(tension, at: places, &selector)
        }
    }
}

private extension TensionBuilder {
    /// What people want on `tension`, whose sides stand at `places` among those of the criterion.
    func view(
        _ tension: Tension, at places: Range<Int>, _ selector: inout QuoteSelector
    ) -> TensionView {
        let own = places.reduce(into: SideSet()) { $0.insert(SideSet(at: $1)) }
        let taken = views.compactMap { $0?.sides.intersection(own) }.filter { !$0.isEmpty }
        var told = SideSet()
        let sides = zip(tension.sides, places).map { side, place in
            let people = taken.count { $0.contains(SideSet(at: place)) }
            let isTold = people >= TensionView.enough
            if isTold { told.insert(SideSet(at: place)) }
            let number = numbers.lowerBound + place
            let quotes = selector.sides(number, of: criterion.id, limit: isTold ? Self.quotes : 0)
            let shown = quotes.map(\.id)
            let ids = codings.sides[number] ?? []
            return TensionView.Side(
                name: side.name, people: people,
                evidence: shown + ids.sorted().filter { !shown.contains($0) }, quotes: quotes)
        }
        let heard = taken.map { $0.intersection(told).rawValue.nonzeroBitCount }.filter { $0 > 0 }
        let both = heard.count { $0 > 1 }
        return TensionView(
            about: tension.about, sides: sides, people: taken.count, heard: heard.count,
            both: both < TensionView.enough ? 0 : both)
    }
}
