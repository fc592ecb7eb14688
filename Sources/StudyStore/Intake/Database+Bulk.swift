import DocumentIO
import GRDB

extension Database {
    /// A statement for many rows. It may not outlive the access to the database it was made in.
    func bulk(_ sql: String) throws -> BulkStatement {
        // The connection is open, and this thread's alone, for as long as the access lasts; GRDB closes it later.
        let statement = unsafe try sqliteConnection.map { unsafe try BulkStatement(sql, connection: $0) }
        guard let statement else { throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "is closed") }
        return statement
    }

    /// Numbers for `count` new codings, the first of them; they follow each other, and were never used before.
    func newCodings(_ count: Int) throws -> Int64 {
        let first = try Int64.fetchOne(self, sql: "SELECT next_coding FROM study") ?? 1
        try execute(sql: "UPDATE study SET next_coding = ?", arguments: [first + Int64(count)])
        guard changesCount == 1 else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "it lacks the row of the study itself")
        }
        return first
    }
}
