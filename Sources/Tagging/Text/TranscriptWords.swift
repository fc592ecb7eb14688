import StudyModel

/// The words of a whole transcript. Scratch space of a worker: read once for all that looks at them.
struct TranscriptWords {
    /// A turn with what was read of it.
    struct Turn {
        let turn: StudyModel.Turn
        let isInterviewee: Bool
        /// Its words, as indices into `Words.list`.
        let tokens: Range<Int>
        /// Its sentences, as indices into `Words.sentences`.
        let sentences: Range<Int>
    }

    /// The transcript in UTF-8.
    private(set) var text: [UInt8] = []
    /// All words and sentences.
    private(set) var words = Words()
    /// The turns in order.
    private(set) var turns: [Turn] = []

    /// Reads `transcript`, in place of the one before.
    mutating func read(_ transcript: Transcript, _ table: inout TokenTable) {
        text.removeAll(keepingCapacity: true)
        text.append(contentsOf: transcript.text.utf8)
        words.removeAll()
        words.reserve(bytes: text.count, turns: transcript.turns.count)
        turns.removeAll(keepingCapacity: true)
        for turn in transcript.turns where turn.span.end <= text.count {
            let firstToken = words.list.count
            let firstSentence = words.sentences.count
            Tokeniser.append(text, turn.span.range, &table, to: &words)
            turns.append(
                Turn(
                    turn: turn, isInterviewee: transcript.isInterviewee(turn),
                    tokens: firstToken..<words.list.count, sentences: firstSentence..<words.sentences.count))
        }
    }

    /// Whether somebody asks in `turn`: a sentence of it ends with a question mark.
    func asks(_ turn: Turn) -> Bool { words.sentences[turn.sentences].contains(where: \.isQuestion) }

    /// Words of somebody who only shows that they listen ("Right, okay.").
    private static let acknowledgement = 3

    /// Whether `turn` is more than that.
    func saysMore(_ turn: Turn) -> Bool { turn.tokens.count > Self.acknowledgement || asks(turn) }
}
