import GRDB
public import StudyModel

extension StudyFile {
    /// All that the study keeps of a person; nil where no transcript has them.
    public func personReport(_ person: Participant.ID) throws(StudyFileError) -> PersonReport? {
        try reading { db in try PersonReport(person, db) }
    }

    /// Takes everything a person said out of the study: their turns are empty, codings of them go with all that was decided
    /// and written about them, drafts and publications that repeat their words are emptied. Nothing of it stays in the file
    /// or beside it, and importing a transcript again leaves their turns out. Copies elsewhere are not reached: files they
    /// were read from, backups, what was sent.
    ///
    /// Where somebody else holds the file, it is done, and the report says why traces may be left until `cleanUp()` succeeds,
    /// or this is asked for again.
    /// - Throws: `.unknown` where no transcript has them, nor had.
    public func withdraw(_ person: Participant.ID, by coder: CoderAccount.ID?, at time: Timestamp)
        throws(StudyFileError) -> WithdrawalReport
    {
        var report = try changing { db in
            let isThere = try Int.fetchOne(
                db,
                sql: """
                    SELECT 1 FROM participant WHERE code = ?1 UNION SELECT 1 FROM coding WHERE lost_person = ?1
                    UNION SELECT 1 FROM withdrawn_person WHERE code = ?1
                    """, arguments: [person.rawValue])
            guard isThere != nil else { throw failure(.unknown, "has nobody called '\(person)'") }
            let report = try PersonWithdrawal(person, db).run()
            try db.execute(
                sql: "INSERT OR REPLACE INTO withdrawn_person (code, at) VALUES (?, ?)",
                arguments: [person.rawValue, time.milliseconds])
            try db.log(.withdraw, at: time, by: coder, before: "person", after: person.rawValue)
            try db.rebuildWords()
            return report
        }
        report.fault = fault(in: cleanUp)
        return report
    }

    /// Codings that went with their person, by evidence.
    public func goneCodings() throws(StudyFileError) -> Set<EvidenceID> {
        try reading { db in
            Set(
                try Int64.fetchAll(db, sql: "SELECT evidence FROM gone_coding").map {
                    EvidenceID(bits: UInt64(bitPattern: $0))
                })
        }
    }

    /// People whose words were withdrawn, by code.
    public func withdrawnPeople() throws(StudyFileError) -> [Participant.ID] {
        try reading { db in
            try String.fetchAll(db, sql: "SELECT code FROM withdrawn_person ORDER BY code").map { .init($0) }
        }
    }

    /// Writes the file anew without what was taken out of it, and empties what stands beside it.
    /// - Throws: `.busy` where somebody else holds it.
    public func cleanUp() throws(StudyFileError) {
        do {
            try pool.vacuum()
            try pool.writeWithoutTransaction { db in
                let row = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
                guard row?[0] == 0 else {
                    throw failure(
                        .busy,
                        "is held by others, so that traces may be left beside it; close it there and clean up again"
                    )
                }
            }
        } catch {
            throw translated(error)
        }
    }

    /// Why `work` could not be done; nil where it was.
    func fault(in work: () throws(StudyFileError) -> Void) -> StudyFileError? {
        do {
            try work()
            return nil
        } catch {
            return error
        }
    }
}

extension Database {
    /// Makes what finds words anew: what was deleted would stay in it until its next tidying.
    func rebuildWords() throws {
        try execute(sql: "INSERT INTO turn_words (turn_words) VALUES ('rebuild')")
    }
}
