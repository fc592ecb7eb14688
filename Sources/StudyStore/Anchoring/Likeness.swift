/// How alike a passage and the words of a turn are: 1 less the words that must be put in, left out or replaced, as a share
/// of the longer of the two.
enum Likeness {
    /// A stretch of words with how alike it is, 0…1.
    struct Match {
        let words: Range<Int>
        let likeness: Double
    }

    /// The stretch of `turn` that takes the fewest changes to become `passage` (Sellers), the first of equals; nil where
    /// nothing of it is there.
    static func best(_ passage: [Int], in turn: [Int]) -> Match? {
        guard !passage.isEmpty, !turn.isEmpty else { return nil }
        // A cell holds the changes so far and where the stretch began; of as many changes, the longer stretch is more alike.
        var row = (0...turn.count).map { (changes: 0, start: $0) }
        for (index, word) in passage.enumerated() {
            var above = row[0]
            row[0] = (index + 1, 0)
            for place in 1...turn.count {
                let replaced = (above.changes + (turn[place - 1] == word ? 0 : 1), above.start)
                let leftOut = (row[place].changes + 1, row[place].start)
                let putIn = (row[place - 1].changes + 1, row[place - 1].start)
                above = row[place]
                row[place] = [leftOut, putIn].reduce(replaced) { $1 < $0 ? $1 : $0 }
            }
        }
        var best: Match?
        for place in 1...turn.count where row[place].start < place {
            let words = row[place].start..<place
            let likeness = 1 - Double(row[place].changes) / Double(max(passage.count, words.count))
            if likeness > best?.likeness ?? 0 { best = Match(words: words, likeness: likeness) }
        }
        return best
    }
}
