import GRDB
import StudyModel

/// Moves the codings of a criterion to another one.
struct CriterionMerge {
    let db: Database
    let coder: CoderAccount.ID?
    let time: Timestamp

    /// Moves them. A coding of which the new criterion has one on the same passage already joins that: what was decided,
    /// settled and written about either is kept there. Sides are those of a criterion: none go with a coding. Words that either
    /// says are off the record stay so.
    /// Returns how many it moved, those that joined among them; what its coder took back moves too and is not counted.
    func move(_ old: Int64, to new: Int64) throws -> (moved: Int, joined: Int) {
        let moved = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM coding WHERE criterion = ? AND is_gone = 0", arguments: [old])
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
        try clearSides(of: old)
        try db.execute(
            sql: "UPDATE coding SET criterion = ? WHERE criterion = ? AND joined IS NULL",
            arguments: [new, old])
        return (moved ?? 0, pairs.count)
    }
}

private extension CriterionMerge {
    /// What was decided of `old` is decided of `new`; where one coder decided of both, the later of the two holds, and the
    /// log keeps the other.
    func join(_ old: Int64, to new: Int64) throws {
        let target = StoredCoding.ID(new)
        let proposed = try proposal(old, new)
        let transcript = try Int64.fetchOne(
            db, sql: "SELECT transcript FROM coding WHERE id = ?", arguments: [new])
        try db.log(
            .codebook, at: time, by: coder, subject: new, transcript: transcript, before: "joined \(old)")
        for row in try Row.fetchAll(
            db, sql: "SELECT * FROM decision WHERE coding = ? ORDER BY coder", arguments: [old])
        {
            guard let decision = Decision(row)?.filled(from: proposed) else { continue }
            try take(decision, for: target)
        }
        try db.execute(
            sql: "UPDATE coding SET is_gone = 1, joined = ? WHERE id = ?", arguments: [new, old])
        try takeSettlement(old, target, proposed)
        for row in try Row.fetchAll(
            db, sql: "SELECT * FROM memo WHERE sort = 'coding' AND subject = ? ORDER BY id", arguments: [old])
        {
            try takeMemo(row, target)
        }
        try db.execute(sql: "DELETE FROM decision WHERE coding = ?", arguments: [old])
        _ = try db.restand(target)
    }

    /// Takes the sides off what was decided of the codings of `criterion` that join no other; the log keeps them.
    func clearSides(of criterion: Int64) throws {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT decision.* FROM decision JOIN coding ON coding.id = decision.coding
                WHERE coding.criterion = ? AND coding.joined IS NULL AND decision.sides IS NOT NULL
                ORDER BY decision.coding, decision.coder
                """, arguments: [criterion])
        for row in rows {
            guard let decision = Decision(row) else { continue }
            let coding = StoredCoding.ID(row["coding"])
            let judgement = decision.taking(sides: nil).judgement
            try db.put(judgement, of: decision.coder, on: coding, at: decision.at)
            try log(decision, coding, before: decision.judgement, after: judgement)
            _ = try db.restand(coding)
        }
    }

    /// What was proposed for `old` and not for `new`: who decided that it is as proposed meant that.
    func proposal(_ old: Int64, _ new: Int64) throws -> JudgementColumns {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT nullif(old.kind, new.kind) AS kind, nullif(old.stance, new.stance) AS stance,
                    nullif(old.is_question, new.is_question) AS is_question
                FROM coding AS old JOIN coding AS new ON new.id = ?2 WHERE old.id = ?1
                """, arguments: [old, new])
        guard let row else { return JudgementColumns(verdict: nil, kind: nil, stance: nil, question: nil) }
        return JudgementColumns(
            verdict: nil, kind: row["kind"], stance: row["stance"], question: row["is_question"])
    }

    func take(_ decision: Decision, for target: StoredCoding.ID) throws {
        let there = try Row.fetchOne(
            db, sql: "SELECT * FROM decision WHERE coding = ? AND coder = ?",
            arguments: [target.rawValue, decision.coder.rawValue]
        ).flatMap(Decision.init)
        let taken = decision.taking(sides: there?.judgement.sides)
        var (holds, other) = (taken, there)
        if let there, there.at >= taken.at {
            guard there.judgement != taken.judgement else { return }
            // The earlier one is told as decided and decided anew, so that the log has it.
            (holds, other) = (there, taken)
        }
        if other?.judgement.isOffRecord == true { holds = holds.offRecord }
        try db.put(holds.judgement, of: holds.coder, on: target, at: holds.at)
        try log(holds, target, before: other?.judgement, after: holds.judgement)
    }

    func log(_ decision: Decision, _ target: StoredCoding.ID, before: Judgement?, after: Judgement) throws {
        let transcript = try Int64.fetchOne(
            db, sql: "SELECT transcript FROM coding WHERE id = ?", arguments: [target.rawValue])
        try db.log(
            .codebook, at: time, by: decision.coder, subject: target.rawValue, transcript: transcript,
            before: JudgementText.text(before), after: JudgementText.text(after))
    }

    func takeSettlement(_ old: Int64, _ target: StoredCoding.ID, _ proposed: JudgementColumns) throws {
        let (mine, there) = (try settledAt(old), try settledAt(target.rawValue))
        guard let mine else { return }
        if there.map({ $0 < mine }) ?? true {
            try db.execute(sql: "DELETE FROM settlement WHERE coding = ?", arguments: [target.rawValue])
            try db.execute(
                sql: """
                    UPDATE settlement SET coding = ?, revision = max(revision + 1, ?), kind = coalesce(kind, ?),
                        stance = coalesce(stance, ?), is_question = coalesce(is_question, ?)
                    WHERE coding = ?
                    """,
                arguments: [
                    target.rawValue, try db.revision(of: .settle, on: target), proposed.kind, proposed.stance,
                    proposed.question, old,
                ])
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
        let next = try db.revision(of: .memo, on: target, by: row["coder"] as Int64, sort: "coding")
        guard let there else {
            try db.execute(
                sql: "UPDATE memo SET subject = ?, revision = max(revision + 1, ?) WHERE id = ?",
                arguments: [target.rawValue, next, row["id"] as Int64])
            return
        }
        let both = [there["text"] as String, row["text"] as String].joined(separator: "\n")
        try db.execute(
            sql: "UPDATE memo SET text = ?, revision = max(revision + 1, ?) WHERE id = ?",
            arguments: [both, next, there["id"] as Int64])
        try db.execute(sql: "DELETE FROM memo WHERE id = ?", arguments: [row["id"] as Int64])
    }
}

private extension Decision {
    /// The decision with what it left as proposed filled in from `proposed`.
    func filled(from proposed: JudgementColumns) -> Decision {
        var filled = judgement
        if case .asProposed = filled.kind, let kind = proposed.kind {
            filled.kind = .decided(StoredNumbers.kind(kind))
        }
        filled.stance = filled.stance ?? proposed.stance.map { StoredNumbers.stance($0) }
        filled.isQuestion = filled.isQuestion ?? proposed.question.map { $0 == 1 }
        return Decision(coder: coder, judgement: filled, at: at)
    }

    /// The decision with its words off the record.
    var offRecord: Decision {
        var said = judgement
        said.isOffRecord = true
        return Decision(coder: coder, judgement: said, at: at)
    }

    /// The decision with `sides`: its own are those of another criterion.
    func taking(sides: [String]?) -> Decision {
        var taking = judgement
        taking.sides = sides
        return Decision(coder: coder, judgement: taking, at: at)
    }
}
