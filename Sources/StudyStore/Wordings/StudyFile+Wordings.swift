import GRDB
public import StudyModel

extension StudyFile {
    /// Words something otherwise than the tool does; nil goes back to the tool's wording. `revision` is that of the wording
    /// the person saw, 0 where it was the tool's.
    /// - Returns: The wording; nil where it is the tool's again.
    /// - Throws: `.conflict` where somebody worded it otherwise meanwhile: `wording(_:key:field:)` has theirs.
    @discardableResult
    public func putWording(
        _ sort: StoredWording.Sort, key: String, field: String, text: String?, basis: String, revision: Int,
        by coder: CoderAccount.ID, at time: Timestamp
    ) throws(StudyFileError) -> StoredWording? {
        try changing { db in
            let there = try Self.wording(sort, key, field, db)
            guard there?.revision ?? 0 == revision else {
                throw failure(.conflict, "has other words there by now: look at them first")
            }
            // None is given twice, be it that a wording was taken away meanwhile.
            let given = try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM change
                    WHERE transcript IS NULL AND action = 'word' AND before = ? AND after = ?
                    """, arguments: [sort.rawValue, "\(key) \(field)"])
            let next = max(revision, given ?? 0) + 1
            if let text {
                try db.execute(
                    sql: """
                        INSERT INTO wording (sort, key, field, text, basis, coder, revision, at)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?8, ?7)
                        ON CONFLICT (sort, key, field) DO UPDATE
                        SET text = ?4, basis = ?5, coder = ?6, revision = ?8, at = ?7
                        """,
                    arguments: [
                        sort.rawValue, key, field, text, basis, coder.rawValue, time.milliseconds, next,
                    ])
            } else {
                try db.execute(
                    sql: "DELETE FROM wording WHERE sort = ? AND key = ? AND field = ?",
                    arguments: [sort.rawValue, key, field])
            }
            let change = try db.log(
                .word, at: time, by: coder, before: sort.rawValue, after: "\(key) \(field)")
            try db.logWords(of: change, before: there?.text ?? basis, after: text ?? "")
            return try Self.wording(sort, key, field, db)
        }
    }

    /// The wording of a text; nil where it is the tool's.
    public func wording(_ sort: StoredWording.Sort, key: String, field: String) throws(StudyFileError)
        -> StoredWording?
    {
        try reading { db in try Self.wording(sort, key, field, db) }
    }

    /// All wordings of people's own, by sort, key and field.
    public func wordings() throws(StudyFileError) -> [StoredWording] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT * FROM wording ORDER BY sort, key, field").compactMap(
                StoredWording.init)
        }
    }

    private static func wording(
        _ sort: StoredWording.Sort, _ key: String, _ field: String, _ db: Database
    ) throws -> StoredWording? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM wording WHERE sort = ? AND key = ? AND field = ?",
            arguments: [sort.rawValue, key, field]
        ).flatMap(StoredWording.init)
    }
}

private extension StoredWording {
    init?(_ row: Row) {
        guard let sort = Sort(rawValue: row["sort"]) else { return nil }
        self.init(
            sort: sort, key: row["key"], field: row["field"], text: row["text"], basis: row["basis"],
            coder: .init(row["coder"]), revision: row["revision"], at: Timestamp(milliseconds: row["at"]))
    }
}
