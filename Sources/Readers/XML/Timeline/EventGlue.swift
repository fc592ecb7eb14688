/// How a document's events are put together to running words.
enum EventGlue {
    /// Each event holds whole words: a space goes between them.
    case space
    /// The spaces stand inside the events, which may part words.
    case none

    /// How the document of `turns` does it: where most events that another follows end in a space, or the next begins
    /// with one, spaces are written and a missing one is meant.
    init(asWrittenIn turns: [[SpokenEvent]]) {
        var spaced = 0
        var pairs = 0
        for turn in turns {
            for (left, right) in zip(turn, turn.dropFirst()) {
                pairs += 1
                if left.text.last?.isWhitespace == true || right.text.first?.isWhitespace == true {
                    spaced += 1
                }
            }
        }
        self = pairs > 0 && spaced * 2 > pairs ? .none : .space
    }

    /// The words of `events` in one, without what stands in double brackets, white space collapsed.
    func words(of events: [SpokenEvent]) -> String {
        let texts = events.map { DoubleBrackets.removed(from: $0.text) }
        return texts.joined(separator: self == .space ? " " : "").collapsed
    }
}
