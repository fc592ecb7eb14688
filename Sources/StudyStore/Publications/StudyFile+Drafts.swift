import DocumentIO
import GRDB
public import StudyModel

extension StudyFile {
    /// Keeps a draft of the plan; one of the same code is kept once.
    @discardableResult
    public func addDraft(
        code: String, version: String, json: [UInt8], by coder: CoderAccount.ID? = nil, at time: Timestamp
    ) throws(StudyFileError) -> StoredDraft.ID {
        try changing { db in
            let there = try Int64.fetchOne(
                db, sql: "SELECT id FROM draft WHERE code = ? AND NOT is_withdrawn", arguments: [code])
            if let there { return .init(there) }
            var insertion = try db.bulk("INSERT INTO draft (code, version, json, at) VALUES (?, ?, ?, ?)")
            insertion.add(code)
            insertion.add(version)
            insertion.add(bytes: json)
            insertion.add(time.milliseconds)
            _ = try insertion.run()
            let id = db.lastInsertedRowID
            try db.log(.draft, at: time, by: coder, subject: id, after: "\(code) \(version)")
            return .init(id)
        }
    }

    /// All drafts, the earliest first, withdrawn ones among them.
    public func drafts() throws(StudyFileError) -> [StoredDraft] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT * FROM draft ORDER BY id").map { row in
                StoredDraft(
                    id: .init(row["id"]), code: row["code"], version: row["version"], json: row.bytes("json"),
                    at: Timestamp(milliseconds: row["at"]), isWithdrawn: row["is_withdrawn"])
            }
        }
    }
}
