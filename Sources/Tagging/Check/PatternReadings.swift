/// What the patterns of a codebook match, word by word: each choice among alternatives and optional words is a
/// reading, its words reduced as they are when texts are searched. Two patterns that share a reading match the
/// same words.
struct PatternReadings {
    /// The most readings a pattern is taken apart into; one of more is compared as written.
    static let mostOfPattern = 64
    /// The most readings of all patterns together; those that come later are compared as written.
    static let mostOfAll = 200_000

    /// The readings of each pattern, by number, each once, in the order they are written.
    private(set) var readings: [[Int]] = []
    private var numbers: [Reading: Int] = [:]
    private var words: [Pattern.Word: Int32] = [:]
    private var total = 0
    private let stemmer: WordStemmer

    /// One way to read a pattern.
    fileprivate enum Reading: Hashable {
        /// The numbers of its words, each after how many others may stand before it; with NEAR and BEFORE two of these.
        case words([Int32])
        case near([Int32], [Int32], distance: Int, isOrdered: Bool)
        /// The pattern as written.
        case whole(Pattern)
    }

    /// The readings of `patterns`, in their order.
    init(_ patterns: [Pattern], stemmer: WordStemmer) {
        self.stemmer = stemmer
        for pattern in patterns {
            var seen: Set<Int> = []
            let found = all(of: pattern).map { number($0) }.filter { seen.insert($0).inserted }
            total += found.count
            readings.append(found)
        }
    }

    /// How many different readings there are.
    var count: Int { numbers.count }
}

private extension PatternReadings {
    mutating func number(_ reading: Reading) -> Int {
        if let known = numbers[reading] { return known }
        numbers[reading] = numbers.count
        return numbers.count - 1
    }

    mutating func all(of pattern: Pattern) -> [Reading] {
        guard total < Self.mostOfAll, let first = sequences(of: pattern.slots) else {
            return [.whole(pattern)]
        }
        guard let proximity = pattern.proximity else { return first.map { .words($0) } }
        guard let second = sequences(of: proximity.other), first.count * second.count <= Self.mostOfPattern
        else { return [.whole(pattern)] }
        return first.flatMap { one in
            second.map { other in
                // In either order is the same whichever stands first.
                let isTurned = !proximity.isOrdered && other.lexicographicallyPrecedes(one)
                return .near(
                    isTurned ? other : one, isTurned ? one : other, distance: proximity.distance,
                    isOrdered: proximity.isOrdered)
            }
        }
    }

    /// The readings of `slots`; nil where there are too many.
    mutating func sequences(of slots: [Pattern.Slot]) -> [[Int32]]? {
        var found: [(words: [Int32], gap: Int)] = [([], 0)]
        for slot in slots {
            let runs = slot.runs.map { $0.map { word($0) } }
            guard found.count * (runs.count + (slot.isOptional ? 1 : 0)) <= 2 * Self.mostOfPattern else {
                return nil
            }
            found = found.flatMap { before in
                // The words allowed before one that is missing are allowed before the next.
                let gap = before.gap + slot.gap
                let there = runs.map { run in
                    (words: before.words + Self.spaced(run, gap: before.words.isEmpty ? 0 : gap), gap: 0)
                }
                return there + (slot.isOptional ? [(words: before.words, gap: gap)] : [])
            }
        }
        // What all are missing of is no reading, and a gap after the last word asks for nothing.
        let all = found.map(\.words).filter { !$0.isEmpty }
        return all.count <= Self.mostOfPattern ? all : nil
    }

    static func spaced(_ run: [Int32], gap: Int) -> [Int32] {
        run.enumerated().flatMap { [$0.offset == 0 ? Int32(gap) : 0, $0.element] }
    }

    mutating func word(_ word: Pattern.Word) -> Int32 {
        var word = word
        if word.comparison == .stem {
            word = Pattern.Word(comparison: .stem, letters: stemmer.stem(word.letters))
        }
        if let known = words[word] { return known }
        let number = Int32(words.count)
        words[word] = number
        return number
    }
}
