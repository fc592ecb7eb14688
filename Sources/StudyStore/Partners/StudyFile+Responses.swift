import GRDB
public import StudyModel

extension StudyFile {
    /// All responses, in the order in which they were added.
    public func responses() throws(StudyFileError) -> [StoredResponse] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT * FROM response ORDER BY id").map(StoredResponse.init)
        }
    }

    /// Adds responses. Those whose code the study has are left as they are, so that reading the same file twice adds nothing.
    /// - Returns: Those that are new, in the order given.
    @discardableResult
    public func addResponses(
        _ responses: [StoredResponse.Details], by coder: CoderAccount.ID? = nil, at time: Timestamp
    ) throws(StudyFileError) -> [StoredResponse] {
        try changing { db in
            try responses.compactMap { details in
                try db.execute(
                    sql: """
                        INSERT INTO response (code, \(StoredResponse.Details.names), revision, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?) ON CONFLICT (code) DO NOTHING
                        """,
                    arguments: StatementArguments([details.code] + details.columns) + [time.milliseconds])
                guard db.changesCount > 0 else { return nil }
                let id = StoredResponse.ID(db.lastInsertedRowID)
                let change = try db.log(
                    .respond, at: time, by: coder, subject: id.rawValue, after: details.sort)
                try db.logWords(of: change, before: "", after: details.text)
                return StoredResponse(id: id, details: details, revision: 1, at: time)
            }
        }
    }

    /// Changes a response: what sort it is, which entry it answers, what was done about it. `revision` is that of the
    /// response the person saw.
    /// - Throws: `.unknown` where there is none; `.conflict` where somebody changed it meanwhile; `.refused` for another
    ///   code, which stays as it is.
    @discardableResult
    public func updateResponse(
        _ id: StoredResponse.ID, to details: StoredResponse.Details, revision: Int,
        by coder: CoderAccount.ID? = nil, at time: Timestamp
    ) throws(StudyFileError) -> StoredResponse {
        try changing { db in
            let row = try Row.fetchOne(
                db, sql: "SELECT * FROM response WHERE id = ?", arguments: [id.rawValue])
            guard let there = row.map(StoredResponse.init) else {
                throw failure(.unknown, "has no response \(id)")
            }
            guard there.revision == revision else {
                throw failure(.conflict, "has that response otherwise by now: look at it again")
            }
            guard there.details.code == details.code else {
                throw failure(.refused, "keeps the code of a response as it is")
            }
            let places = StoredResponse.Details.names.split(separator: ",").map { "\($0) = ?" }
            try db.execute(
                sql:
                    "UPDATE response SET \(places.joined(separator: ",")), revision = revision + 1, at = ? WHERE id = ?",
                arguments: StatementArguments(details.columns) + [time.milliseconds, id.rawValue])
            let change = try db.log(
                .respond, at: time, by: coder, subject: id.rawValue, before: there.details.sort,
                after: details.sort)
            try db.logWords(of: change, before: there.details.done, after: details.done)
            return StoredResponse(id: id, details: details, revision: revision + 1, at: time)
        }
    }
}

private extension StoredResponse.Details {
    /// The columns that may change, in the order of `columns`.
    static let names = "partner, author, date, file, draft, entry, words, sort, text, inserted, deleted, done"

    var columns: [String] {
        [partner, author, date, file, draft, entry, words, sort, text, inserted, deleted, done]
    }
}

extension StoredResponse {
    init(_ row: Row) {
        self.init(
            id: .init(row["id"]),
            details: Details(
                code: row["code"], partner: row["partner"], author: row["author"], date: row["date"],
                file: row["file"], draft: row["draft"], entry: row["entry"], words: row["words"],
                sort: row["sort"], text: row["text"], inserted: row["inserted"], deleted: row["deleted"],
                done: row["done"]),
            revision: row["revision"], at: Timestamp(milliseconds: row["at"]))
    }
}
