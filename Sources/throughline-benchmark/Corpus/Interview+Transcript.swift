import StudyModel

extension Interview {
    /// The transcript a perfect reader would make of it, so that tagging can be measured apart from reading.
    func transcript(named name: String) -> Transcript {
        let participant = Participant(id: Participant.ID(name))
        var text = ""
        var turns: [StudyModel.Turn] = []
        for turn in self.turns {
            if !text.isEmpty { text += "\n" }
            let start = text.utf8.count
            text += turn.paragraphs.joined(separator: "\n")
            turns.append(
                StudyModel.Turn(
                    number: turns.count + 1, speaker: turn.isInterviewer ? 0 : 1,
                    span: TextSpan(start..<text.utf8.count), place: SourcePlace(paragraph: turns.count + 1)))
        }
        return Transcript(
            name: name, layout: Layout(name: "generated", confidence: 1), text: text, turns: turns,
            speakers: [
                Speaker(label: "Interviewer", role: .interviewer),
                Speaker(label: "Participant", role: .interviewee, participant: participant.id),
            ],
            participants: [participant], metadata: [],
            accounting: ParagraphAccounting(inTurns: turns.count, words: words))
    }
}
