/// The words of one person by the sentences they stand in, and what of them was found to be meant.
struct LeaveOutSearch {
    /// Where a word stands.
    private struct Places {
        var sentences: Set<Int> = []
        /// Whether it stands anywhere without a capital.
        var isLower = false
    }

    private var places: [[UInt8]: Places] = [:]
    /// For each sentence with words, the first one of its answer.
    private var answers: [Int: Int] = [:]
    /// By which words of the request sentences were found, with their places.
    private var tellers: [(text: String, place: Int)] = []
    /// Names that are not to be printed, in their order.
    private(set) var names: [String] = []
    /// The sentences found.
    private(set) var meant: Set<Int> = []
    /// Those of them that speak of somebody in the speaker's family.
    private(set) var ofFamily: Set<Int> = []

    /// The words of the request by which sentences were found, in their order.
    var words: [String] { tellers.sorted { $0.place < $1.place }.map(\.text) }

    /// Whether anything has been found that is not to be printed.
    var hasFound: Bool { !meant.isEmpty || !names.isEmpty }

    /// Notes that `word` stands in `sentence` of the answer whose first sentence is `answer`.
    mutating func note(_ word: LeaveOutWord, in sentence: Int, of answer: Int) {
        places[word.stem, default: Places()].sentences.insert(sentence)
        if !word.isCapital { places[word.stem, default: Places()].isLower = true }
        answers[sentence] = answer
    }

    /// Whether `word` was said.
    func knows(_ word: LeaveOutWord) -> Bool { places[word.stem] != nil }

    /// Whether `word` names somebody or something: it has a capital wherever it stands.
    func isName(_ word: LeaveOutWord) -> Bool { word.isCapital && places[word.stem]?.isLower != true }

    /// Whether `word` is a name that is itself not to be printed, which is noted.
    mutating func isToHide(_ word: LeaveOutWord) -> Bool {
        guard word.isNameAsked else { return false }
        if !names.contains(word.text) { names.append(word.text) }
        return true
    }

    /// Takes the sentences of each of `words` that stands in `limit` of them at most; where `near` is given, only those
    /// of answers that hold one of these. Returns them.
    mutating func take(_ words: [LeaveOutWord], upTo limit: Int, near: Set<Int>? = nil) -> Set<Int> {
        let near = near.map { Set($0.compactMap { answers[$0] }) }
        var found: Set<Int> = []
        for word in words where sentences(word).count <= limit {
            let meant = sentences(word).filter { near?.contains(answers[$0] ?? -1) ?? true }
            if meant.isEmpty { continue }
            found.formUnion(meant)
            take(meant, by: [word])
            if word.isKin { ofFamily.formUnion(meant) }
        }
        return found
    }

    /// Takes the sentences in which one of `words` stands beside another of them, or of `others`. Returns them.
    mutating func takePairs(_ words: [LeaveOutWord], with others: [LeaveOutWord]) -> Set<Int> {
        var found: Set<Int> = []
        for (index, word) in words.enumerated() {
            for other in words[(index + 1)...] + others where other.stem != word.stem {
                let both = sentences(word).intersection(sentences(other))
                found.formUnion(both)
                if !both.isSubset(of: meant) { take(both, by: [word, other]) }
            }
        }
        return found
    }

    private func sentences(_ word: LeaveOutWord) -> Set<Int> { places[word.stem]?.sentences ?? [] }

    private mutating func take(_ found: Set<Int>, by words: [LeaveOutWord]) {
        meant.formUnion(found)
        for word in words where !tellers.contains(where: { $0.text == word.text }) {
            tellers.append((word.text, word.place))
        }
    }
}
