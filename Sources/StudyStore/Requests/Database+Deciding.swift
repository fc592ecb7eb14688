import GRDB
import StudyModel

extension Database {
    /// What `coder` decided of a coding; nil where they did not.
    func judgement(of coder: CoderAccount.ID, on coding: StoredCoding.ID) throws -> Judgement? {
        try Row.fetchOne(
            self, sql: "SELECT * FROM decision WHERE coding = ? AND coder = ?",
            arguments: [coding.rawValue, coder.rawValue]
        ).flatMap { Decision($0)?.judgement }
    }

    /// Puts `judgement` in place of what `coder` decided before, or takes that away where it is nil.
    func put(
        _ judgement: Judgement?, of coder: CoderAccount.ID, on coding: StoredCoding.ID, at time: Timestamp
    ) throws {
        guard let judgement else {
            try execute(
                sql: "DELETE FROM decision WHERE coding = ? AND coder = ?",
                arguments: [coding.rawValue, coder.rawValue])
            return
        }
        let columns = JudgementColumns(judgement)
        try cachedStatement(
            sql: """
                INSERT OR REPLACE INTO decision (coding, coder, verdict, kind, stance, is_question, sides, off_record,
                    at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            coding.rawValue, coder.rawValue, columns.verdict, columns.kind, columns.stance, columns.question,
            columns.sides, columns.offRecord, time.milliseconds,
        ])
    }

    /// Reckons anew how a coding stands.
    func restand(_ id: StoredCoding.ID) throws -> Standing {
        guard let coding = try StoredCodings(self).codings(where: "id = ?", [id.rawValue]).first else {
            return Standing(state: .rejected, kind: nil, stance: .neutral, isQuestion: false)
        }
        let standing = Standing(
            coding.proposal, decisions: coding.decisions, settlement: coding.settlement)
        try cachedStatement(
            sql: """
                UPDATE coding SET state = ?, now_kind = ?, now_stance = ?, now_question = ?, now_sides = ?,
                    now_off_record = ?
                WHERE id = ?
                """
        ).execute(arguments: [
            standing.state.rawValue, StoredNumbers.number(of: standing.kind),
            StoredNumbers.number(of: standing.stance), standing.isQuestion,
            standing.sides.map(SideNames.text), standing.isOffRecord, id.rawValue,
        ])
        if standing.isOffRecord != true {
            try execute(sql: "DELETE FROM off_record WHERE left_by = ?", arguments: [id.rawValue])
        }
        return standing
    }

    /// A coding that a person added is there as long as somebody stands for it: who added it takes it away, and brings it
    /// back. One that is gone comes back with a decision about it.
    func keepWhileDecided(_ coding: StoredCoding.ID) throws {
        try cachedStatement(
            sql: """
                UPDATE coding SET is_gone = NOT EXISTS (SELECT 1 FROM decision WHERE decision.coding = coding.id)
                    AND NOT EXISTS (SELECT 1 FROM settlement WHERE settlement.coding = coding.id)
                WHERE id = ? AND (is_gone OR coder IN (SELECT id FROM coder WHERE sort = 'person'))
                """
        ).execute(arguments: [coding.rawValue])
    }

    /// The coding that stands for `id` since it was joined to another; `id` itself where it was not.
    func standIn(for id: StoredCoding.ID) throws -> StoredCoding.ID {
        var id = id
        while let joined = try Int64.fetchOne(
            self, sql: "SELECT joined FROM coding WHERE id = ? AND joined IS NOT NULL",
            arguments: [id.rawValue])
        {
            id = .init(joined)
        }
        return id
    }

    /// The last revision that `action` gave anything on a coding, be it gone, or on one that was joined to it: none is given
    /// twice, so that a page from before never passes for one of now. `coder` limits it to what is theirs.
    func revision(
        of action: LogEntry.Action, on coding: StoredCoding.ID, by coder: Int64? = nil, sort: String? = nil
    ) throws -> Int {
        let count = try Int.fetchOne(
            self,
            sql: """
                WITH RECURSIVE place (transcript) AS (SELECT transcript FROM coding WHERE id = ?1),
                family (id) AS (
                    SELECT ?1 UNION SELECT coding.id FROM family JOIN coding ON coding.joined = family.id
                    WHERE coding.transcript = (SELECT transcript FROM place))
                SELECT (SELECT count(*) FROM family) - 1 + (SELECT count(*) FROM change
                    WHERE change.transcript = (SELECT transcript FROM place) AND change.action = ?2
                        AND change.subject IN (SELECT id FROM family) AND (?3 IS NULL OR change.coder = ?3)
                        AND (?4 IS NULL OR change.before = ?4))
                """, arguments: [coding.rawValue, action.rawValue, coder, sort])
        return count ?? 0
    }

    /// The transcript a coding is in.
    func transcript(of coding: StoredCoding.ID, in file: StudyFile) throws -> Int64 {
        guard
            let id = try Int64.fetchOne(
                self, sql: "SELECT transcript FROM coding WHERE id = ?", arguments: [coding.rawValue])
        else { throw file.failure(.unknown, "has no coding \(coding)") }
        return id
    }
}
