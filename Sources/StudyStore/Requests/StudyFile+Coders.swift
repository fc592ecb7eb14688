import GRDB
public import StudyModel

extension StudyFile {
    /// The people who code, in the order in which they were added.
    public func people() throws(StudyFileError) -> [CoderAccount] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT * FROM coder WHERE sort = 'person' ORDER BY id").map(
                CoderAccount.init)
        }
    }

    /// The account of that number; nil where there is none.
    public func coder(_ id: CoderAccount.ID) throws(StudyFileError) -> CoderAccount? {
        try reading { db in
            try Row.fetchOne(db, sql: "SELECT * FROM coder WHERE id = ?", arguments: [id.rawValue])
                .map(CoderAccount.init)
        }
    }

    /// Adds a person who may code.
    /// - Throws: `.refused` where the name is empty, taken or the tool's.
    public func addPerson(
        _ name: String, role: CoderAccount.Role, isBlind: Bool = false, by owner: CoderAccount.ID? = nil,
        at time: Timestamp
    ) throws(StudyFileError) -> CoderAccount {
        if let fault = CoderAccount.fault(ofName: name) { throw failure(.refused, fault) }
        return try changing { db in
            guard try Int.fetchOne(db, sql: "SELECT 1 FROM coder WHERE name = ?", arguments: [name]) == nil
            else {
                throw failure(.refused, "has a coder called '\(name)' already")
            }
            try db.execute(
                sql: "INSERT INTO coder (name, sort, role, is_blind, added_at) VALUES (?, 'person', ?, ?, ?)",
                arguments: [name, role.rawValue, isBlind, time.milliseconds])
            let account = CoderAccount(
                id: .init(db.lastInsertedRowID), name: name, isPerson: true, role: role, isBlind: isBlind)
            try db.log(.invite, at: time, by: owner, subject: account.id.rawValue, after: role.rawValue)
            return account
        }
    }
}

extension Database {
    /// The number of a coder by name, added as a tagger where it is new: people are added before they code.
    /// - Throws: `DatabaseError` for a step of the tool whose name a person bears, who made none of its suggestions.
    func number(of coder: Coder, at time: Timestamp) throws -> Int64 {
        if let known = try Row.fetchOne(
            self, sql: "SELECT id, sort FROM coder WHERE name = ?", arguments: [coder.name])
        {
            if case .tagger(let name) = coder, known["sort"] == "person" {
                throw DatabaseError(
                    resultCode: .SQLITE_CONSTRAINT,
                    message: "a person in it is called '\(name)', as a step of throughline is")
            }
            return known["id"]
        }
        try execute(
            sql: "INSERT INTO coder (name, sort, role, added_at) VALUES (?, 'tagger', 'none', ?)",
            arguments: [coder.name, time.milliseconds])
        return lastInsertedRowID
    }
}

extension CoderAccount {
    /// Why nobody may be called `name` in a study, as a clause; nil where somebody may. Suggestions of the tool would count as
    /// that person's.
    public static func fault(ofName name: String) -> String? {
        let plain = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if plain.isEmpty { return "takes no coder without a name" }
        guard Coder.steps.contains(plain) || plain == "throughline" else { return nil }
        return "takes no coder called '\(name)', for suggestions of throughline bear that name: give another"
    }

    init(_ row: Row) {
        self.init(
            id: .init(row["id"]), name: row["name"], isPerson: row["sort"] == "person",
            role: Role(rawValue: row["role"]) ?? .none, isBlind: row["is_blind"])
    }
}
