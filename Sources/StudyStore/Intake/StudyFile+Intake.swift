import GRDB
public import StudyModel

extension StudyFile {
    /// Takes transcripts in, all of them or none. One whose file and tagging are as they were is left alone. Of one that
    /// changed, suggestions nobody looked at are replaced; codings that people decided, added, settled, wrote about or
    /// withdrew are kept, and found again by their words. A transcript that is not among the inputs stays.
    /// - Returns: What became of each, in the order of `inputs`.
    public func take(_ inputs: [StudyInput], by coder: CoderAccount.ID? = nil, at time: Timestamp)
        throws(StudyFileError) -> [IntakeResult]
    {
        try changing { db in
            let intake = try Intake(db, by: coder, at: time)
            return try inputs.map { try intake.take($0) }
        }
    }

    /// Puts new suggestions in place of those that nobody looked at, for all of the transcripts or for none.
    /// - Returns: What became of each, in the order of `taggings`.
    /// - Throws: `.unknown` where there is no such transcript; `.conflict` where one is of another revision by now.
    public func retag(
        _ taggings: [Retagging], by coder: CoderAccount.ID? = nil, at time: Timestamp
    ) throws(StudyFileError) -> [IntakeResult] {
        try changing { db in
            let intake = try Intake(db, by: coder, at: time)
            return try taggings.map { tagging in
                let name = try String.fetchOne(
                    db, sql: "SELECT name FROM transcript WHERE id = ?",
                    arguments: [tagging.transcript.rawValue])
                guard let name else { throw failure(.unknown, "has no transcript \(tagging.transcript)") }
                if let revision = tagging.revision, try db.revision(of: tagging.transcript) != revision {
                    throw failure(.conflict, "has '\(name)' otherwise by now: tag it again")
                }
                return try intake.retag(
                    tagging.transcript, name, tagging.suggestions, taggedBy: tagging.taggedBy)
            }
        }
    }

    /// Puts new suggestions in place of those that nobody looked at. `taggedBy` is a fingerprint of what suggested them.
    /// - Throws: `.unknown` where there is no such transcript.
    public func retag(
        _ transcript: StoredTranscript.ID, codings: [Coding], offRecord: [Segment], taggedBy: String?,
        by coder: CoderAccount.ID? = nil, at time: Timestamp
    ) throws(StudyFileError) -> IntakeResult {
        let suggestions = Suggestions(codings: codings, offRecord: offRecord)
        let tagging = Retagging(transcript: transcript, suggestions: suggestions, taggedBy: taggedBy)
        return try retag([tagging], by: coder, at: time)[0]
    }

    /// By what each transcript was tagged, as it was told when it was; transcripts that nothing tagged are left out.
    public func taggedBy() throws(StudyFileError) -> [StoredTranscript.ID: String] {
        try reading { db in
            try Dictionary(
                uniqueKeysWithValues: Row.fetchAll(
                    db, sql: "SELECT id, tagged_by FROM transcript WHERE tagged_by IS NOT NULL"
                ).map { (StoredTranscript.ID($0["id"]), $0["tagged_by"]) })
        }
    }

    /// Codings in no place, because an edited transcript no longer has their words; by transcript and number.
    public func lostCodings() throws(StudyFileError) -> [LostCoding] {
        try reading { db in try LostCoding.all(in: nil, db) }
    }

    /// What there is to know of a transcript's file, in the order in which it was told.
    public func problems(of transcript: StoredTranscript.ID) throws(StudyFileError) -> [Diagnostic] {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT remark.*, transcript.name FROM remark JOIN transcript ON transcript.id = remark.transcript
                    WHERE transcript = ? AND sort = 'problem' ORDER BY position
                    """, arguments: [transcript.rawValue]
            ).map { row in
                Diagnostic(
                    Diagnostic.Severity(rawValue: row["a"]) ?? .warning, row["b"], file: row["name"],
                    part: row["part"], line: row["line"], row["c"])
            }
        }
    }
}
