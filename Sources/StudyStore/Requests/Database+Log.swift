import GRDB
import StudyModel

extension Database {
    /// Adds to the log what is being done, in the transaction that does it. Returns the number of the change.
    @discardableResult
    func log(
        _ action: LogEntry.Action, at time: Timestamp, by coder: CoderAccount.ID?, subject: Int64? = nil,
        transcript: Int64? = nil, before: String = "", after: String = "", undoes: Int64? = nil
    ) throws -> LogEntry.ID {
        try cachedStatement(
            sql: """
                INSERT INTO change (at, coder, action, subject, transcript, before, after, undoes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            time.milliseconds, coder?.rawValue, action.rawValue, subject, transcript, before, after, undoes,
        ])
        return LogEntry.ID(lastInsertedRowID)
    }

    /// Keeps the words that the change `id` was about, apart from the log.
    func logWords(of id: LogEntry.ID, before: String, after: String) throws {
        try execute(
            sql: "INSERT INTO change_words (change, before, after) VALUES (?, ?, ?)",
            arguments: [id.rawValue, before, after])
    }
}
