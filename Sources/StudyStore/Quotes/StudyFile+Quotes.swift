import GRDB
public import StudyModel

extension StudyFile {
    /// Notes that `coder` read a quote of a transcript and found it fine; `mark` is a fingerprint of its words, as they were
    /// shown, and of what they were shown for. Who read it first stays. `accepting` is a coding with what `coder` says of it by
    /// that; it holds where nobody decided the coding meanwhile.
    /// - Throws: `.unknown` where there is no such transcript or coding.
    public func noteRead(
        _ mark: String, of transcript: StoredTranscript.ID,
        accepting: (coding: StoredCoding.ID, judgement: Judgement)? = nil, by coder: CoderAccount.ID,
        at time: Timestamp
    ) throws(StudyFileError) {
        try changing { db in
            try check(transcript, db)
            if let (coding, judgement) = accepting {
                try decideFirst(judgement, on: coding, by: coder, at: time, db)
            }
            try db.execute(
                sql: "INSERT OR IGNORE INTO read_quote (transcript, mark, coder, at) VALUES (?, ?, ?, ?)",
                arguments: [transcript.rawValue, mark, coder.rawValue, time.milliseconds])
            guard db.changesCount > 0 else { return }
            try db.log(.read, at: time, by: coder, transcript: transcript.rawValue)
        }
    }

    /// The quotes that somebody read, by transcript and mark.
    public func readQuotes() throws(StudyFileError) -> [ReadQuote] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT * FROM read_quote ORDER BY transcript, mark").map { row in
                ReadQuote(
                    transcript: .init(row["transcript"]), mark: row["mark"], coder: .init(row["coder"]),
                    at: Timestamp(milliseconds: row["at"]))
            }
        }
    }

    /// Holds a passage back: every coding that shares a word with it counts, and its words are shown nowhere. `evidence` is
    /// the quote by which that is done. What is held back already stays as it is.
    /// - Throws: `.unknown` where there is no such transcript, or no such turn in it; `.refused` where the passage is empty or
    ///   reaches past its turn.
    public func holdBack(
        _ passage: Segment, of transcript: StoredTranscript.ID, as evidence: EvidenceID,
        by coder: CoderAccount.ID, at time: Timestamp
    ) throws(StudyFileError) {
        try changing { db in
            try check(transcript, db)
            let length = try Int.fetchOne(
                db, sql: "SELECT length(text) FROM turn WHERE transcript = ? AND number = ?",
                arguments: [transcript.rawValue, passage.turn])
            guard let length else { throw failure(.unknown, "has no turn \(passage.turn) there") }
            guard !passage.range.isEmpty, passage.range.upperBound <= length else {
                throw failure(.refused, "cannot hold back a passage that is not within its turn")
            }
            let place: [any DatabaseValueConvertible] = [
                transcript.rawValue, passage.turn, passage.range.lowerBound, passage.range.upperBound,
            ]
            let isHeld = try Bool.fetchOne(
                db,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM held_passage
                        WHERE transcript = ? AND turn = ? AND first <= ? AND past >= ?)
                    """, arguments: StatementArguments(place))
            guard isHeld != true else { return }
            try db.execute(
                sql: """
                    INSERT INTO held_passage (transcript, turn, first, past, evidence, coder, at)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: StatementArguments(
                    place + [Int64(bitPattern: evidence.bits), coder.rawValue, time.milliseconds]))
            try db.log(
                .hold, at: time, by: coder, subject: db.lastInsertedRowID, transcript: transcript.rawValue,
                after: evidence.description)
        }
    }

    /// Lets a passage be quoted again.
    /// - Throws: `.unknown` where it is not held back (any more).
    public func release(_ id: HeldPassage.ID, by coder: CoderAccount.ID, at time: Timestamp)
        throws(StudyFileError)
    {
        try changing { db in
            let row = try Row.fetchOne(
                db, sql: "SELECT * FROM held_passage WHERE id = ?", arguments: [id.rawValue])
            guard let held = row.flatMap(HeldPassage.init) else {
                throw failure(.unknown, "holds no such passage back")
            }
            try db.execute(sql: "DELETE FROM held_passage WHERE id = ?", arguments: [id.rawValue])
            try db.log(
                .hold, at: time, by: coder, subject: id.rawValue, transcript: held.transcript.rawValue,
                before: held.evidence.description)
        }
    }

    /// What is held back, by transcript and place.
    public func heldPassages() throws(StudyFileError) -> [HeldPassage] {
        try reading { db in try HeldPassage.all(db) }
    }

    private func check(_ transcript: StoredTranscript.ID, _ db: Database) throws {
        let isThere = try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM transcript WHERE id = ?)",
            arguments: [transcript.rawValue])
        guard isThere == true else { throw failure(.unknown, "has no transcript \(transcript)") }
    }
}

extension HeldPassage {
    /// All of a study, by transcript and place.
    static func all(_ db: Database) throws -> [HeldPassage] {
        try Row.fetchAll(db, sql: "SELECT * FROM held_passage ORDER BY transcript, turn, first, past, id")
            .compactMap(HeldPassage.init)
    }

    /// nil where the row names a passage that no turn has, as damage may.
    init?(_ row: Row) {
        guard let segment = Segment(row) else { return nil }
        self.init(
            id: .init(row["id"]), transcript: .init(row["transcript"]), segment: segment,
            evidence: EvidenceID(bits: UInt64(bitPattern: row["evidence"])), coder: .init(row["coder"]),
            at: Timestamp(milliseconds: row["at"]))
    }

    /// Whether `passage` of the same transcript shares a word with it.
    func touches(_ passage: Segment) -> Bool {
        segment.turn == passage.turn && segment.range.overlaps(passage.range)
    }
}

extension Database {
    /// Has everything that is held back in an edited transcript where it stands now, sentence by sentence where it was
    /// parted. Returns whether any of it is gone, which the log tells.
    func moveHeldPassages(of transcript: StoredTranscript.ID, _ reanchoring: Reanchoring, at time: Timestamp)
        throws -> Bool
    {
        var isGone = false
        for row in try Row.fetchAll(
            self, sql: "SELECT * FROM held_passage WHERE transcript = ?", arguments: [transcript.rawValue])
        {
            guard let held = HeldPassage(row) else { continue }
            let (places, areAll) = reanchoring.covers(ofSentencesIn: held.segment)
            for place in places {
                try execute(
                    sql: """
                        INSERT INTO held_passage (transcript, turn, first, past, evidence, coder, at)
                        SELECT transcript, ?, ?, ?, evidence, coder, at FROM held_passage WHERE id = ?
                        """,
                    arguments: [
                        place.turn, place.range.lowerBound, place.range.upperBound, held.id.rawValue,
                    ])
            }
            try execute(sql: "DELETE FROM held_passage WHERE id = ?", arguments: [held.id.rawValue])
            guard !areAll else { continue }
            isGone = true
            try log(
                .hold, at: time, by: nil, subject: held.id.rawValue, transcript: transcript.rawValue,
                before: held.evidence.description)
        }
        return isGone
    }
}
