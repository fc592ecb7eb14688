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

    private let readings: [[Int]]
    /// The same, each in ascending order.
    private let sorted: [[Int]]
    /// The phrases that are compared only as they are written, for want of room.
    let asWritten: Set<Int>
    /// The first phrase of each list of each criterion that has a reading, by reading, in the order of the codebook.
    private let holders: [Int: [Int]]
    /// The phrases of each reading and criterion.
    private let own: [Key: [Int]]

    private struct Key: Hashable {
        let reading: Int
        let criterion: Int
    }

    private struct ListKey: Hashable {
        let key: Key
        let role: Phrase.Role
    }

    /// The overlaps of those of `entries` that code.
    init(_ entries: [PhraseCompiler.Entry], stemmer: WordStemmer) {
        let places = entries.indices.filter { entries[$0].codes }
        let found = PatternReadings(places.map { entries[$0].pattern }, stemmer: stemmer)
        var readings: [[Int]] = Array(repeating: [], count: entries.count)
        var holders: [Int: [Int]] = [:]
        var own: [Key: [Int]] = [:]
        var lists: Set<ListKey> = []
        for (place, numbers) in zip(places, found.readings) {
            readings[place] = numbers
            for number in numbers {
                let key = Key(reading: number, criterion: entries[place].criterion)
                own[key, default: []].append(place)
                if lists.insert(ListKey(key: key, role: entries[place].role)).inserted {
                    holders[number, default: []].append(place)
                }
            }
        }
        (self.readings, self.holders, self.own) = (readings, holders, own)
        sorted = readings.map { $0.sorted() }
        asWritten = Set(found.asWritten.map { places[$0] })
    }

    /// The first phrase that finds what the one at `index` finds, of those `isWanted` takes, which asks for their criterion
    /// and list alone; one that finds all of it goes before one that finds some.
    func partner(of index: Int, _ effort: inout ComparisonEffort, where isWanted: (Int) -> Bool) -> Partner? {
        var found: Partner?
        for reading in readings[index] {
            for other in holders[reading] ?? [] {
                guard effort.spend(1) else { return found }
                guard isWanted(other) else { continue }
                guard let extent = extent(of: other, over: index, &effort) else { return found }
                if extent != .some { return Partner(index: other, extent: extent) }
                found = found ?? Partner(index: other, extent: extent)
                break
            }
        }
        return found
    }

    /// The first phrase of `criterion` but the one at `index` that finds all that one finds, of those `isWanted` takes.
    func coverer(
        of index: Int, in criterion: Int, _ effort: inout ComparisonEffort, where isWanted: (Partner) -> Bool
    ) -> Partner? {
        // Whichever finds all of it finds its rarest reading too.
        let all = readings[index].map { own[Key(reading: $0, criterion: criterion)] ?? [] }
        guard let others = all.min(by: { $0.count < $1.count }) else { return nil }
        for other in others where other != index {
            guard let extent = extent(of: other, over: index, &effort) else { return nil }
            let partner = Partner(index: other, extent: extent)
            if extent != .some, isWanted(partner) { return partner }
        }
        return nil
    }

    /// How much of what the phrase at `index` finds the one at `other` finds; nil where there is no effort left to tell.
    private func extent(of other: Int, over index: Int, _ effort: inout ComparisonEffort) -> Extent? {
        let (wanted, there) = (sorted[index], sorted[other])
        guard effort.spend(wanted.count + there.count) else { return nil }
        guard wanted.count <= there.count else { return .some }
        var place = 0
        for reading in wanted {
            while place < there.count, there[place] < reading { place += 1 }
            guard place < there.count, there[place] == reading else { return .some }
        }
        return wanted.count == there.count ? .same : .all
    }
}

extension PhraseCompiler.Entry {
    /// Whether it is a phrase that marks passages.
    var codes: Bool { role.codes }
}
