import StudyModel

extension XMLInterview {
    /// What the document says, in the terms all formats share.
    var transcript: TranscriptDraft {
        var draft = TranscriptDraft(layout: layout, turns: utterances.count)
        for utterance in utterances {
            draft.add(
                utterance.paragraphs.map { $0[...] }, of: utterance.speaker, time: utterance.time,
                place: SourcePlace(paragraph: utterance.number, line: utterance.line), role: utterance.role,
                asks: utterance.asks
            ) { speaker(utterance.speaker) }
        }
        draft.facts = facts
        // A lone `<interviewee>` without id can only be the one who is interviewed.
        let described = people.filter { $0.role == .interviewee }
        if described.count == 1 { draft.facts = facts.overridden(by: described[0].attributes) }
        draft.interviewers = interviewers
        draft.metadata = metadata
        draft.accounting = ParagraphAccounting(
            inTurns: utterances.reduce(0) { $0 + $1.elements }, inMetadata: elementsOfMetadata,
            skipped: skippedByLine)
        if let line = linesBetween.first {
            let message =
                linesBetween.count == 1
                ? "one element with text stands between turns and was left out"
                : "\(linesBetween.count) elements with text stand between turns and were left out"
            draft.remarks = [.init(code: "text-outside-turns", line: line, message: message)]
        }
        draft.remarks += remarks
        return draft
    }
}

private extension XMLInterview {
    /// Readers of tiers meet elements in the order of time; people look for them in the order of the file.
    var skippedByLine: [ParagraphAccounting.Skipped] {
        let order = skipped.indices.sorted {
            (skipped[$0].place.line ?? 0, $0) < (skipped[$1].place.line ?? 0, $1)
        }
        return order.map { skipped[$0] }
    }

    func speaker(_ key: String) -> SpeakerTally {
        let person = person(named: key)
        let label = person?.label ?? (isBareNumber(key) ? person?.attributes.name : nil) ?? key
        var speaker = SpeakerTally(label: label, role: person?.role)
        speaker.aliases = [key] + [person?.attributes.name].compactMap(\.self)
        speaker.attributes = person?.attributes ?? Participant.Attributes()
        return speaker
    }

    /// Whether an id such as `SPK0` tells a reader nothing.
    func isBareNumber(_ id: String) -> Bool {
        let word = id.lowercased().filter(\.isLetter)
        return ["", "s", "spk", "sp", "spkr", "person", "speaker", "pers"].contains(word)
    }
}
