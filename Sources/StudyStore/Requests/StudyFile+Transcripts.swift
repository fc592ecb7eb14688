import GRDB
public import StudyModel

extension StudyFile {
    /// The transcripts of the study, by name.
    public func transcripts() throws(StudyFileError) -> [StoredTranscript] {
        try reading { db in
            try Row.fetchAll(
                db, sql: "SELECT id, name, sha256, bytes, imported_at FROM transcript ORDER BY name"
            )
            .map(StoredTranscript.init)
        }
    }

    /// The transcript of that number with all its words; nil where there is none.
    public func transcript(_ id: StoredTranscript.ID) throws(StudyFileError) -> Transcript? {
        try reading { db in try TranscriptRows(db).transcript(id) }
    }
}

extension StoredTranscript {
    init(_ row: Row) {
        self.init(
            id: .init(row["id"]), name: row["name"], hash: row["sha256"], bytes: row["bytes"],
            importedAt: Timestamp(milliseconds: row["imported_at"]))
    }
}
