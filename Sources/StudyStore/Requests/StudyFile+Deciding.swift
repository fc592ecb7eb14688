import GRDB
public import StudyModel

extension StudyFile {
    /// Records what `coder` decides of a coding, in place of what they decided before; nil takes it back, so that it is
    /// undecided again, or gone where a person added it and nobody else decided it. A coding that was joined to another is
    /// decided there. That words may be used says nothing where they were not found to be off the record.
    /// - Throws: `.unknown` where there is no such coding.
    public func decide(
        _ judgement: Judgement?, on coding: StoredCoding.ID, by coder: CoderAccount.ID, at time: Timestamp
    ) throws(StudyFileError) -> Acknowledgement {
        try changing { db in try decide(judgement, on: coding, by: coder, at: time, db) }
    }

    /// Adds a coding of `coder`'s own, accepted by them. Where the same criterion is proposed for the same passage already,
    /// that coding is accepted in place of a second one, on the sides that `coder` put it on before.
    /// - Throws: `.unknown` for a criterion the study does not have or a turn the transcript does not have; `.refused` for a
    ///   passage that is empty or reaches past its turn.
    public func add(
        _ proposal: Proposal, to transcript: StoredTranscript.ID, by coder: CoderAccount.ID,
        at time: Timestamp
    ) throws(StudyFileError) -> Acknowledgement {
        try changing { db in try add(proposal, to: transcript, by: coder, at: time, db) }
    }

    /// Adds `proposal`, as `add` does, in place of `coding`, which `coder` rejects: both or neither. These are two steps to
    /// undo. Returns what was added.
    /// - Throws: what `add` and `decide` throw; `.refused` where `coding` is what is proposed.
    public func change(
        _ coding: StoredCoding.ID, to proposal: Proposal, by coder: CoderAccount.ID, at time: Timestamp
    ) throws(StudyFileError) -> Acknowledgement {
        try changing { db in
            let coding = try db.standIn(for: coding)
            let transcript = StoredTranscript.ID(try db.transcript(of: coding, in: self))
            let added = try add(proposal, to: transcript, by: coder, at: time, db)
            guard added.coding != coding else { throw failure(.refused, "has coding \(coding) as proposed") }
            // What was said of the words holds, whatever they are about.
            let said = try db.judgement(of: coder, on: coding)?.isOffRecord
            _ = try decide(Judgement(.rejected, isOffRecord: said), on: coding, by: coder, at: time, db)
            return added
        }
    }

    /// Settles what coders differ on; it stands whatever each of them decided. `revision` is that of the settlement which
    /// the person saw, 0 for none. A nil judgement takes the settlement away.
    /// - Throws: `.conflict` where somebody settled it meanwhile; `.unknown` where there is no such coding.
    public func settle(
        _ judgement: Judgement?, on coding: StoredCoding.ID, reason: String, revision: Int,
        by coder: CoderAccount.ID,
        at time: Timestamp
    ) throws(StudyFileError) -> Acknowledgement {
        try changing { db in
            let coding = try db.standIn(for: coding)
            let transcript = try db.transcript(of: coding, in: self)
            let row = try Row.fetchOne(
                db, sql: "SELECT * FROM settlement WHERE coding = ?", arguments: [coding.rawValue])
            guard row?["revision"] ?? 0 == revision else {
                throw failure(.conflict, "was settled otherwise meanwhile: look at it again")
            }
            let next = try max(revision, db.revision(of: .settle, on: coding)) + 1
            try db.execute(sql: "DELETE FROM settlement WHERE coding = ?", arguments: [coding.rawValue])
            if let judgement {
                let columns = JudgementColumns(judgement)
                try db.execute(
                    sql: """
                        INSERT INTO settlement (coding, coder, verdict, kind, stance, is_question, reason, revision, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        coding.rawValue, coder.rawValue, columns.verdict, columns.kind, columns.stance,
                        columns.question, reason, next, time.milliseconds,
                    ])
            } else {
                try db.keepWhileDecided(coding)
            }
            let standing = try db.restand(coding)
            let change = try db.log(
                .settle, at: time, by: coder, subject: coding.rawValue, transcript: transcript,
                before: JudgementText.text(row.flatMap { Decision($0)?.judgement }),
                after: JudgementText.text(judgement))
            try db.logWords(of: change, before: row?["reason"] ?? "", after: reason)
            return Acknowledgement(change: change, coding: coding, standing: standing)
        }
    }
}

extension StudyFile {
    /// Records `judgement` on a coding that nobody decided; does nothing where somebody did.
    func decideFirst(
        _ judgement: Judgement, on coding: StoredCoding.ID, by coder: CoderAccount.ID, at time: Timestamp,
        _ db: Database
    ) throws {
        let isDecided = try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM decision WHERE coding = ?)",
            arguments: [try db.standIn(for: coding).rawValue])
        if isDecided != true { _ = try decide(judgement, on: coding, by: coder, at: time, db) }
    }
}

private extension StudyFile {
    func decide(
        _ judgement: Judgement?, on coding: StoredCoding.ID, by coder: CoderAccount.ID, at time: Timestamp,
        _ db: Database
    ) throws -> Acknowledgement {
        let coding = try db.standIn(for: coding)
        let transcript = try db.transcript(of: coding, in: self)
        let before = try db.judgement(of: coder, on: coding)
        let judgement = try db.sound(judgement, on: coding)
        try db.put(judgement, of: coder, on: coding, at: time)
        try db.keepWhileDecided(coding)
        let standing = try db.restand(coding)
        let change = try db.log(
            .decide, at: time, by: coder, subject: coding.rawValue, transcript: transcript,
            before: JudgementText.text(before), after: JudgementText.text(judgement))
        return Acknowledgement(change: change, coding: coding, standing: standing)
    }

    func add(
        _ proposal: Proposal, to transcript: StoredTranscript.ID, by coder: CoderAccount.ID,
        at time: Timestamp, _ db: Database
    ) throws -> Acknowledgement {
        let place = try AddedCoding(proposal, in: transcript, file: self, db)
        let (id, isNew) = try place.row(by: coder, db)
        let before = try db.judgement(of: coder, on: id)
        // A proposal says nothing of sides and of the record: what the coder said of them before holds.
        let judgement = Judgement(
            .accepted, kind: .decided(proposal.kind), stance: proposal.stance,
            isQuestion: proposal.isQuestion, sides: before?.sides,
            isOffRecord: before?.isOffRecord)
        try db.put(judgement, of: coder, on: id, at: time)
        let standing = try db.restand(id)
        let change = try db.log(
            isNew ? .add : .decide, at: time, by: coder, subject: id.rawValue,
            transcript: transcript.rawValue,
            before: JudgementText.text(before), after: JudgementText.text(judgement))
        return Acknowledgement(change: change, coding: id, standing: standing)
    }
}

private extension Database {
    /// `judgement` without leave to use words that nothing keeps from being used: it would hold for what is found later.
    func sound(_ judgement: Judgement?, on coding: StoredCoding.ID) throws -> Judgement? {
        guard var judgement, judgement.isOffRecord == false else { return judgement }
        let stored = try StoredCodings(self).codings(where: "id = ?", [coding.rawValue]).first
        if stored?.isFoundOffRecord != true { judgement.isOffRecord = nil }
        return judgement
    }
}
