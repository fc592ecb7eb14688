import StudyModel

extension StudyInput {
    /// The input without a word of the people named: their turns are empty, so that the numbers of the others stay, and
    /// what else the file holds beside its turns is left out.
    func without(_ people: Set<Participant.ID>) -> StudyInput {
        guard transcript.participants.contains(where: { people.contains($0.id) }) else { return self }
        var input = self
        input.transcript = transcript.without(people)
        input.codings = codings.filter { !people.contains($0.participant) }
        input.problems = []
        return input
    }
}

extension Transcript {
    /// The transcript with the turns of the people named empty, and nothing beside its turns.
    func without(_ people: Set<Participant.ID>) -> Transcript {
        // Where nobody else was interviewed, what was asked tells of who was.
        let isEmptied = participants.allSatisfy { people.contains($0.id) }
        var words = ""
        var kept: [Turn] = []
        for turn in turns {
            if !kept.isEmpty { words += "\n" }
            let start = words.utf8.count
            let isLeftOut = isEmptied || speaker(of: turn).participant.map { people.contains($0) } ?? false
            if !isLeftOut { words += text(of: turn) }
            kept.append(
                Turn(
                    number: turn.number, speaker: turn.speaker, span: TextSpan(start..<words.utf8.count),
                    time: turn.time, place: turn.place))
        }
        return Transcript(
            name: name, layout: layout, text: words, turns: kept,
            speakers: speakers.map { $0.without(people) },
            participants: participants.map { people.contains($0.id) ? Participant(id: $0.id) : $0 },
            metadata: [],
            accounting: ParagraphAccounting(
                inTurns: accounting.inTurns, inMetadata: accounting.inMetadata,
                skipped: accounting.skipped.map { .init(place: $0.place, reason: $0.reason, excerpt: "") },
                words: accounting.words))
    }
}

private extension Speaker {
    func without(_ people: Set<Participant.ID>) -> Speaker {
        guard let participant, people.contains(participant) else { return self }
        return Speaker(label: participant.rawValue, role: role, participant: participant)
    }
}
