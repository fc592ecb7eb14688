/// Finds the words of a sentence that spoke for a criterion. Scratch space of a worker: what does not depend on the
/// criterion is worked out once a sentence.
///
/// A word speaks through its stem, half of each pair it stands in, and the letters it is made of.
struct TellingWords {
    /// Words named as reasons, at most.
    private static let most = 3
    /// The share a word must have in what all words that speak for a criterion say.
    private static let leastShare: Float = 0.1
    /// The rarity of a word from which on it is named: "the" tells a person nothing.
    private static let leastRarity: Float = 2

    private struct Word {
        let stem: UInt64
        /// Its bytes in the text.
        let bytes: Range<Int>
        let isRare: Bool
        /// Where its features stand among `features`.
        let features: Range<Int>
    }

    private let model: LearnedModel
    private var words: [Word] = []
    private var entries: [WordFeatures.Entry] = []
    /// The features of the words one after another, and how much each counts.
    private var features: [(column: Int32, value: Float)] = []
    /// What one occurrence of a feature counts in the sentence, by its number; 0 for those it does not hold.
    private var values: [Float]

    /// A finder by the weights of `model`.
    init(_ model: LearnedModel) {
        self.model = model
        values = Array(repeating: 0, count: model.scale.rarity.count)
    }

    /// Turns to `sentence` of `spoken`, whose words `known` knows.
    mutating func read(_ sentence: ReadAnswers.Sentence, _ spoken: borrowing Words, _ known: WordFeatures) {
        words.removeAll(keepingCapacity: true)
        features.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
        for token in sentence.tokens {
            if let entry = known.known(spoken.list[token].id) { entries.append(entry) }
        }
        guard entries.count == sentence.tokens.count else { return }
        let row = spread(sentence)
        for place in entries.indices {
            let entry = entries[place]
            let token = spoken.list[sentence.tokens.lowerBound + place]
            let start = features.count
            add(entry.word, 1)
            if place > 0 { add(known.knownPair(entries[place - 1], entry), 0.5) }
            if place + 1 < entries.count { add(known.knownPair(entry, entries[place + 1]), 0.5) }
            for run in entry.letters { add(known.runs[Int(run)], 1) }
            words.append(
                Word(
                    stem: entry.stem, bytes: Int(token.start)..<Int(token.end),
                    isRare: entry.word < 0 || model.scale.rarity[Int(entry.word)] >= Self.leastRarity,
                    features: start..<features.count))
        }
        for column in row { values[Int(column)] = 0 }
    }

    /// The words that spoke most for `criterion`, the most telling first, as bytes of the text; empty where the
    /// sentence's words did not speak for it.
    func words(for criterion: Int) -> [Range<Int>] {
        var shares: [(place: Int, share: Float)] = []
        var total: Float = 0
        for (place, word) in words.enumerated() {
            var share: Float = 0
            for index in word.features {
                share += features[index].value * model.words[Int(features[index].column), criterion]
            }
            total += max(0, share)
            if share > 0, word.isRare { shares.append((place, share)) }
        }
        shares.removeAll { $0.share < Self.leastShare * total }
        shares.sort { ($1.share, $0.place) < ($0.share, $1.place) }
        var named: Set<UInt64> = []
        return shares.filter { named.insert(words[$0.place].stem).inserted }.prefix(Self.most)
            .map { words[$0.place].bytes }
    }
}

private extension TellingWords {
    mutating func add(_ column: Int32, _ part: Float) {
        guard column >= 0, values[Int(column)] != 0 else { return }
        features.append((column, part * values[Int(column)]))
    }

    /// Sets the values of the sentence's features, and returns these.
    mutating func spread(_ sentence: ReadAnswers.Sentence) -> [Int32] {
        for (bag, block) in [(sentence.letters, FeatureBlock.letters), (sentence.words, .words)] {
            var row: [(column: Int32, value: Float)] = []
            model.scale.append(bag, block, to: &row)
            for (index, entry) in row.enumerated() {
                values[Int(entry.column)] = entry.value / Float(bag.counts[index])
            }
        }
        return sentence.letters.columns + sentence.words.columns
    }
}
