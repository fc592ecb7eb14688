import GRDB
public import StudyModel

extension StudyFile {
    /// Notes inputs that could not be read, each in place of what was noted of the same name before. What is read later is
    /// taken off the list by being taken in.
    public func noteUnread(_ inputs: [UnreadInput], at time: Timestamp) throws(StudyFileError) {
        try changing { db in
            for input in inputs {
                try db.execute(
                    sql: """
                        INSERT OR REPLACE INTO unread (name, sha256, bytes, part, line, reason, is_left_alone, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        input.name, input.hash, input.bytes, input.part, input.line, input.reason,
                        input.isLeftAlone, time.milliseconds,
                    ])
            }
        }
    }

    /// Inputs that could not be read, by name.
    public func unread() throws(StudyFileError) -> [UnreadInput] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT * FROM unread ORDER BY name").map { row in
                UnreadInput(
                    name: row["name"], hash: row["sha256"], bytes: row["bytes"], part: row["part"],
                    line: row["line"], reason: row["reason"], isLeftAlone: row["is_left_alone"])
            }
        }
    }
}
