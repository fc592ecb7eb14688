/// How often the quotes of a study write words as names and how often as other words, and which of them are names
/// however they are written. The same whatever the order of the quotes.
struct NameSightings: Sendable {
    /// The fewest letters of a name that is found in lower case.
    private static let shortest = 3
    /// How many times as often as in lower case a word must stand with a capital.
    private static let mostly = 2

    /// How much it counts that a word in lower case is a name by what stands before it.
    private static let titled = 4

    private var capitals: [String: Int] = [:]
    /// Of quotes that write capitals, by hash.
    private var lowers: [UInt64: Int] = [:]
    /// Words side by side in a name, by both hashes.
    private var pairs: Set<UInt64> = []
    private var hashes: Set<UInt64> = []
    /// Words in lower case that are names however they are written; none before `settle`.
    private(set) var names: Set<String> = []

    /// Notes a quote in which the words at the places `found` are names.
    mutating func note(_ found: [Range<Int>], in text: String.UTF8View) {
        let bytes = text.span
        for place in found {
            let isCapital = ProperNames.mayBeCapital(bytes[place.lowerBound])
            capitals[ProperNames.key(ProperNames.word(text, place)), default: 0] +=
                isCapital ? 1 : Self.titled
        }
        for (first, second) in zip(found, found.dropFirst())
        where first.upperBound + 1 == second.lowerBound && bytes[first.upperBound] == 0x20 {
            pairs.insert(Self.pair(bytes, first, second))
        }
        var others: [UInt64] = []
        var usesCapitals = true
        var isFirst = true
        SentenceScan.forEachWord(in: bytes) { bytes, place, _ in
            guard usesCapitals else { return }
            let isLower = (0x61...0x7A).contains(bytes[place.lowerBound])
            if isLower, isFirst || Self.isLoneI(bytes, place) { usesCapitals = false }
            isFirst = false
            if isLower, !found.contains(place) { others.append(Self.key(bytes, place)) }
        }
        if usesCapitals { for key in others { lowers[key, default: 0] += 1 } }
    }

    /// Finds the names: of what stands mostly with a capital, of `people` and of `bodies`, all in lower case, the words
    /// that are `free` to be one and no ordinary words.
    mutating func settle(people: Set<String>, bodies: Set<String>, free: (String) -> Bool) {
        let mostly = Set(capitals.keys).union(bodies).filter { name in
            capitals[name, default: 0] >= Self.mostly * lowers[WordPattern.key(name), default: 0]
        }
        names = mostly.union(people).filter {
            $0.utf8.count >= Self.shortest && free($0) && !CommonWords.isOrdinary($0)
        }
        hashes = Set(names.map { WordPattern.key($0) })
    }

    /// Whether the word with that hash is a name however it is written.
    func holds(_ key: UInt64) -> Bool { hashes.contains(key) }

    /// Whether those two words stand side by side in a name.
    func holdsPair(_ bytes: Span<UInt8>, _ first: Range<Int>, _ second: Range<Int>) -> Bool {
        !pairs.isEmpty && pairs.contains(Self.pair(bytes, first, second))
    }

    /// The place of a word without "'s" at its end.
    static func withoutPossessive(_ bytes: Span<UInt8>, _ place: Range<Int>) -> Range<Int> {
        guard place.count > 2, bytes[place.upperBound - 1].asciiLowercased == UInt8(ascii: "s") else {
            return place
        }
        if bytes[place.upperBound - 2] == UInt8(ascii: "'") {
            return place.lowerBound..<(place.upperBound - 2)
        }
        let isTypographic =
            place.count > 4 && bytes[place.upperBound - 2] == 0x99 && bytes[place.upperBound - 3] == 0x80
            && bytes[place.upperBound - 4] == 0xE2
        return isTypographic ? place.lowerBound..<(place.upperBound - 4) : place
    }
}

private extension NameSightings {
    static func key(_ bytes: Span<UInt8>, _ place: Range<Int>) -> UInt64 {
        WordPattern.key(bytes, withoutPossessive(bytes, place))
    }

    static func pair(_ bytes: Span<UInt8>, _ first: Range<Int>, _ second: Range<Int>) -> UInt64 {
        key(bytes, first) &* 31 ^ key(bytes, second)
    }

    /// Whether a word is "i", "i'm" and the like.
    static func isLoneI(_ bytes: Span<UInt8>, _ place: Range<Int>) -> Bool {
        guard bytes[place.lowerBound] == UInt8(ascii: "i") else { return false }
        return place.count == 1 || [UInt8(ascii: "'"), 0xE2].contains(bytes[place.lowerBound + 1])
    }
}
