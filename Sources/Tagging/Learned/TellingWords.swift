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
    /// What each word says for the heads of a group, one group after another.
    private var sums: [SIMD16<Float>] = []
    private var shares: [(place: Int, share: Float)] = []
    private var summed: [(group: Int, start: Int)] = []
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
        sums.removeAll(keepingCapacity: true)
        summed.removeAll(keepingCapacity: true)
        for token in sentence.tokens {
            if let entry = known.known(spoken.list[token].id) { entries.append(entry) }
        }
        guard entries.count == sentence.tokens.count else { return }
        let row = spread(sentence)
        var before: Int32 = -1
        for place in entries.indices {
            let entry = entries[place]
            let token = spoken.list[sentence.tokens.lowerBound + place]
            let start = features.count
            add(entry.word, 1)
            let after = place + 1 < entries.count ? known.knownPair(entry, entries[place + 1]) : -1
            add(before, 0.5)
            add(after, 0.5)
            before = after
            for run in entry.letters { add(known.runs[Int(run)], 1) }
            words.append(
                Word(
                    stem: entry.stem, bytes: Int(token.start)..<Int(token.end),
                    isRare: !entry.isCommon
                        && (entry.word < 0 || model.scale.rarity[Int(entry.word)] >= Self.leastRarity),
                    features: start..<features.count))
        }
        for column in row { values[Int(column)] = 0 }
    }

    /// The words that spoke most for `criterion`, the most telling first, as bytes of the text; empty where the
    /// sentence's words did not speak for it.
    mutating func words(for criterion: Int) -> [Range<Int>] {
        shares.removeAll(keepingCapacity: true)
        var total: Float = 0
        let (group, lane) = WeightTable.place(of: criterion)
        let start = sumUp(group)
        for place in words.indices {
            let share = sums[start + place][lane]
            total += max(0, share)
            if share > 0, words[place].isRare { shares.append((place, share)) }
        }
        shares.removeAll { $0.share < Self.leastShare * total }
        var named: [Range<Int>] = []
        while named.count < Self.most, let best = mostTelling() {
            named.append(words[best].bytes)
            let stem = words[best].stem
            shares.removeAll { words[$0.place].stem == stem }
        }
        return named
    }
}

private extension TellingWords {
    /// The word of the largest of the shares left, the first of equals.
    func mostTelling() -> Int? {
        shares.max { ($0.share, $1.place) < ($1.share, $0.place) }?.place
    }

    /// Adds up what each word says for the heads of `group`, unless that was done; where the sums begin in `sums`.
    mutating func sumUp(_ group: Int) -> Int {
        if let known = summed.first(where: { $0.group == group }) { return known.start }
        let start = sums.count
        for word in words {
            var sum = SIMD16<Float>.zero
            for index in word.features {
                sum += features[index].value * model.words.group(of: Int(features[index].column), group)
            }
            sums.append(sum)
        }
        summed.append((group, start))
        return start
    }

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
