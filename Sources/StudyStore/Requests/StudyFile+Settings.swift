import GRDB

extension StudyFile {
    /// The title of the study.
    public func title() throws(StudyFileError) -> String {
        try reading { db in try String.fetchOne(db, sql: "SELECT title FROM study") ?? "" }
    }

    /// Gives the study another title.
    public func setTitle(_ title: String) throws(StudyFileError) {
        try changing { db in try db.execute(sql: "UPDATE study SET title = ?", arguments: [title]) }
    }

    /// A setting by name; nil where nobody set it.
    public func setting(_ name: String) throws(StudyFileError) -> String? {
        try reading { db in
            try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name])
        }
    }

    /// Sets a setting, or with nil takes it away.
    public func setSetting(_ name: String, to value: String?) throws(StudyFileError) {
        try changing { db in
            guard let value else {
                return try db.execute(sql: "DELETE FROM setting WHERE name = ?", arguments: [name])
            }
            try db.execute(
                sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", arguments: [name, value])
        }
    }
}
