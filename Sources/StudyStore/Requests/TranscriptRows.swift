import GRDB
import StudyModel

/// Reads transcripts from their rows.
struct TranscriptRows {
    private let db: Database

    init(_ db: Database) { self.db = db }

    func transcript(_ id: StoredTranscript.ID) throws -> Transcript? {
        let arguments: StatementArguments = [id.rawValue]
        guard
            let head = try Row.fetchOne(
                db, sql: "SELECT * FROM transcript WHERE id = ?", arguments: arguments)
        else { return nil }
        let speakers = try speakers(arguments)
        let (text, turns) = try turns(arguments, said: speakers.indices, in: head["name"])
        let other = (head["other_layout"] as String?).map {
            Layout.RunnerUp(name: $0, confidence: StoredNumbers.share(head["other_confidence"]))
        }
        return Transcript(
            name: head["name"],
            layout: Layout(
                name: head["layout"], confidence: StoredNumbers.share(head["layout_confidence"]),
                runnerUp: other),
            text: text, turns: turns, speakers: speakers,
            participants: try participants(arguments),
            metadata: try remarks("metadata", arguments).map { MetadataEntry(key: $0["a"], value: $0["b"]) },
            accounting: ParagraphAccounting(
                inTurns: StoredNumbers.count(head["paragraphs_in_turns"]),
                inMetadata: StoredNumbers.count(head["paragraphs_in_metadata"]),
                skipped: try skipped(arguments), words: StoredNumbers.count(head["words"])),
            comments: try remarks("comment", arguments).map { row in
                SourceComment(
                    author: row["a"], text: row["b"], about: row["c"], place: SourcePlace(optional: row))
            })
    }
}

extension TranscriptRows {
    /// Who speaks in a transcript, and who of them was interviewed.
    func people(_ id: StoredTranscript.ID) throws -> (speakers: [Speaker], participants: [Participant]) {
        (try speakers([id.rawValue]), try participants([id.rawValue]))
    }
}

private extension TranscriptRows {
    func rows(_ table: String, by order: String, _ arguments: StatementArguments) throws -> [Row] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM \(table) WHERE transcript = ? ORDER BY \(order)", arguments: arguments)
    }

    func remarks(_ sort: String, _ arguments: StatementArguments) throws -> [Row] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM remark WHERE transcript = ? AND sort = '\(sort)' ORDER BY position",
            arguments: arguments)
    }

    /// The turns of the transcript `name`, each of which one of `speakers` said.
    func turns(_ arguments: StatementArguments, said speakers: Range<Int>, in name: String) throws
        -> (text: String, turns: [Turn])
    {
        var text = ""
        var turns: [Turn] = []
        for row in try rows("turn", by: "number", arguments) {
            guard let speaker = Int.fromDatabaseValue(row["speaker"]), speakers.contains(speaker) else {
                throw DatabaseError(
                    resultCode: .SQLITE_CORRUPT,
                    message: "it lacks who says turn \(row["number"] as DatabaseValue) of \(name)")
            }
            if !turns.isEmpty { text += "\n" }
            let start = text.utf8.count
            text += row["text"] as String
            let time = (row["time_start"] as Double?).map { TimeRange(start: $0, end: row["time_end"]) }
            turns.append(
                Turn(
                    number: row["number"], speaker: speaker, span: TextSpan(start..<text.utf8.count),
                    time: time, place: SourcePlace(row)))
        }
        return (text, turns)
    }

    func speakers(_ arguments: StatementArguments) throws -> [Speaker] {
        try rows("speaker", by: "position", arguments).enumerated().map { place, row in
            guard row["position"] == place else {
                throw DatabaseError(
                    resultCode: .SQLITE_CORRUPT, message: "it lacks somebody who speaks in a transcript")
            }
            return Speaker(
                label: row["label"],
                otherLabels: (row["other_labels"] as String).split(separator: "\u{1F}").map(String.init),
                role: Speaker.Role(rawValue: row["role"]) ?? .unknown, because: row["because"],
                participant: (row["participant"] as String?).map { Participant.ID($0) })
        }
    }

    func participants(_ arguments: StatementArguments) throws -> [Participant] {
        try rows("participant", by: "position", arguments).map { row in
            Participant(
                id: Participant.ID(row["code"]),
                attributes: .init(
                    name: row["name"], organisation: row["organisation"], role: row["role"],
                    perspective: row["perspective"], sector: row["sector"], date: row["date"]))
        }
    }

    func skipped(_ arguments: StatementArguments) throws -> [ParagraphAccounting.Skipped] {
        try remarks("skipped", arguments).compactMap { row in
            guard let reason = ParagraphAccounting.SkipReason(rawValue: row["a"]) else { return nil }
            return .init(place: SourcePlace(row), reason: reason, excerpt: row["b"])
        }
    }
}

extension SourcePlace {
    init(_ row: Row) { self.init(part: row["part"], paragraph: row["paragraph"], line: row["line"]) }

    init?(optional row: Row) {
        guard row["paragraph"] as Int? != nil else { return nil }
        self.init(row)
    }
}
