/// A term of two or three words, with the sentences that say it.
struct SpokenTerm {
    /// The shortest sentence that counts, in words: shorter ones are answers to a nod.
    private static let fewestWords = 6

    /// Its stems, packed, the last in the lowest bits.
    let key: UInt64
    /// How many words it has.
    let length: Int
    /// Sentences that say it, in order.
    private(set) var sentences: [Int] = []
    /// How many of them say it within a phrase of the codebook.
    private(set) var known = 0
    private var wordings: [[Int32]: Int] = [:]

    private init(key: UInt64, length: Int) {
        self.key = key
        self.length = length
    }

    /// Its stems in order.
    var stems: [Int32] { SpokenPhrases.stems(key, length) }

    /// It as it is said most, as indices into the forms.
    var wording: [Int32] {
        wordings.min { left, right in
            left.value != right.value
                ? left.value > right.value : left.key.lexicographicallyPrecedes(right.key)
        }?.key ?? []
    }

    /// The terms of `words`, in no order: of sentences that are neither short nor in the first or the last answer of an
    /// interview, where people greet and part; none that is all small talk.
    static func all(in words: SuggestionWords) -> [SpokenTerm] {
        let ends = words.ends
        var found: [UInt64: SpokenTerm] = [:]
        for (index, sentence) in words.sentences.enumerated() where sentence.words.count >= fewestWords {
            guard let (first, last) = ends[sentence.interview], first < sentence.turn, sentence.turn < last
            else { continue }
            SpokenPhrases.forEach(of: sentence, words) { key, range in
                guard isTerm(sentence, range, words),
                    !sentence.words[range].allSatisfy({
                        words.stems[Int($0)].isSmallTalk || !words.stems[Int($0)].isContent
                    })
                else { return }
                var term = found.removeValue(forKey: key) ?? SpokenTerm(key: key, length: range.count)
                if term.sentences.last != index {
                    term.sentences.append(index)
                    if sentence.hits.contains(where: { $0.words.overlaps(range) }) { term.known += 1 }
                }
                term.wordings[Array(sentence.forms[range]), default: 0] += 1
                found[key] = term
            }
        }
        return found.values.filter { $0.sentences.count > 1 }
    }

    /// Whether `range` is of two telling words, or of three where the middle one tells too or is *of*.
    private static func isTerm(
        _ sentence: SuggestionWords.Sentence, _ range: Range<Int>, _ words: SuggestionWords
    ) -> Bool {
        guard range.count == 3 else { return range.count == 2 }
        let middle = range.lowerBound + 1
        return words.stems[Int(sentence.words[middle])].isContent
            || words.forms[Int(sentence.forms[middle])].folded == "of"
    }
}
