/// What was learned about the sentences of an interview.
struct InterviewAdvice {
    private struct Place: Hashable {
        let turn: Int
        let start: Int
    }

    private var sentences: [Place: SentenceAdvice] = [:]

    /// Adds what is said of the sentence that begins at code point `start` of the turn.
    mutating func add(_ advice: SentenceAdvice, turn: Int, start: Int) {
        sentences[Place(turn: turn, start: start)] = advice
    }

    /// What is said of the sentence that begins at code point `start` of the turn; nil where there is none.
    func sentence(turn: Int, start: Int) -> SentenceAdvice? { sentences[Place(turn: turn, start: start)] }
}
