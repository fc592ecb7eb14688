import DocumentIO
import GRDB
public import StudyModel

extension StudyFile {
    /// Keeps what is shared with partners: the draft as `od-plan.json` holds it, the record of what it told, and its files.
    /// `codes` are the codings by the codes the pack gives them. `seen` is the last change that it was made from; nil where
    /// that was not noted.
    /// - Throws: `.conflict` where something changed since `seen`.
    public func publish(
        code: String, version: String, draft: [UInt8], record: [UInt8], files: [StoredCodebook.File],
        codes: [EvidenceID: EvidenceID] = [:], unchangedSince seen: LogEntry.ID? = nil,
        by coder: CoderAccount.ID, at time: Timestamp
    ) throws(StudyFileError) -> StoredPublication {
        try changing { db in
            if let seen {
                let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM change")
                guard last == seen.rawValue else {
                    throw failure(.conflict, "changed while the draft was made: look at it again")
                }
            }
            var publication = try db.bulk(
                "INSERT INTO publication (code, version, draft, record, coder, at) VALUES (?, ?, ?, ?, ?, ?)")
            publication.add(code)
            publication.add(version)
            publication.add(bytes: draft)
            publication.add(bytes: record)
            publication.add(coder.rawValue)
            publication.add(time.milliseconds)
            _ = try publication.run()
            let id = db.lastInsertedRowID
            var insertion = try db.bulk(
                "INSERT INTO publication_file (publication, name, bytes) VALUES (?, ?, ?)")
            for file in files {
                insertion.add(id)
                insertion.add(file.name)
                insertion.add(bytes: file.bytes)
                guard try insertion.run() else {
                    throw failure(.refused, "takes no publication with two files called '\(file.name)'")
                }
            }
            for (code, coding) in codes {
                try db.cachedStatement(sql: "INSERT OR IGNORE INTO pack_code (code, evidence) VALUES (?, ?)")
                    .execute(arguments: [
                        Int64(bitPattern: code.bits), Int64(bitPattern: coding.bits),
                    ])
            }
            try db.log(.publish, at: time, by: coder, subject: id, after: "\(code) \(version)")
            return StoredPublication(
                id: .init(id), code: code, version: version, coder: coder, at: time, isWithdrawn: false)
        }
    }

    /// Codings by the codes that packs gave them, those of withdrawn publications among them.
    public func packCodes() throws(StudyFileError) -> [EvidenceID: EvidenceID] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT code, evidence FROM pack_code").reduce(into: [:]) {
                codes, row in
                codes[EvidenceID(bits: UInt64(bitPattern: row["code"]))] = EvidenceID(
                    bits: UInt64(bitPattern: row["evidence"]))
            }
        }
    }

    /// All publications, the earliest first, withdrawn ones among them.
    public func publications() throws(StudyFileError) -> [StoredPublication] {
        try reading { db in
            try Row.fetchAll(
                db, sql: "SELECT id, code, version, coder, at, is_withdrawn FROM publication ORDER BY id"
            ).map(StoredPublication.init)
        }
    }

    /// What a publication holds beside its files: the draft and the record of what it told. Nil where there is none, or it
    /// was withdrawn.
    public func contents(of publication: StoredPublication.ID) throws(StudyFileError)
        -> (draft: [UInt8], record: [UInt8])?
    {
        try reading { db in
            try Row.fetchOne(
                db, sql: "SELECT draft, record FROM publication WHERE id = ? AND NOT is_withdrawn",
                arguments: [publication.rawValue]
            ).map { ($0.bytes("draft"), $0.bytes("record")) }
        }
    }

    /// The names of a publication's files, in order.
    public func fileNames(of publication: StoredPublication.ID) throws(StudyFileError) -> [String] {
        try reading { db in
            try String.fetchAll(
                db, sql: "SELECT name FROM publication_file WHERE publication = ? ORDER BY name",
                arguments: [publication.rawValue])
        }
    }

    /// A file of a publication; nil where it has none of that name, or was withdrawn.
    public func file(_ name: String, of publication: StoredPublication.ID) throws(StudyFileError) -> [UInt8]?
    {
        try reading { db in
            try Row.fetchOne(
                db, sql: "SELECT bytes FROM publication_file WHERE publication = ? AND name = ?",
                arguments: [publication.rawValue, name]
            ).map { $0.bytes("bytes") }
        }
    }

    /// Takes a publication back: its contents go, that it was there stays known.
    /// - Throws: `.unknown` where there is none.
    public func withdrawPublication(
        _ publication: StoredPublication.ID, by coder: CoderAccount.ID, at time: Timestamp
    ) throws(StudyFileError) {
        try changing { db in
            guard try db.emptyPublication(publication.rawValue) else {
                throw failure(.unknown, "has no publication \(publication)")
            }
            try db.log(.withdraw, at: time, by: coder, subject: publication.rawValue, before: "publication")
        }
    }
}

extension Database {
    /// Takes all contents of a publication away. Whether there was one.
    func emptyPublication(_ id: Int64) throws -> Bool {
        try execute(sql: "DELETE FROM publication_file WHERE publication = ?", arguments: [id])
        try execute(
            sql: "UPDATE publication SET draft = x'', record = x'', is_withdrawn = 1 WHERE id = ?",
            arguments: [id])
        return changesCount > 0
    }
}

private extension StoredPublication {
    init(_ row: Row) {
        self.init(
            id: .init(row["id"]), code: row["code"], version: row["version"], coder: .init(row["coder"]),
            at: Timestamp(milliseconds: row["at"]), isWithdrawn: row["is_withdrawn"])
    }
}
