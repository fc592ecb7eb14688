/// What the patterns of a codebook match, word by word: each choice among alternatives and optional words is a
/// reading, its words reduced as they are when texts are searched. Two patterns that share a reading match the
/// same words.
struct PatternReadings {
    /// The most readings a pattern is taken apart into; one of more is compared as written.
    static let mostOfPattern = 64
    /// The most numbers (see `Reading`) that are put together for all patterns; those that come later are compared as
    /// written.
    static let mostNumbers = 4_000_000

    /// The readings of each pattern, by number, each once, in the order they are written.
    private(set) var readings: [[Int]] = []
    /// The patterns that are compared as written because too much was taken apart before them, by index.
    private(set) var asWritten: [Int] = []
    private var numbers: [Reading: Int] = [:]
    private var words: [Pattern.Word: Int32] = [:]
    private var left: Int
    private let stemmer: WordStemmer

    /// One way to read a pattern.
    fileprivate enum Reading: Hashable {
        /// The numbers of its words, each after how many others may stand before it; with NEAR, BEFORE and AFTER two of these.
        case words([Int32])
        case near([Int32], [Int32], distance: Int, isOrdered: Bool)
        /// The pattern as written.
        case whole(Pattern)
    }

    /// A reading that is being put together.
    private struct Draft {
        var words: [Int32] = []
        /// Other words that those which are missing allow before the next.
        private var gap = 0

        mutating func append(_ run: [Int32], gap own: Int) {
            var before = words.isEmpty ? 0 : Int32(gap + own)
            for word in run {
                words += [before, word]
                before = 0
            }
            gap = 0
        }

        /// It with each of `runs`, and without any where the slot may be missing.
        func followed(by runs: [[Int32]], _ slot: Pattern.Slot) -> [Draft] {
            var drafts = Array(repeating: self, count: runs.count + (slot.isOptional ? 1 : 0))
            for (index, run) in runs.enumerated() { drafts[index].append(run, gap: slot.gap) }
            if slot.isOptional { drafts[runs.count].gap += slot.gap }
            return drafts
        }
    }

    /// The readings of `patterns`, in their order, put together of no more than about `most` numbers.
    init(_ patterns: [Pattern], stemmer: WordStemmer, most: Int = mostNumbers) {
        self.stemmer = stemmer
        left = most
        for (index, pattern) in patterns.enumerated() {
            var seen: Set<Int> = []
            if left <= 0 { asWritten.append(index) }
            let found = left > 0 ? all(of: pattern) : [.whole(pattern)]
            readings.append(found.map { number($0) }.filter { seen.insert($0).inserted })
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
        guard let first = sequences(of: pattern.slots) else { return [.whole(pattern)] }
        guard let proximity = pattern.proximity else { return first.map { .words($0) } }
        guard let second = sequences(of: proximity.other), first.count * second.count <= Self.mostOfPattern
        else { return [.whole(pattern)] }
        left -= first.count * second.count
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
        var found = [Draft()]
        for slot in slots {
            let runs = slot.runs.map { $0.map { word($0) } }
            // One of them may be of no words.
            guard found.count * (runs.count + (slot.isOptional ? 1 : 0)) <= Self.mostOfPattern + 1 else {
                return nil
            }
            left -= 2 * found.count * runs.reduce(0) { $0 + $1.count }
            if runs.count == 1, !slot.isOptional {
                for index in found.indices { found[index].append(runs[0], gap: slot.gap) }
            } else {
                found = found.flatMap { $0.followed(by: runs, slot) }
            }
        }
        // What all are missing of is no reading, and a gap after the last word asks for nothing.
        let all = found.map(\.words).filter { !$0.isEmpty }
        return all.count <= Self.mostOfPattern ? all : nil
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
