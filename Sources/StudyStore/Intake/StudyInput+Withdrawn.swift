import StudyModel

extension StudyInput {
    /// The input without a word of those who leave: their turns are empty, so that the numbers of the others stay, and
    /// what else the file holds beside its turns is left out.
    func without(_ leaving: Leaving) -> StudyInput {
        guard !leaving.isEmpty else { return self }
        var input = self
        input.transcript = transcript.without(leaving)
        let silent = Set(input.transcript.turns.filter(\.span.isEmpty).map(\.number))
        let left = Set(leaving.speakers.values)
        input.codings = codings.filter { !silent.contains($0.turn) && !left.contains($0.participant) }
        input.offRecord = offRecord.filter { !silent.contains($0.turn) }
        input.problems = []
        return input
    }
}

extension Transcript {
    /// The transcript with the turns of those who leave empty, themselves under the codes by which they withdrew, and nothing
    /// beside its turns.
    func without(_ leaving: Leaving) -> Transcript {
        // Where nobody else was interviewed, what was asked tells of who was.
        let isEmptied = !speakers.indices.contains {
            speakers[$0].participant != nil && leaving.speakers[$0] == nil
        }
        var words = ""
        var kept: [Turn] = []
        for turn in turns {
            if !kept.isEmpty { words += "\n" }
            let start = words.utf8.count
            if !isEmptied, leaving.speakers[turn.speaker] == nil { words += text(of: turn) }
            kept.append(
                Turn(
                    number: turn.number, speaker: turn.speaker, span: TextSpan(start..<words.utf8.count),
                    time: turn.time, place: turn.place))
        }
        return Transcript(
            name: name, layout: layout, text: words, turns: kept,
            speakers: speakers.enumerated().map { place, speaker in
                leaving.speakers[place].map {
                    Speaker(label: $0.rawValue, role: .interviewee, participant: $0)
                } ?? speaker
            },
            participants: participants(without: leaving), metadata: [],
            accounting: ParagraphAccounting(
                inTurns: accounting.inTurns, inMetadata: accounting.inMetadata,
                skipped: accounting.skipped.map { .init(place: $0.place, reason: $0.reason, excerpt: "") },
                words: accounting.words))
    }

    /// The turns that have words here and none in `other`, which has the same turns.
    func turns(emptiedIn other: Transcript) -> [Turn] {
        zip(turns, other.turns).filter { !$0.span.isEmpty && $1.span.isEmpty }.map(\.0)
    }

    /// The people interviewed, of those who leave nothing but their codes.
    private func participants(without leaving: Leaving) -> [Participant] {
        var codes: [Participant.ID: Participant.ID] = [:]
        for (place, code) in leaving.speakers { codes[speakers[place].participant ?? code] = code }
        var people = participants.map { one in codes[one.id].map { Participant(id: $0) } ?? one }
        people += Set(leaving.speakers.values).sorted().map { Participant(id: $0) }
        var seen: Set<Participant.ID> = []
        return people.filter { seen.insert($0.id).inserted }
    }
}
