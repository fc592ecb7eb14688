import GRDB
import StudyModel

/// Moves the codings of a criterion to another one.
struct CriterionMerge {
    let db: Database
    let coder: CoderAccount.ID?
    let time: Timestamp

    /// Moves them. A coding of which the new criterion has one on the same passage already joins that: what was decided,
    /// settled and written about either is kept there.
    func move(_ old: Int64, to new: Int64) throws -> (moved: Int, joined: Int) {
        let pairs = try Row.fetchAll(
            db,
            sql: """
                SELECT old.id AS old, min(new.id) AS new FROM coding AS old JOIN coding AS new
                    ON new.transcript = old.transcript AND new.turn = old.turn AND new.first = old.first
                    AND new.past = old.past AND new.criterion = ?2 AND new.is_gone = 0 AND new.lost_words IS NULL
                WHERE old.criterion = ?1 AND old.is_gone = 0 AND old.lost_words IS NULL
                GROUP BY old.id ORDER BY old.id
                """, arguments: [old, new])
        for pair in pairs { try join(pair["old"], to: pair["new"]) }
        try db.execute(
            sql: "UPDATE coding SET criterion = ? WHERE criterion = ? AND joined IS NULL",
            arguments: [new, old])
        return (db.changesCount + pairs.count, pairs.count)
    }
}

private extension CriterionMerge {
    /// What was decided of `old` is decided of `new`; where one coder decided of both, the later of the two holds, and the
    /// log keeps the other.
    func join(_ old: Int64, to new: Int64) throws {
        let target = StoredCoding.ID(new)
        for row in try Row.fetchAll(
            db, sql: "SELECT * FROM decision WHERE coding = ? ORDER BY coder", arguments: [old])
        {
            guard let decision = Decision(row) else { continue }
            try take(decision, for: target)
        }
        try takeSettlement(old, target)
        for row in try Row.fetchAll(
            db, sql: "SELECT * FROM memo WHERE sort = 'coding' AND subject = ? ORDER BY id", arguments: [old])
        {
            try takeMemo(row, target)
        }
        try db.execute(
            sql: "UPDATE coding SET is_gone = 1, joined = ? WHERE id = ?", arguments: [new, old])
        try db.execute(sql: "DELETE FROM decision WHERE coding = ?", arguments: [old])
        _ = try db.restand(target)
    }

    func take(_ decision: Decision, for target: StoredCoding.ID) throws {
        let there = try Row.fetchOne(
            db, sql: "SELECT * FROM decision WHERE coding = ? AND coder = ?",
            arguments: [target.rawValue, decision.coder.rawValue]
        ).flatMap(Decision.init)
        if let there, there.at >= decision.at {
            guard there.judgement != decision.judgement else { return }
            // The earlier one is told as decided and decided anew, so that the log has it.
            return try log(decision, target, before: decision.judgement, after: there.judgement)
        }
        try db.put(decision.judgement, of: decision.coder, on: target, at: decision.at)
        try log(decision, target, before: there?.judgement, after: decision.judgement)
    }

    func log(_ decision: Decision, _ target: StoredCoding.ID, before: Judgement?, after: Judgement) throws {
        let transcript = try Int64.fetchOne(
            db, sql: "SELECT transcript FROM coding WHERE id = ?", arguments: [target.rawValue])
        try db.log(
            .decide, at: time, by: decision.coder, subject: target.rawValue, transcript: transcript,
            before: JudgementText.text(before), after: JudgementText.text(after))
    }

    func takeSettlement(_ old: Int64, _ target: StoredCoding.ID) throws {
        let (mine, there) = (try settledAt(old), try settledAt(target.rawValue))
        guard let mine else { return }
        if there.map({ $0 < mine }) ?? true {
            try db.execute(sql: "DELETE FROM settlement WHERE coding = ?", arguments: [target.rawValue])
            try db.execute(
                sql: "UPDATE settlement SET coding = ? WHERE coding = ?", arguments: [target.rawValue, old])
        } else {
            try db.execute(sql: "DELETE FROM settlement WHERE coding = ?", arguments: [old])
        }
    }

    func settledAt(_ coding: Int64) throws -> Int64? {
        try Int64.fetchOne(db, sql: "SELECT at FROM settlement WHERE coding = ?", arguments: [coding])
    }

    func takeMemo(_ row: Row, _ target: StoredCoding.ID) throws {
        let there = try Row.fetchOne(
            db, sql: "SELECT * FROM memo WHERE sort = 'coding' AND subject = ? AND coder = ?",
            arguments: [target.rawValue, row["coder"] as Int64])
        guard let there else {
            try db.execute(
                sql: "UPDATE memo SET subject = ? WHERE id = ?",
                arguments: [target.rawValue, row["id"] as Int64])
            return
        }
        let both = [there["text"] as String, row["text"] as String].joined(separator: "\n")
        try db.execute(
            sql: "UPDATE memo SET text = ?, revision = revision + 1 WHERE id = ?",
            arguments: [both, there["id"] as Int64])
        try db.execute(sql: "DELETE FROM memo WHERE id = ?", arguments: [row["id"] as Int64])
    }
}
