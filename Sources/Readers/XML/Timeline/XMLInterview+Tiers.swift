import StudyModel

extension XMLInterview {
    /// Takes in the events of `tiers` as turns (see `TurnJoiner`). An event without words is left out: as a remark
    /// where it holds marks of what was heard, else as empty.
    mutating func add(_ tiers: [SpeechTier], pause: Double = TurnJoiner.pause) {
        let events = tiers.flatMap(\.events)
        utterancesSeen += events.count
        for event in events where event.text.isBlank {
            skip("", number: event.number, line: event.line, .empty)
        }
        let turns = TurnJoiner.turns(events.filter { !$0.text.isBlank }, pause: pause)
        let glue = EventGlue(asWrittenIn: turns)
        for turn in turns {
            let said = turn.filter { !DoubleBrackets.removed(from: $0.text).isBlank }
            for event in turn where DoubleBrackets.removed(from: event.text).isBlank {
                skip(event.text.collapsed, number: event.number, line: event.line, .remark)
            }
            guard let first = said.first, let start = turn.first?.start else { continue }
            let words = glue.words(of: said)
            utterances.append(
                Utterance(
                    speaker: first.speaker, time: TimeRange(from: start, to: turn.map(\.end).max()),
                    number: first.number, line: first.line, paragraphs: [words], asks: words.hasSuffix("?"),
                    elements: said.count))
        }
    }

    /// Leaves out every event of `tiers`, because of `reason` where it holds anything.
    mutating func skip(_ tiers: [SpeechTier], _ reason: ParagraphAccounting.SkipReason) {
        for event in tiers.flatMap(\.events) {
            skip(
                event.text.collapsed, number: event.number, line: event.line,
                event.text.isBlank ? .empty : reason)
        }
    }
}
