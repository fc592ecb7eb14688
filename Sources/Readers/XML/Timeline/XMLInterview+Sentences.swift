import StudyModel

extension XMLInterview {
    /// Takes in captions that name no speaker. One goes on in the next where it does not end a sentence and no pause
    /// is between; so a phrase is found across two captions, and no turn grows to the whole recording.
    mutating func add(sentences events: [SpokenEvent]) {
        utterancesSeen += events.count
        var turn: [SpokenEvent] = []
        for event in events.sorted(by: { ($0.start.order, $0.number) < ($1.start.order, $1.number) }) {
            guard !event.text.isBlank else {
                skip("", number: event.number, line: event.line, .empty)
                continue
            }
            if let last = turn.last,
                Self.endsSentence(last.text) || event.start.order - last.end.order > TurnJoiner.pause
            {
                close(&turn)
            }
            turn.append(event)
        }
        close(&turn)
    }
}

private extension XMLInterview {
    mutating func close(_ turn: inout [SpokenEvent]) {
        guard let first = turn.first else { return }
        let words = EventGlue.space.words(of: turn)
        utterances.append(
            Utterance(
                speaker: first.speaker, time: TimeRange(from: first.start, to: turn.map(\.end).max()),
                number: first.number, line: first.line, paragraphs: [words], asks: words.hasSuffix("?"),
                elements: turn.count))
        turn = []
    }

    static func endsSentence(_ text: String) -> Bool {
        let last = text.last { !"\"'”’»)]".contains($0) && !$0.isWhitespace }
        return last.map { ".?!…。？！".contains($0) } ?? true
    }
}
