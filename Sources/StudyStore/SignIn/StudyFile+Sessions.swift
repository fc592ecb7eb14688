import GRDB
public import StudyModel

extension StudyFile {
    /// Opens a session of a browser that signed in. `hash` is what is kept of the secret word in its cookie, in hexadecimal;
    /// `csrf` is what its forms must send along. Sessions that ran out by `time` are cleared away.
    public func openSession(
        hash: String, csrf: String, expires: Timestamp, for holder: SessionHolder, at time: Timestamp
    ) throws(StudyFileError) {
        try changing { db in
            try db.execute(sql: "DELETE FROM session WHERE expires_at <= ?", arguments: [time.milliseconds])
            try db.execute(
                sql: "INSERT INTO session (hash, \(holder.table), csrf, expires_at) VALUES (?, ?, ?, ?)",
                arguments: [hash, holder.number, csrf, expires.milliseconds])
        }
    }

    /// The session of that hash at the moment `time`; nil where there is none, or it has run out.
    public func session(hash: String, at time: Timestamp) throws(StudyFileError) -> StoredSession? {
        try reading { db in
            try Row.fetchOne(
                db, sql: "SELECT * FROM session WHERE hash = ? AND expires_at > ?",
                arguments: [hash, time.milliseconds]
            ).map { row in
                let coder = (row["coder"] as Int64?).map { SessionHolder.coder(.init($0)) }
                return StoredSession(
                    holder: coder ?? .partner(.init(row["partner"])), csrf: row["csrf"],
                    expiresAt: Timestamp(milliseconds: row["expires_at"]))
            }
        }
    }

    /// Ends a session; nothing happens where there is none.
    public func closeSession(hash: String) throws(StudyFileError) {
        try changing { db in try db.execute(sql: "DELETE FROM session WHERE hash = ?", arguments: [hash]) }
    }
}
