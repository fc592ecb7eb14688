/// The interviewees' sentences of one transcript as features.
struct ReadAnswers: Sendable {
    /// An answer with the question before it.
    struct Answer: Sendable {
        /// The turn, all turns counted from 1.
        let turn: Int
        var words: FeatureBag
        var question: FeatureBag
    }

    /// A sentence of an answer.
    struct Sentence: Sendable {
        /// Index of its answer.
        let answer: Int
        /// Its place in code points of the turn.
        let range: Range<Int>
        /// Whether it ends with a question mark.
        let isQuestion: Bool
        var words: FeatureBag
        var letters: FeatureBag
        /// Its words, as indices into the `Words` it was read from.
        let tokens: Range<Int>
    }

    /// The answers in order.
    var answers: [Answer] = []
    /// The sentences in order.
    var sentences: [Sentence] = []

    /// The indices of the sentences of each answer, in order.
    var sentencesByAnswer: [Range<Int>] {
        var ranges = answers.map { _ in 0..<0 }
        for index in sentences.indices {
            let answer = sentences[index].answer
            let known = ranges[answer]
            ranges[answer] = (known.isEmpty ? index : known.lowerBound)..<index + 1
        }
        return ranges
    }
}
