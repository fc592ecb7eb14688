import GRDB
public import StudyModel

extension StudyFile {
    /// Takes back the last decision or added coding of `coder` that is not taken back yet. Nil where there is none.
    public func undo(by coder: CoderAccount.ID, at time: Timestamp) throws(StudyFileError) -> Acknowledgement?
    {
        try changing { db in try UndoStack(db, of: coder).last.map { try apply($0, db, coder, time) } }
    }

    /// Does again what was taken back last, as long as `coder` decided nothing since. Nil where there is none.
    public func redo(by coder: CoderAccount.ID, at time: Timestamp) throws(StudyFileError) -> Acknowledgement?
    {
        try changing { db in try UndoStack(db, of: coder).undone.map { try apply($0, db, coder, time) } }
    }
}

private extension StudyFile {
    /// Puts things back as they were before `change`, as a change of its own.
    func apply(
        _ change: LogEntry, _ db: Database, _ coder: CoderAccount.ID, _ time: Timestamp
    ) throws -> Acknowledgement {
        let coding = try db.standIn(for: StoredCoding.ID(change.subject ?? 0))
        let before = try kept(
            JudgementText.judgement(change.before), of: coder, on: coding, after: change.after, db)
        try db.put(before, of: coder, on: coding, at: time)
        try db.keepWhileDecided(coding)
        let standing = try db.restand(coding)
        let id = try db.log(
            change.action, at: time, by: coder, subject: coding.rawValue,
            transcript: change.transcript?.rawValue, before: change.after, after: change.before,
            undoes: change.id.rawValue)
        return Acknowledgement(change: id, coding: coding, standing: standing)
    }

    /// `judgement` with the words off the record where `coder` says so and the change that is taken back did not: a coding
    /// that joined this one did.
    func kept(
        _ judgement: Judgement?, of coder: CoderAccount.ID, on coding: StoredCoding.ID, after: String,
        _ db: Database
    ) throws -> Judgement? {
        guard let now = try db.judgement(of: coder, on: coding), now.isOffRecord == true,
            JudgementText.judgement(after)?.isOffRecord != true
        else { return judgement }
        var kept = judgement ?? now
        kept.isOffRecord = true
        return kept
    }
}
