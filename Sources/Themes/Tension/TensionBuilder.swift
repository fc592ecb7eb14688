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
        let people = places.map { place in taken.count { $0.contains(SideSet(at: place)) } }
        let told = zip(places, people).reduce(into: SideSet()) { told, side in
            if side.1 >= TensionView.enough { told.insert(SideSet(at: side.0)) }
        }
        // One side alone is not told, and so not quoted: others may have said the opposite in words that are not known.
        let limit = told.rawValue.nonzeroBitCount > 1 ? Self.quotes : 0
        let sides = zip(tension.sides, zip(places, people)).map { side, heard in
            let number = numbers.lowerBound + heard.0
            let isTold = told.contains(SideSet(at: heard.0))
            let quotes = selector.sides(number, of: criterion.id, limit: isTold ? limit : 0)
            let shown = quotes.map(\.id)
            let ids = codings.sides[number] ?? []
            return TensionView.Side(
                name: side.name, people: heard.1,
                evidence: shown + ids.sorted().filter { !shown.contains($0) }, quotes: quotes)
        }
        let heard = taken.map { $0.intersection(told).rawValue.nonzeroBitCount }.filter { $0 > 0 }
        let both = heard.count { $0 > 1 }
        return TensionView(
            about: tension.about, sides: sides, people: taken.count, heard: heard.count,
            both: both < TensionView.enough ? 0 : both)
    }
}
