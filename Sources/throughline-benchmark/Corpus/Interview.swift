/// An invented interview: who speaks, and what is said turn by turn. The seed decides all of it.
struct Interview: Sendable {
    /// One turn; interviewer and interviewee take turns strictly.
    struct Turn: Sendable {
        let isInterviewer: Bool
        /// When it begins, in whole seconds.
        let start: Int
        let paragraphs: [String]

        var text: String { paragraphs.joined(separator: " ") }
    }

    let turns: [Turn]
    /// Runs of letters between white space, over all turns.
    let words: Int

    /// An interview of at least `words` words and not many more.
    init(words wanted: Int, seed: UInt64, maker: SentenceMaker) {
        var generator = SeededGenerator(seed: seed)
        var turns: [Turn] = []
        var words = 0
        while words < wanted {
            let isInterviewer = turns.count.isMultiple(of: 2)
            let paragraphs =
                isInterviewer
                ? [maker.question(&generator)] : Self.answer(maker, &generator)
            turns.append(Turn(isInterviewer: isInterviewer, start: 3 + words * 2 / 5, paragraphs: paragraphs))
            words += paragraphs.reduce(0) { $0 + $1.utf8.count { $0 == UInt8(ascii: " ") } + 1 }
        }
        self.turns = turns
        self.words = words
    }
}

private extension Interview {
    /// Three to fourteen sentences, sometimes in two paragraphs.
    static func answer(_ maker: SentenceMaker, _ generator: inout SeededGenerator) -> [String] {
        let count = 3 + generator.below(12)
        let breakAt = count > 8 && generator.chance(40) ? count / 2 : count
        var paragraphs = [""]
        for index in 0..<count {
            if index == breakAt { paragraphs.append("") }
            let last = paragraphs.count - 1
            if !paragraphs[last].isEmpty { paragraphs[last] += " " }
            paragraphs[last] += maker.answer(&generator)
        }
        return paragraphs
    }
}
