/// Which phrases of a codebook find the same words though they are written in different ways.
struct PatternOverlap {
    /// How much of what one phrase finds another finds.
    enum Extent {
        /// All of it, and nothing else.
        case same
        /// All of it and more.
        case all
        /// Some of it.
        case some
    }

    /// Another phrase that finds the same words.
    struct Partner {
        /// Its place among the entries.
        let index: Int
        /// How much of what is found it finds.
        let extent: Extent
    }

    /// How many phrases of one reading are looked at: nobody writes as many in earnest.
    private static let mostLooked = 200

    private let readings: [[Int]]
    /// The phrases of each reading, in the order of the codebook.
    private let holders: [Int: [Int]]
    /// The phrases of each reading and criterion.
    private let own: [Key: [Int]]

    private struct Key: Hashable {
        let reading: Int
        let criterion: Int
    }

    /// The overlaps of those of `entries` that code.
    init(_ entries: [PhraseCompiler.Entry], stemmer: WordStemmer) {
        let places = entries.indices.filter { entries[$0].codes }
        let found = PatternReadings(places.map { entries[$0].pattern }, stemmer: stemmer).readings
        var readings: [[Int]] = Array(repeating: [], count: entries.count)
        var holders: [Int: [Int]] = [:]
        var own: [Key: [Int]] = [:]
        for (place, numbers) in zip(places, found) {
            readings[place] = numbers
            for number in numbers {
                holders[number, default: []].append(place)
                own[Key(reading: number, criterion: entries[place].criterion), default: []].append(place)
            }
        }
        (self.readings, self.holders, self.own) = (readings, holders, own)
    }

    /// The first phrase that finds what the one at `index` finds, of those `isWanted` takes; one that finds all of it
    /// goes before one that finds some.
    func partner(of index: Int, where isWanted: (Int) -> Bool) -> Partner? {
        var found: Partner?
        for reading in readings[index] {
            guard let other = holders[reading]?.prefix(Self.mostLooked).first(where: isWanted) else {
                continue
            }
            let extent = extent(of: other, over: index)
            if extent != .some { return Partner(index: other, extent: extent) }
            found = found ?? Partner(index: other, extent: extent)
        }
        return found
    }

    /// The first phrase of `criterion` but the one at `index` that finds all that one finds, of those `isWanted` takes.
    func coverer(of index: Int, in criterion: Int, where isWanted: (Partner) -> Bool) -> Partner? {
        guard let reading = readings[index].first else { return nil }
        let others = own[Key(reading: reading, criterion: criterion)] ?? []
        for other in others.prefix(Self.mostLooked) where other != index {
            let partner = Partner(index: other, extent: extent(of: other, over: index))
            if partner.extent != .some, isWanted(partner) { return partner }
        }
        return nil
    }

    private func extent(of other: Int, over index: Int) -> Extent {
        guard readings[index].allSatisfy(readings[other].contains) else { return .some }
        return readings[index].count == readings[other].count ? .same : .all
    }
}

extension PhraseCompiler.Entry {
    /// Whether it is a phrase that marks passages.
    var codes: Bool { role == .strong || role == .weak }
}
