public import StudyModel

extension CodingList {
    /// The rows as a person decided them about one passage after another; those of one line of the file are one
    /// passage. `place` finds the passage of a row in its transcript.
    ///
    /// A row that says nothing of acceptance was coded by a person. Where it names no criterion, the passage was read
    /// and none applies; a suggestion that names none is passed over.
    /// - Throws: `InputError` with the line of the first row that names no criterion of the codebook, or has no place.
    public func decisions(
        criteria: CriterionFinder, place: (CodingRow) throws(InputError) -> Range<Int>
    ) throws(InputError) -> [PassageDecisions] {
        guard namesCriteria else {
            throw InputError(
                file: file, line: 1,
                reason: "has no column 'criterion' (nor 'criteria'), so nothing can be learned")
        }
        var passages: [PassageDecisions] = []
        var line: Int?
        for row in rows {
            if row.criterion == nil, row.state != nil { continue }
            if row.line != line {
                passages.append(
                    PassageDecisions(transcript: row.transcript, turn: row.turn, range: try place(row)))
                line = row.line
            }
            try note(row, criteria, in: &passages[passages.count - 1])
        }
        return passages
    }

    private func note(
        _ row: CodingRow, _ criteria: CriterionFinder, in passage: inout PassageDecisions
    ) throws(InputError) {
        // Who accepts what a tagger suggests decides about the criterion, not about the kind.
        if row.state == nil { passage.kind = row.kind }
        guard let written = row.criterion else { return }
        guard let id = criteria.criterion(for: written) else {
            throw InputError(
                file: file, line: row.line, reason: criteria.reason(for: String(written.prefix(80))))
        }
        switch row.state {
        case nil, .accepted: passage.accepted.insert(id)
        case .rejected: passage.rejected.insert(id)
        case .suggested: passage.undecided.insert(id)
        }
    }
}
