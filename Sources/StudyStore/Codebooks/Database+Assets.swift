import DocumentIO
import GRDB

extension Database {
    /// The number of a file kept whole, added where it is new.
    func asset(_ file: StoredCodebook.File) throws -> Int64 {
        let hash = SHA256.hex(file.bytes)
        if let id = try Int64.fetchOne(
            self, sql: "SELECT id FROM asset WHERE sha256 = ? AND name = ?", arguments: [hash, file.name])
        {
            return id
        }
        var insertion = try bulk("INSERT INTO asset (name, sha256, bytes) VALUES (?, ?, ?)")
        insertion.add(file.name)
        insertion.add(hash)
        insertion.add(bytes: file.bytes)
        _ = try insertion.run()
        return lastInsertedRowID
    }

    /// The file of that number; nil where there is none.
    func file(_ id: Int64?) throws -> StoredCodebook.File? {
        guard let id else { return nil }
        return try Row.fetchOne(self, sql: "SELECT name, bytes FROM asset WHERE id = ?", arguments: [id]).map
        { row in
            StoredCodebook.File(name: row["name"], bytes: row.bytes("bytes"))
        }
    }
}
