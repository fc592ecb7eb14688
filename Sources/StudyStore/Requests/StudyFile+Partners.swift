import GRDB
public import StudyModel

extension StudyFile {
    /// Adds a partner organisation that may sign in to read what was shared, once it has a link.
    /// - Throws: `.refused` where the name is empty or taken.
    public func addPartner(
        _ name: String, people: String = "", signatory: String = "", at time: Timestamp
    ) throws(StudyFileError) -> PartnerAccount {
        guard !name.isEmpty else { throw failure(.refused, "takes no partner without a name") }
        return try changing { db in
            guard try Int.fetchOne(db, sql: "SELECT 1 FROM partner WHERE name = ?", arguments: [name]) == nil
            else {
                throw failure(.refused, "has a partner called '\(name)' already")
            }
            try db.execute(
                sql: "INSERT INTO partner (name, people, signatory, date) VALUES (?, ?, ?, ?)",
                arguments: [name, people, signatory, time.day])
            return PartnerAccount(id: .init(db.lastInsertedRowID), name: name)
        }
    }
}
