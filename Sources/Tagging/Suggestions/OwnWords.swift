import StudyModel

/// The words of each criterion's own text: its name, definition, question and phrases.
///
/// A word of the codebook marks the same criterion in another place twice as often as one that is only said much here.
struct OwnWords {
    private let criteria: [[UInt8]: Set<Int>]
    private let most: Int

    /// The words of `codebook`, by their stems.
    init(_ codebook: Codebook, stemmer: WordStemmer) {
        var criteria: [[UInt8]: Set<Int>] = [:]
        for (index, criterion) in codebook.criteria.enumerated() {
            let phrases = (criterion.lexicon.phrases + criterion.lexicon.weak).map(\.pattern)
            let texts = [
                criterion.name, criterion.short, criterion.definition, criterion.countAs, criterion.question,
            ]
            for text in texts + phrases {
                for word in text.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" }) {
                    let folded = Folding.fold(Array(word.utf8))
                    criteria[stemmer.stem(Folding.withoutPossessive(folded)), default: []].insert(index)
                }
            }
        }
        self.criteria = criteria
        most = max(1, codebook.criteria.count / 4)
    }

    /// The criteria whose texts have `stem`; none where more than a quarter of all do, for then it tells nothing.
    func criteria(of stem: [UInt8]) -> Set<Int> {
        let found = criteria[stem] ?? []
        return found.count <= most ? found : []
    }
}
