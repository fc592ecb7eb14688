import GRDB
import StudyModel

extension StudyFile {
    /// The number of the last change: whoever has seen it has seen everything. None before the first.
    public func lastChange() throws(StudyFileError) -> LogEntry.ID? {
        try reading { db in try Int64.fetchOne(db, sql: "SELECT max(id) FROM change").map { .init($0) } }
    }

    /// Changes after the one of that number, the earliest first, `limit` at most.
    public func changes(after last: LogEntry.ID? = nil, limit: Int = 1000) throws(StudyFileError)
        -> [LogEntry]
    {
        try reading { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM change WHERE id > ? ORDER BY id LIMIT ?",
                arguments: [last?.rawValue ?? 0, limit]
            ).compactMap(LogEntry.init)
        }
    }
}

extension LogEntry {
    init?(_ row: Row) {
        guard let action = Action(rawValue: row["action"]) else { return nil }
        self.init(
            id: .init(row["id"]), at: Timestamp(milliseconds: row["at"]),
            coder: (row["coder"] as Int64?).map { .init($0) }, action: action, subject: row["subject"],
            transcript: (row["transcript"] as Int64?).map { .init($0) }, before: row["before"],
            after: row["after"], undoes: (row["undoes"] as Int64?).map { .init($0) })
    }
}
