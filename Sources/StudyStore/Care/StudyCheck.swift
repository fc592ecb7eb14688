import GRDB
import StudyModel

/// Looks a study file through.
struct StudyCheck {
    /// Findings of one sort that are told one by one.
    private static let most = 20

    private let db: Database

    init(_ db: Database) { self.db = db }

    /// What is wrong, all of one moment. Looking at the words that are found needs the right to write.
    func findings() throws -> [StudyFinding] {
        try damage() + study() + references() + speakers() + numbers() + places()
            + passages("off_record", "off the record")
            + passages("held_passage", "held back") + standings() + log() + codebook()
    }

    /// Whether finding words works.
    func search() throws -> [StudyFinding] {
        do {
            try db.execute(sql: "INSERT INTO turn_words (turn_words, rank) VALUES ('integrity-check', 1)")
            return []
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return [StudyFinding(sort: .search, words: "what is found by words is not what the turns say")]
        }
    }
}

private extension StudyCheck {
    func damage() throws -> [StudyFinding] {
        try String.fetchAll(db, sql: "PRAGMA integrity_check(\(Self.most))").filter { $0 != "ok" }
            .map { StudyFinding(sort: .damage, words: "the file is damaged: \($0)") }
    }

    func study() throws -> [StudyFinding] {
        try Int.fetchOne(db, sql: "SELECT 1 FROM study") == nil
            ? [
                StudyFinding(
                    sort: .damage, words: "the file is damaged: it lacks the row of the study itself")
            ]
            : []
    }

    func references() throws -> [StudyFinding] {
        try told(.reference, Row.fetchAll(db, sql: "PRAGMA foreign_key_check")) { row in
            let number = (row[1] as Int64?).map { " \($0)" } ?? ""
            return "\(row[0] as String)\(number) refers to a \(row[2] as String) that is not there"
        }
    }

    /// Turns that nobody says. Where a speaker is missing, those after them are one place too far.
    func speakers() throws -> [StudyFinding] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT turn.number, transcript.name FROM turn
                JOIN transcript ON transcript.id = turn.transcript
                WHERE turn.speaker NOT IN (
                    SELECT position FROM speaker WHERE speaker.transcript = turn.transcript
                        AND position < (SELECT count(*) FROM speaker WHERE speaker.transcript = turn.transcript)
                )
                ORDER BY turn.id
                """)
        return told(.speaker, rows) { row in
            "turn \(row["number"] as DatabaseValue) of \(row["name"] as String) is said by nobody who is there"
        }
    }

    /// Counts and shares that cannot be, which are read as the nearest that can.
    func numbers() throws -> [StudyFinding] {
        let counts = ["words", "paragraphs_in_turns", "paragraphs_in_metadata"]
            .map { "typeof(\($0)) <> 'integer' OR \($0) NOT BETWEEN 0 AND \(StoredNumbers.highestCount)" }
        let transcripts = try String.fetchAll(
            db,
            sql: """
                SELECT name FROM transcript
                WHERE \(counts.joined(separator: " OR ")) OR layout_confidence NOT BETWEEN 0 AND 1
                    OR other_confidence NOT BETWEEN 0 AND 1
                ORDER BY id
                """)
        let codings = try Int64.fetchAll(
            db, sql: "SELECT id FROM coding WHERE confidence NOT BETWEEN 0 AND 1 ORDER BY id")
        return told(.number, transcripts) { "\($0) has a count or a share that cannot be" }
            + told(.number, codings) { "coding \($0) has a confidence that is not between 0 and 1" }
    }

    func places() throws -> [StudyFinding] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT coding.id, coding.turn, transcript.name FROM coding
                JOIN transcript ON transcript.id = coding.transcript
                LEFT JOIN turn ON turn.transcript = coding.transcript AND turn.number = coding.turn
                WHERE lost_words IS NULL AND is_gone = 0
                    AND (turn.id IS NULL OR first < 0 OR past <= first OR past > length(turn.text))
                ORDER BY coding.id
                """)
        return told(.place, rows) { row in
            "coding \(row["id"] as Int64) of \(row["name"] as String) is not within its turn, \(row["turn"] as Int)"
        }
    }

    /// Passages of `table`, which are `what`, that are not within their turns.
    func passages(_ table: String, _ what: String) throws -> [StudyFinding] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT passage.turn, transcript.name FROM \(table) AS passage
                JOIN transcript ON transcript.id = passage.transcript
                LEFT JOIN turn ON turn.transcript = passage.transcript AND turn.number = passage.turn
                WHERE turn.id IS NULL OR first < 0 OR past <= first OR past > length(turn.text)
                ORDER BY passage.id
                """)
        return told(.place, rows) { row in
            "a passage of \(row["name"] as String) that is \(what) is not within its turn, \(row["turn"] as Int)"
        }
    }

    func standings() throws -> [StudyFinding] {
        let looked = try StoredCodings(db).codings(
            where: """
                state <> 0 OR now_kind <> kind OR now_stance <> stance OR now_question <> is_question
                OR now_sides IS NOT NULL OR now_off_record IS NOT NULL
                OR id IN (SELECT coding FROM decision) OR id IN (SELECT coding FROM settlement)
                """, [])
        let wrong = looked.filter { coding in
            coding.standing
                != Standing(coding.proposal, decisions: coding.decisions, settlement: coding.settlement)
        }
        return told(.standing, wrong) { "coding \($0.id) stands otherwise than by what was decided about it" }
    }

    func log() throws -> [StudyFinding] {
        let row = try Row.fetchOne(
            db,
            sql:
                "SELECT count(*) AS count, max(id) AS last, (SELECT seq FROM sqlite_sequence WHERE name = 'change') AS seq FROM change"
        )
        let (count, last, given): (Int64, Int64, Int64) = (
            row?["count"] ?? 0, row?["last"] ?? 0, row?["seq"] ?? 0
        )
        guard count == last, last == given else {
            return [
                StudyFinding(sort: .log, words: "the log has \(count) changes, though \(given) were made")
            ]
        }
        return []
    }

    func codebook() throws -> [StudyFinding] {
        let isMissing = try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM coding) AND NOT EXISTS (SELECT 1 FROM codebook)")
        return isMissing == true
            ? [
                StudyFinding(
                    sort: .codebook, words: "there are codings, and no codebook that says what they mean")
            ] : []
    }

    func told<Found>(_ sort: StudyFinding.Sort, _ found: [Found], _ words: (Found) -> String)
        -> [StudyFinding]
    {
        let first = found.prefix(Self.most).map { StudyFinding(sort: sort, words: words($0)) }
        guard found.count > Self.most else { return first }
        return first + [StudyFinding(sort: sort, words: "\(found.count - Self.most) more like the last")]
    }
}
