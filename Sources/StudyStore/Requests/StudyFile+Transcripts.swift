import GRDB
public import StudyModel

extension StudyFile {
    /// The transcripts of the study, by name.
    public func transcripts() throws(StudyFileError) -> [StoredTranscript] {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT id, name, sha256, bytes, imported_at, tagged_by IS NOT NULL AS is_tagged
                    FROM transcript ORDER BY name
                    """
            )
            .map(StoredTranscript.init)
        }
    }

    /// The transcript of that number with all its words; nil where there is none.
    public func transcript(_ id: StoredTranscript.ID) throws(StudyFileError) -> Transcript? {
        try reading { db in try TranscriptRows(db).transcript(id) }
    }

    /// The same, with the revision it is read at.
    public func revisedTranscript(_ id: StoredTranscript.ID) throws(StudyFileError) -> RevisedTranscript? {
        try reading { db in
            guard let transcript = try TranscriptRows(db).transcript(id),
                let revision = try db.revision(of: id)
            else { return nil }
            return RevisedTranscript(transcript: transcript, revision: revision)
        }
    }
}

extension Database {
    /// How often the words or people of a transcript changed; nil where there is none.
    func revision(of id: StoredTranscript.ID) throws -> Int? {
        try Int.fetchOne(
            self, sql: "SELECT revision FROM transcript WHERE id = ?", arguments: [id.rawValue])
    }

    /// Notes that the words or people of a transcript changed.
    func raiseRevision(of id: Int64) throws {
        try execute(sql: "UPDATE transcript SET revision = revision + 1 WHERE id = ?", arguments: [id])
    }
}

extension StoredTranscript {
    init(_ row: Row) {
        self.init(
            id: .init(row["id"]), name: row["name"], hash: row["sha256"], bytes: row["bytes"],
            importedAt: Timestamp(milliseconds: row["imported_at"]), isTagged: row["is_tagged"])
    }
}
