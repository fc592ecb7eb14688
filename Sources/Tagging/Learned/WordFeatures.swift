import StudyModel

/// What the learned tagger knows of every distinct word it has met, by the word's number.
struct WordFeatures {
    /// A word's features by number; -1 for those not known.
    struct Entry {
        let stem: UInt64
        let word: Int32
        let answer: Int32
        let question: Int32
        /// Whether it is among the commonest words, which tell a person nothing.
        let isCommon: Bool
        /// Its runs of letters, as indices into `runs`.
        let letters: Range<Int32>

        /// Stands for a word not met.
        fileprivate static let none = Entry(
            stem: 0, word: 0, answer: 0, question: 0, isCommon: false, letters: -1 ..< -1)
    }

    private static let letters = 3...5
    /// How many pairs are remembered: the commonest are met again and again.
    private static let remembered = 1 << 13

    /// The features known.
    private(set) var table: FeatureTable
    /// Whether features met for the first time are entered.
    private let learns: Bool
    private let stemmer: WordStemmer
    private var entries: [Entry] = []
    /// The pair met last at each place its hash may have.
    private var pairs: [(hash: UInt64, number: Int32)]
    /// Features of runs of letters, word by word.
    private(set) var runs: [Int32] = []

    /// Words of texts in `language`; with `keys`, only the features of these are known, else all that are met.
    init(language: String, keys: [UInt32]? = nil) {
        stemmer = WordStemmer(language: language)
        learns = keys == nil
        table = FeatureTable(keys ?? [])
        pairs = Array(repeating: (0, -1), count: Self.remembered)
    }

    /// Forgets the words, for their numbers have changed.
    mutating func forgetWords() {
        entries.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
    }

    /// The features of the word numbered `id`, which stands at `range` of `text`.
    mutating func entry(_ id: Int32, _ text: [UInt8], _ range: Range<Int>) -> Entry {
        let place = Int(id)
        if place < entries.count, entries[place].letters.lowerBound >= 0 { return entries[place] }
        let entry = made(text, range)
        while entries.count <= place { entries.append(.none) }
        entries[place] = entry
        return entry
    }

    /// The feature of two words in a row.
    mutating func pair(_ first: Entry, _ second: Entry) -> Int32 {
        let hash = FeatureHash.pair(first.stem, second.stem)
        let place = Int(truncatingIfNeeded: hash >> 40) & (Self.remembered - 1)
        if pairs[place].hash == hash { return pairs[place].number }
        let number = number(hash, .words)
        pairs[place] = (hash, number)
        return number
    }

    /// The feature of two words in a row; -1 where it is not known.
    func knownPair(_ first: Entry, _ second: Entry) -> Int32 {
        let hash = FeatureHash.pair(first.stem, second.stem)
        let known = pairs[Int(truncatingIfNeeded: hash >> 40) & (Self.remembered - 1)]
        return known.hash == hash ? known.number : table.number(of: FeatureHash.key(hash, in: .words))
    }

    /// The features of the word numbered `id`; nil for one not met since words were forgotten.
    func known(_ id: Int32) -> Entry? {
        guard entries.indices.contains(Int(id)), entries[Int(id)].letters.lowerBound >= 0 else { return nil }
        return entries[Int(id)]
    }

    private mutating func made(_ text: [UInt8], _ range: Range<Int>) -> Entry {
        let folded = Folding.fold(Array(text[range]))
        let stem = FeatureHash.of(stemmer.stem(folded)[...])
        return Entry(
            stem: stem, word: number(stem, .words), answer: number(stem, .answer),
            question: number(stem, .question),
            isCommon: WordFrequency.isCommon(folded) || Folding.isContraction(folded),
            letters: letterRuns(folded))
    }

    private mutating func number(_ hash: UInt64, _ block: FeatureBlock) -> Int32 {
        let key = FeatureHash.key(hash, in: block)
        return learns ? table.insert(key) : table.number(of: key)
    }

    /// Runs of letters of the word between two spaces; the whole of it once where it is shorter.
    private mutating func letterRuns(_ word: [UInt8]) -> Range<Int32> {
        let padded = [0x20] + word + [0x20]
        let first = Int32(runs.count)
        for length in Self.letters {
            for start in 0...max(0, padded.count - length) {
                let run = padded[start..<min(padded.count, start + length)]
                runs.append(number(FeatureHash.of(run), .letters))
            }
            if padded.count <= length { break }
        }
        return first..<Int32(runs.count)
    }
}
