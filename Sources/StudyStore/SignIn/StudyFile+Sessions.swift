import GRDB
public import StudyModel

extension StudyFile {
    /// Gives a person the link whose hash is `hash`, in place of any before, until `expires`. Nil takes their link away and
    /// signs them out.
    public func setToken(
        hash: String?, expires: Timestamp?, for coder: CoderAccount.ID, by owner: CoderAccount.ID?,
        at time: Timestamp
    ) throws(StudyFileError) {
        try setToken(hash, expires, of: "coder", coder.rawValue, by: owner, at: time)
    }

    /// As `setToken(hash:expires:for:by:at:)`, for a partner.
    public func setToken(
        hash: String?, expires: Timestamp?, forPartner partner: PartnerAccount.ID, by owner: CoderAccount.ID?,
        at time: Timestamp
    ) throws(StudyFileError) {
        try setToken(hash, expires, of: "partner", partner.rawValue, by: owner, at: time)
    }

    /// Whose link it is whose hash is `hash`, and until when; nil where it is nobody's any more at `time`.
    public func coder(withTokenHash hash: String, at time: Timestamp) throws(StudyFileError) -> (
        coder: CoderAccount, expires: Timestamp
    )? {
        try reading { db in
            try Row.fetchOne(
                db, sql: "SELECT * FROM coder WHERE token_hash = ? AND token_expires_at > ?",
                arguments: [hash, time.milliseconds]
            ).map { (CoderAccount($0), Timestamp(milliseconds: $0["token_expires_at"])) }
        }
    }

    /// As `coder(withTokenHash:at:)`, for the link of a partner.
    public func partner(withTokenHash hash: String, at time: Timestamp) throws(StudyFileError) -> (
        partner: PartnerAccount, expires: Timestamp
    )? {
        try reading { db in
            try Row.fetchOne(
                db, sql: "SELECT * FROM partner WHERE token_hash = ? AND token_expires_at > ?",
                arguments: [hash, time.milliseconds]
            ).map {
                (
                    PartnerAccount(id: .init($0["id"]), name: $0["name"]),
                    Timestamp(milliseconds: $0["token_expires_at"])
                )
            }
        }
    }

    /// Takes away the link whose hash is `hash`, so that it works no more; false where it did not work any more at `time`.
    public func spendToken(hash: String, at time: Timestamp) throws(StudyFileError) -> Bool {
        try changing { db in
            try db.execute(
                sql: """
                    UPDATE coder SET token_hash = NULL, token_expires_at = NULL
                    WHERE token_hash = ? AND token_expires_at > ?
                    """, arguments: [hash, time.milliseconds])
            return db.changesCount == 1
        }
    }

    /// When the links of people end, by account; of those who have one.
    public func tokenEnds() throws(StudyFileError) -> [CoderAccount.ID: Timestamp] {
        try reading { db in
            try Dictionary(
                uniqueKeysWithValues: Row.fetchAll(
                    db, sql: "SELECT id, token_expires_at FROM coder WHERE token_hash IS NOT NULL"
                ).map { (.init($0["id"]), Timestamp(milliseconds: $0["token_expires_at"])) })
        }
    }

    /// Keeps that a person signed in, with a browser that keeps the secret whose hash is `hash`.
    public func openSession(
        hash: String, csrf: String, expires: Timestamp, for coder: CoderAccount.ID
    ) throws(StudyFileError) {
        try openSession([hash, coder.rawValue, nil, csrf, expires.milliseconds])
    }

    /// Keeps that a partner signed in, with a browser that keeps the secret whose hash is `hash`.
    public func openSession(
        hash: String, csrf: String, expires: Timestamp, forPartner partner: PartnerAccount.ID
    ) throws(StudyFileError) {
        try openSession([hash, nil, partner.rawValue, csrf, expires.milliseconds])
    }

    /// The session of the browser whose secret has that hash; nil where there is none, or none any more at `time`.
    public func session(hash: String, at time: Timestamp) throws(StudyFileError) -> Session? {
        try reading { db in
            try Row.fetchOne(
                db, sql: "SELECT * FROM session WHERE hash = ? AND expires_at > ?",
                arguments: [hash, time.milliseconds]
            ).flatMap { row in
                try db.holder(of: row).map {
                    Session(
                        hash: row["hash"], csrf: row["csrf"],
                        expires: Timestamp(milliseconds: row["expires_at"]), holder: $0)
                }
            }
        }
    }

    /// Signs a browser out.
    public func closeSession(hash: String) throws(StudyFileError) {
        try changing { db in try db.execute(sql: "DELETE FROM session WHERE hash = ?", arguments: [hash]) }
    }

    /// Forgets all sessions that ended before `time`.
    public func closeSessions(endedBefore time: Timestamp) throws(StudyFileError) {
        try changing { db in
            try db.execute(sql: "DELETE FROM session WHERE expires_at <= ?", arguments: [time.milliseconds])
        }
    }
}

private extension StudyFile {
    /// Changes the link of a row of `table`, which is also the column by which sessions name it.
    func setToken(
        _ hash: String?, _ expires: Timestamp?, of table: String, _ id: Int64, by owner: CoderAccount.ID?,
        at time: Timestamp
    ) throws(StudyFileError) {
        try changing { db in
            try db.execute(
                sql: "UPDATE \(table) SET token_hash = ?, token_expires_at = ? WHERE id = ?",
                arguments: [hash, expires?.milliseconds, id])
            guard db.changesCount == 1 else { throw failure(.unknown, "has no \(table) \(id)") }
            if hash == nil {
                try db.execute(sql: "DELETE FROM session WHERE \(table) = ?", arguments: [id])
            }
            try db.log(
                hash == nil ? .revoke : .invite, at: time, by: owner, subject: id, after: table)
        }
    }

    func openSession(_ arguments: StatementArguments) throws(StudyFileError) {
        try changing { db in
            try db.execute(
                sql: "INSERT INTO session (hash, coder, partner, csrf, expires_at) VALUES (?, ?, ?, ?, ?)",
                arguments: arguments)
        }
    }
}

private extension Database {
    func holder(of session: Row) throws -> Session.Holder? {
        if let coder = session["coder"] as Int64? {
            return try Row.fetchOne(self, sql: "SELECT * FROM coder WHERE id = ?", arguments: [coder])
                .map { .coder(CoderAccount($0)) }
        }
        return try Row.fetchOne(
            self, sql: "SELECT id, name FROM partner WHERE id = ?", arguments: [session["partner"] as Int64?]
        ).map { .partner(PartnerAccount(id: .init($0["id"]), name: $0["name"])) }
    }
}
