import GRDB
public import StudyModel

extension StudyFile {
    /// Writes what `coder` notes on something, in place of what they noted before; an empty text takes it away. `revision`
    /// is that of the memo they saw, 0 for none.
    /// - Returns: The memo; nil where it was taken away.
    /// - Throws: `.conflict` where it was changed meanwhile, in another window say; `.unknown` where there is no such thing.
    @discardableResult
    public func putMemo(
        on subject: StoredMemo.Subject, text: String, revision: Int, by coder: CoderAccount.ID,
        at time: Timestamp
    ) throws(StudyFileError) -> StoredMemo? {
        try changing { db in
            let place = try MemoPlace(subject, in: self, db)
            let there = try Row.fetchOne(
                db, sql: "SELECT * FROM memo WHERE sort = ? AND subject = ? AND coder = ?",
                arguments: [place.sort, place.subject, coder.rawValue])
            guard there?["revision"] ?? 0 == revision else {
                throw failure(.conflict, "has another memo there by now: look at it again")
            }
            let next = try max(revision, place.revision(of: coder, db)) + 1
            if text.isEmpty {
                try db.execute(sql: "DELETE FROM memo WHERE id = ?", arguments: [there?["id"] as Int64?])
            } else {
                try db.execute(
                    sql: """
                        INSERT INTO memo (sort, subject, coder, text, revision, at) VALUES (?1, ?2, ?3, ?4, ?6, ?5)
                        ON CONFLICT (sort, subject, coder) DO UPDATE SET text = ?4, revision = ?6, at = ?5
                        """,
                    arguments: [place.sort, place.subject, coder.rawValue, text, time.milliseconds, next])
            }
            let change = try db.log(
                .memo, at: time, by: coder, subject: place.subject, transcript: try place.transcript(db),
                before: place.sort)
            try db.logWords(of: change, before: there?["text"] ?? "", after: text)
            return try MemoRows(db).memos(
                where: "memo.sort = ? AND subject = ? AND memo.coder = ?",
                [place.sort, place.subject, coder.rawValue]
            ).first
        }
    }

    /// All memos on something, in the order in which their coders were added.
    public func memos(on subject: StoredMemo.Subject, seenBy viewer: Viewer = .team) throws(StudyFileError)
        -> [StoredMemo]
    {
        try reading { db in
            let place = try MemoPlace(subject, in: self, db)
            return try MemoRows(db, viewer).memos(
                where: "memo.sort = ? AND subject = ?", [place.sort, place.subject])
        }
    }

    /// All memos on a transcript and on its codings; those on the transcript first.
    public func memos(of transcript: StoredTranscript.ID, seenBy viewer: Viewer = .team)
        throws(StudyFileError)
        -> [StoredMemo]
    {
        try reading { db in
            try MemoRows(db, viewer).memos(
                where: """
                    (memo.sort = 'transcript' AND subject = ?1)
                    OR (memo.sort = 'coding' AND subject IN (SELECT id FROM coding WHERE transcript = ?1))
                    """, [transcript.rawValue])
        }
    }

    /// All memos of the study: on the study, on transcripts, on criteria, on codings.
    public func memos(seenBy viewer: Viewer = .team) throws(StudyFileError) -> [StoredMemo] {
        try reading { db in try MemoRows(db, viewer).memos(where: "1", []) }
    }
}

private extension MemoPlace {
    /// The last revision of a memo of `coder` here, be it one that was taken away.
    func revision(of coder: CoderAccount.ID, _ db: Database) throws -> Int {
        guard sort != "coding" else {
            return try db.revision(
                of: .memo, on: StoredCoding.ID(subject), by: coder.rawValue, sort: sort)
        }
        let count = try Int.fetchOne(
            db,
            sql:
                "SELECT count(*) FROM change WHERE coder = ? AND action = 'memo' AND before = ? AND subject = ?",
            arguments: [coder.rawValue, sort, subject])
        return count ?? 0
    }

    func transcript(_ db: Database) throws -> Int64? {
        switch sort {
        case "transcript": subject
        case "coding":
            try Int64.fetchOne(db, sql: "SELECT transcript FROM coding WHERE id = ?", arguments: [subject])
        default: nil
        }
    }
}
