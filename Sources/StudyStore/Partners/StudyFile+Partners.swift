import GRDB
public import StudyModel

extension StudyFile {
    /// The partners, by name.
    public func partners() throws(StudyFileError) -> [StoredPartner] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT * FROM partner ORDER BY name").map(StoredPartner.init)
        }
    }

    /// The partner of that number; nil where there is none.
    public func partner(_ id: StoredPartner.ID) throws(StudyFileError) -> StoredPartner? {
        try reading { db in try Self.partner(id, db) }
    }

    /// Adds a partner.
    /// - Throws: `.refused` where the name is empty or taken.
    public func addPartner(
        _ details: StoredPartner.Details, by coder: CoderAccount.ID? = nil, at time: Timestamp
    ) throws(StudyFileError) -> StoredPartner {
        try changing { db in
            try check(details.name, except: nil, db)
            try db.execute(
                sql: """
                    INSERT INTO partner (name, people, signatory, state, date, revision) VALUES (?, ?, ?, ?, ?, 1)
                    """, arguments: StatementArguments(details.columns))
            let id = StoredPartner.ID(db.lastInsertedRowID)
            try db.log(.partner, at: time, by: coder, subject: id.rawValue)
            guard let partner = try Self.partner(id, db) else { throw failure(.unknown, "lost a partner") }
            return partner
        }
    }

    /// Changes what there is to know of a partner. `revision` is that of the partner the person saw.
    /// - Throws: `.unknown` where there is none; `.conflict` where somebody changed it meanwhile; `.refused` where the name
    ///   is empty or taken.
    @discardableResult
    public func updatePartner(
        _ id: StoredPartner.ID, to details: StoredPartner.Details, revision: Int,
        by coder: CoderAccount.ID? = nil,
        at time: Timestamp
    ) throws(StudyFileError) -> StoredPartner {
        try changing { db in
            guard let there = try Self.partner(id, db) else {
                throw failure(.unknown, "has no partner \(id)")
            }
            guard there.revision == revision else {
                throw failure(.conflict, "has '\(there.details.name)' otherwise by now: look at it again")
            }
            try check(details.name, except: id, db)
            try db.execute(
                sql: """
                    UPDATE partner SET name = ?, people = ?, signatory = ?, state = ?, date = ?, revision = revision + 1
                    WHERE id = ?
                    """, arguments: StatementArguments(details.columns + [id.rawValue]))
            if there.details.name != details.name {
                // Answers name their partner.
                try db.execute(
                    sql: "UPDATE response SET partner = ? WHERE partner = ?",
                    arguments: [details.name, there.details.name])
            }
            try db.log(.partner, at: time, by: coder, subject: id.rawValue)
            return StoredPartner(id: id, details: details, revision: revision + 1, hasLink: there.hasLink)
        }
    }

    static func partner(_ id: StoredPartner.ID, _ db: Database) throws -> StoredPartner? {
        try Row.fetchOne(db, sql: "SELECT * FROM partner WHERE id = ?", arguments: [id.rawValue]).map(
            StoredPartner.init)
    }

    private func check(_ name: String, except id: StoredPartner.ID?, _ db: Database) throws {
        guard !name.isEmpty else { throw failure(.refused, "takes no partner without a name") }
        let taken = try Int.fetchOne(
            db, sql: "SELECT 1 FROM partner WHERE name = ? AND id IS NOT ?", arguments: [name, id?.rawValue])
        guard taken == nil else { throw failure(.refused, "has a partner called '\(name)' already") }
    }
}

private extension StoredPartner.Details {
    var columns: [(any DatabaseValueConvertible)?] {
        [name, people.joined(separator: "\u{1F}"), signatory, state, date]
    }
}

extension StoredPartner {
    init(_ row: Row) {
        self.init(
            id: .init(row["id"]),
            details: Details(
                name: row["name"],
                people: (row["people"] as String).split(separator: "\u{1F}").map(String.init),
                signatory: row["signatory"], state: row["state"], date: row["date"]),
            revision: row["revision"], hasLink: row["token_hash"] as String? != nil)
    }
}
