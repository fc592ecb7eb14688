import StudyModel

extension ReadTranscript {
    /// The transcript with what the `rows` of a participants file say about it: they win over its own words, and
    /// `participant` names people anew. What could not be placed is told in the diagnostics, as lines of `file`.
    ///
    /// A row with labels goes to the interviewees of these labels, letter case and punctuation aside; a row about who
    /// asks changes nothing here (see `ParticipantTable.Row.told`). A single row without one
    /// goes to the interviewee who says most; of several such rows only what all of them state is used, for
    /// everyone, since nothing tells whose words are whose.
    public func described(by rows: [ParticipantTable.Row], file: String) -> ReadTranscript {
        guard !rows.isEmpty else { return self }
        var description = ParticipantDescription(transcript, file: file)
        for row in rows where !row.speakers.isEmpty { description.place(row) }
        description.placeUnnamed(rows.filter { $0.speakers.isEmpty && !$0.isInterviewer })
        return ReadTranscript(
            transcript: description.transcript, diagnostics: diagnostics + description.diagnostics,
            interviewersFound: interviewersFound)
    }
}
