import GRDB
public import StudyModel

extension StudyFile {
    /// Gives a coder or a partner a link in place of the one they had, whose sessions end. `hash` is what is kept of the
    /// link's secret word, in hexadecimal: the word itself never comes here. Without `expires` it is good until revoked.
    /// - Throws: `.unknown` where there is no such coder or partner.
    public func setToken(
        hash: String, expires: Timestamp?, for holder: SessionHolder, by owner: CoderAccount.ID? = nil,
        at time: Timestamp
    ) throws(StudyFileError) {
        try changing { db in
            try put(hash, expires, for: holder, db)
            try db.log(.invite, at: time, by: owner, subject: holder.number, after: holder.table)
        }
    }

    /// Takes the link of a coder or a partner away, and ends their sessions.
    /// - Throws: `.unknown` where there is no such coder or partner.
    public func revoke(_ holder: SessionHolder, by owner: CoderAccount.ID? = nil, at time: Timestamp)
        throws(StudyFileError)
    {
        try changing { db in
            try put(nil, nil, for: holder, db)
            try db.log(.revoke, at: time, by: owner, subject: holder.number, after: holder.table)
        }
    }

    /// Whose link has that hash at the moment `time`; nil where nobody's has, or it has run out.
    public func holder(ofToken hash: String, at time: Timestamp) throws(StudyFileError) -> SessionHolder? {
        try reading { db in
            let condition = "token_hash = ?1 AND (token_expires_at IS NULL OR token_expires_at > ?2)"
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT id, 1 AS is_coder FROM coder WHERE \(condition)
                    UNION ALL SELECT id, 0 FROM partner WHERE \(condition)
                    """, arguments: [hash, time.milliseconds])
            return row.map { $0["is_coder"] == 1 ? .coder(.init($0["id"])) : .partner(.init($0["id"])) }
        }
    }

    /// The coder whose link has that hash at the moment `time`; nil where nobody's has, or it has run out.
    public func coder(withTokenHash hash: String, at time: Timestamp) throws(StudyFileError) -> CoderAccount?
    {
        guard case .coder(let id) = try holder(ofToken: hash, at: time) else { return nil }
        return try coder(id)
    }

    /// The partner whose link has that hash at the moment `time`; nil where nobody's has, or it has run out.
    public func partner(withTokenHash hash: String, at time: Timestamp) throws(StudyFileError)
        -> StoredPartner?
    {
        guard case .partner(let id) = try holder(ofToken: hash, at: time) else { return nil }
        return try partner(id)
    }

    private func put(_ hash: String?, _ expires: Timestamp?, for holder: SessionHolder, _ db: Database) throws
    {
        try db.execute(
            sql: "UPDATE \(holder.table) SET token_hash = ?, token_expires_at = ? WHERE id = ?",
            arguments: [hash, expires?.milliseconds, holder.number])
        guard db.changesCount > 0 else { throw failure(.unknown, "has no \(holder.table) \(holder.number)") }
        try db.execute(sql: "DELETE FROM session WHERE \(holder.table) = ?", arguments: [holder.number])
    }
}

extension SessionHolder {
    /// The table of those who hold such sessions, which is also the column that names them.
    var table: String {
        switch self {
        case .coder: "coder"
        case .partner: "partner"
        }
    }

    var number: Int64 {
        switch self {
        case .coder(let id): id.rawValue
        case .partner(let id): id.rawValue
        }
    }
}
