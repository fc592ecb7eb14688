import GRDB
public import StudyModel

extension StudyFile {
    /// Takes back a response that its partner no longer stands by; the log keeps that there was one. `revision` is that of
    /// the response the partner saw.
    /// - Throws: `.unknown` where there is none of that partner; `.conflict` where somebody changed it meanwhile.
    public func takeBackResponse(
        _ id: StoredResponse.ID, of partner: String, revision: Int, at time: Timestamp
    ) throws(StudyFileError) {
        try changing { db in
            let row = try Row.fetchOne(
                db, sql: "SELECT * FROM response WHERE id = ? AND partner = ?",
                arguments: [id.rawValue, partner])
            guard let there = row.map(StoredResponse.init) else {
                throw failure(.unknown, "has no response \(id) of that partner")
            }
            guard there.revision == revision else {
                throw failure(.conflict, "has that response otherwise by now: look at it again")
            }
            try db.execute(sql: "DELETE FROM response WHERE id = ?", arguments: [id.rawValue])
            try db.log(
                .respond, at: time, by: nil, subject: id.rawValue, before: there.details.sort,
                after: "taken back")
        }
    }
}
