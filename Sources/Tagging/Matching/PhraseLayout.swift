/// The sequences of word classes that one pattern stands for.
struct PhraseLayout: Sendable {
    /// One sequence; the arrays are of equal length.
    struct Sequence: Sendable {
        var classes: [Int32] = []
        var gaps: [Int] = []
        var optional: [Bool] = []
        /// How common the words of each slot are.
        var weights: [Double] = []
        /// The slot whose words are rarest, of those that must be there.
        var anchor: Int {
            let wanted = classes.indices.filter { !optional[$0] }
            return wanted.min { (weights[$0], $0) < (weights[$1], $1) } ?? 0
        }
    }

    /// The most sequences a pattern may stand for.
    static let limit = 64

    /// The sequences to search for.
    let sequences: [Sequence]
    /// Those one of which must be near; empty without NEAR, BEFORE and AFTER.
    let partners: [Sequence]
    /// Other words allowed between the two.
    let distance: Int
    /// Where the partner may stand.
    let side: PhraseSet.Side

    /// The layout of `pattern`, its words entered into `vocabulary`.
    init(_ pattern: Pattern, vocabulary: inout Vocabulary, stemmer: WordStemmer) throws(PatternParser.Fault) {
        let first = try Self.expand(pattern.slots, &vocabulary, stemmer)
        guard let proximity = pattern.proximity else {
            (sequences, partners, distance, side) = (first, [], 0, .either)
            return
        }
        let other = try Self.expand(proximity.other, &vocabulary, stemmer)
        distance = proximity.distance
        func weight(_ sequences: [Sequence]) -> Double {
            sequences.map { $0.weights[$0.anchor] }.reduce(0, +)
        }
        let isFirstRarer = weight(first) <= weight(other)
        sequences = isFirstRarer ? first : other
        partners = isFirstRarer ? other : first
        side = proximity.isOrdered ? (isFirstRarer ? .after : .before) : .either
    }

    /// The sequences of `slots`: one for each choice of runs longer than a word.
    private static func expand(
        _ slots: [Pattern.Slot], _ vocabulary: inout Vocabulary, _ stemmer: WordStemmer
    ) throws(PatternParser.Fault) -> [Sequence] {
        var sequences = [Sequence()]
        for slot in slots {
            var choices: [[[Pattern.Word]]] = []
            let single = slot.runs.filter { $0.count == 1 }.flatMap { $0 }
            if !single.isEmpty { choices.append([single]) }
            for run in slot.runs where run.count > 1 { choices.append(run.map { [$0] }) }
            var next: [Sequence] = []
            for sequence in sequences {
                for choice in choices {
                    var longer = sequence
                    for (index, words) in choice.enumerated() {
                        longer.classes.append(vocabulary.insert(words, stemmer: stemmer))
                        longer.gaps.append(index == 0 ? slot.gap : 0)
                        longer.optional.append(slot.isOptional && choice.count == 1)
                        longer.weights.append(words.map(WordFrequency.weight).reduce(0, +))
                    }
                    next.append(longer)
                }
                // A run of several words is there or missing as a whole.
                if slot.isOptional, choices.contains(where: { $0.count > 1 }) {
                    next.append(sequence)
                }
            }
            sequences = next
            if sequences.count > limit {
                throw PatternParser.Fault(reason: "has more than \(limit) readings")
            }
        }
        sequences = sequences.filter { $0.optional.contains(false) }
        if sequences.isEmpty { throw PatternParser.Fault(reason: "holds optional words only") }
        return sequences
    }
}
