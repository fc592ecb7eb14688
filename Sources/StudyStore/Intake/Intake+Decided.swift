import GRDB
import StudyModel

extension Intake {
    /// Takes in a coding that was decided elsewhere: it joins the row of the same criterion on the same passage, or makes
    /// one, and whoever decided it there has decided it here.
    func decide(_ coding: Coding, in id: StoredTranscript.ID) throws {
        let criterion = try codings.number(of: coding.criterion)
        let same = try Int64.fetchOne(
            db,
            sql: """
                SELECT id FROM coding WHERE transcript = ? AND turn = ? AND first = ? AND past = ? AND criterion IS ?
                    AND is_gone = 0 ORDER BY id LIMIT 1
                """,
            arguments: [
                id.rawValue, coding.turn, coding.range.lowerBound, coding.range.upperBound, criterion,
            ])
        let row = try same ?? db.newCodings(1)
        if same == nil { try codings.add([coding], to: id, from: row) }
        guard let account = try account(of: coding) else { return }
        let subject = StoredCoding.ID(row)
        let before = try db.judgement(of: account, on: subject)
        let judgement = Judgement(
            coding.state == .rejected ? .rejected : .accepted, kind: .decided(coding.kind),
            stance: coding.stance,
            isQuestion: coding.isQuestion)
        guard before != judgement else { return }
        try db.put(judgement, of: account, on: subject, at: time)
        _ = try db.restand(subject)
        try db.log(
            .decide, at: time, by: account, subject: row, transcript: id.rawValue,
            before: JudgementText.text(before), after: JudgementText.text(judgement))
    }

    /// Whose decision it is: the person who coded it, or who imports what was decided about a tagger's suggestion.
    private func account(of coding: Coding) throws -> CoderAccount.ID? {
        if case .person = coding.coder { return CoderAccount.ID(try codings.number(of: coding.coder)) }
        return coder
    }
}

extension Coding {
    /// Whether nobody decided it yet.
    var isSuggestion: Bool {
        if case .person = coder { return false }
        return state == .suggested
    }
}
