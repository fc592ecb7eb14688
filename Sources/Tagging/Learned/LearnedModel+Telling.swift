extension LearnedModel {
    /// Words named as reasons, at most.
    private static let mostTelling = 3
    /// The share a word must have in what all words that speak for a criterion say.
    private static let leastShare: Float = 0.1
    /// The rarity of a word from which on it is named: "the" tells a person nothing.
    private static let leastRarity: Float = 2

    /// The words of `sentence` that spoke most for `criterion`, the most telling first, as bytes of the text; empty
    /// where its words did not speak for it.
    ///
    /// A word speaks through its stem, half of each pair it stands in, and the letters it is made of.
    func telling(
        _ read: ReadAnswers, _ sentence: Int, _ criterion: Int, _ features: WordFeatures
    ) -> [Range<Int>] {
        let found = read.sentences[sentence]
        let said = contributions(found.words, .words, criterion).merging(
            contributions(found.letters, .letters, criterion)
        ) { first, _ in first }
        let entries = found.ids.compactMap { features.known($0) }
        guard entries.count == found.tokens.count else { return [] }
        var shares: [(place: Int, share: Float)] = []
        for (place, entry) in entries.enumerated() {
            var share = said[entry.word] ?? 0
            if place > 0 { share += 0.5 * (said[features.knownPair(entries[place - 1], entry)] ?? 0) }
            if place + 1 < entries.count {
                share += 0.5 * (said[features.knownPair(entry, entries[place + 1])] ?? 0)
            }
            for run in entry.letters { share += said[run] ?? 0 }
            shares.append((place, share))
        }
        let total = shares.reduce(0) { $0 + max(0, $1.share) }
        var named: Set<UInt64> = []
        let order = shares.filter {
            let word = entries[$0.place].word
            return $0.share > 0 && $0.share >= Self.leastShare * total
                && (word < 0 || scale.rarity[Int(word)] >= Self.leastRarity)
        }
        .sorted { ($1.share, $0.place) < ($0.share, $1.place) }
        return order.filter { named.insert(entries[$0.place].stem).inserted }.prefix(Self.mostTelling)
            .map { found.tokens[$0.place] }
    }

    /// What each occurrence of the features of `bag` says for `criterion`, by feature.
    private func contributions(_ bag: FeatureBag, _ block: FeatureBlock, _ criterion: Int) -> [Int32: Float] {
        var row: [(column: Int32, value: Float)] = []
        scale.append(bag, block, to: &row)
        var said: [Int32: Float] = [:]
        for (index, entry) in row.enumerated() {
            said[entry.column] = entry.value * words[Int(entry.column), criterion] / Float(bag.counts[index])
        }
        return said
    }
}
