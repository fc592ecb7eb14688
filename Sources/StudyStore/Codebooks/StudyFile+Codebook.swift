import GRDB
public import StudyModel

extension StudyFile {
    /// Puts a codebook to use: another one, or a later version. Codings keep their criteria by id; those of criteria it
    /// does not have are parked until one has them again. `mapping` moves codings of criteria it does not have (keys) to
    /// some it has.
    /// - Throws: `.refused` for a mapping from a criterion the codebook has, or to one it does not have; `.unknown` for one
    ///   from a criterion the study never had.
    @discardableResult
    public func use(
        _ codebook: StoredCodebook, mapping: [Criterion.ID: Criterion.ID] = [:],
        by coder: CoderAccount.ID? = nil,
        at time: Timestamp
    ) throws(StudyFileError) -> CodebookChange {
        try changing { db in
            try CodebookSwitch(db, file: self, by: coder, at: time).use(codebook, mapping: mapping)
        }
    }

    /// The codebook in use; nil before the first.
    public func codebook() throws(StudyFileError) -> StoredCodebook? {
        try reading { db in try Self.codebook(db) }
    }

    /// Criteria that are not in use and have codings, with how many, by id.
    public func parked() throws(StudyFileError) -> [CodebookChange.Count] {
        try reading { db in try CodebookChange.Count.all(where: "NOT is_in_use", db) }
    }

    static func codebook(_ db: Database) throws -> StoredCodebook? {
        guard let row = try Row.fetchOne(db, sql: "SELECT * FROM codebook ORDER BY id DESC LIMIT 1") else {
            return nil
        }
        let criteria = try Row.fetchAll(
            db, sql: "SELECT slug, label, name FROM criterion WHERE is_in_use ORDER BY position")
        guard let file = try db.file(row["asset"]) else { return nil }
        return StoredCodebook(
            slug: row["slug"], version: row["version"], title: row["title"], hash: row["hash"], file: file,
            cues: try db.file(row["cues"]),
            criteria: criteria.map { .init(id: .init($0["slug"]), label: $0["label"], name: $0["name"]) })
    }
}
