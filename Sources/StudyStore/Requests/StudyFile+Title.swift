import GRDB

extension StudyFile {
    /// The title of the study; empty where it was given none.
    public func title() throws(StudyFileError) -> String {
        try reading { db in try String.fetchOne(db, sql: "SELECT title FROM study") ?? "" }
    }
}
