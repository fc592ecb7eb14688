import DocumentIO
import GRDB
public import StudyModel

extension StudyFile {
    /// Puts a model to use; nil lets phrases alone tag.
    public func use(model: StoredModel?, by coder: CoderAccount.ID? = nil, at time: Timestamp)
        throws(StudyFileError)
    {
        try changing { db in
            let asset = try model.map { try db.asset($0.file) }
            try db.execute(
                sql: "INSERT INTO model (asset, origin, added_at) VALUES (?, ?, ?)",
                arguments: [asset, model?.origin ?? "", time.milliseconds])
            try db.log(
                .model, at: time, by: coder, subject: db.lastInsertedRowID,
                after: model.map { SHA256.hex($0.file.bytes) } ?? "")
        }
    }

    /// The model in use; nil where phrases alone tag.
    public func model() throws(StudyFileError) -> StoredModel? {
        try reading { db in
            guard let row = try Row.fetchOne(db, sql: "SELECT * FROM model ORDER BY id DESC LIMIT 1"),
                let file = try db.file(row["asset"])
            else { return nil }
            return StoredModel(file: file, origin: row["origin"])
        }
    }
}
