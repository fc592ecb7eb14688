import DocumentIO
import GRDB
import StudyModel

/// Writes transcripts row by row.
final class TranscriptWriter {
    private let db: Database
    private var turn: BulkStatement
    private var remark: BulkStatement

    init(_ db: Database) throws {
        self.db = db
        turn = try db.bulk(
            """
            INSERT INTO turn (transcript, number, speaker, text, time_start, time_end, part, paragraph, line)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        remark = try db.bulk(
            """
            INSERT INTO remark (transcript, sort, position, a, b, c, part, paragraph, line)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
    }

    /// Adds the head of a transcript that is new, and returns its number.
    func add(_ input: StudyInput, at time: Timestamp) throws -> StoredTranscript.ID {
        try db.execute(
            sql: """
                INSERT INTO transcript (name, sha256, bytes, layout, layout_confidence, words, paragraphs_in_turns,
                    paragraphs_in_metadata, imported_at)
                VALUES (?, '', 0, '', 0, 0, 0, 0, ?)
                """, arguments: [input.transcript.name, time.milliseconds])
        let id = StoredTranscript.ID(db.lastInsertedRowID)
        try putHead(input, of: id, at: time)
        return id
    }

    /// Puts what is known of the file in place of what was known before.
    func putHead(_ input: StudyInput, of id: StoredTranscript.ID, at time: Timestamp) throws {
        let transcript = input.transcript
        let layout = transcript.layout
        try db.execute(
            sql: """
                UPDATE transcript SET sha256 = ?, bytes = ?, layout = ?, layout_confidence = ?, other_layout = ?,
                    other_confidence = ?, words = ?, paragraphs_in_turns = ?, paragraphs_in_metadata = ?, tagged_by = ?,
                    imported_at = ?, revision = revision + 1
                WHERE id = ?
                """,
            arguments: [
                input.hash, input.bytes, layout.name, layout.confidence, layout.runnerUp?.name,
                layout.runnerUp?.confidence, transcript.accounting.words, transcript.accounting.inTurns,
                transcript.accounting.inMetadata, input.taggedBy, time.milliseconds, id.rawValue,
            ])
        try clear(["speaker", "participant", "remark"], of: id)
        try putPeople(transcript, of: id)
        try putRemarks(input, of: id)
    }

    /// Puts the turns in place of those there were.
    func putTurns(_ transcript: Transcript, of id: StoredTranscript.ID) throws {
        try clear(["turn"], of: id)
        for one in transcript.turns {
            turn.add(id.rawValue)
            turn.add(one.number)
            turn.add(one.speaker)
            turn.add(transcript.text(of: one))
            turn.add(one.time?.start)
            turn.add(one.time?.end)
            turn.add(one.place.part)
            turn.add(one.place.paragraph)
            turn.add(one.place.line)
            _ = try turn.run()
        }
    }
}

private extension TranscriptWriter {
    func clear(_ tables: [String], of id: StoredTranscript.ID) throws {
        for table in tables {
            try db.cachedStatement(sql: "DELETE FROM \(table) WHERE transcript = ?").execute(arguments: [
                id.rawValue
            ])
        }
    }

    func putPeople(_ transcript: Transcript, of id: StoredTranscript.ID) throws {
        let speaker = try db.cachedStatement(
            sql: """
                INSERT INTO speaker (transcript, position, label, other_labels, role, because, participant)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        for (position, one) in transcript.speakers.enumerated() {
            try speaker.execute(arguments: [
                id.rawValue, position, one.label, one.otherLabels.joined(separator: "\u{1F}"),
                one.role.rawValue,
                one.because, one.participant?.rawValue,
            ])
        }
        let participant = try db.cachedStatement(
            sql: """
                INSERT INTO participant (transcript, position, code, name, organisation, role, perspective, sector, date)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for (position, one) in transcript.participants.enumerated() {
            let known = one.attributes
            try participant.execute(arguments: [
                id.rawValue, position, one.id.rawValue, known.name, known.organisation, known.role,
                known.perspective, known.sector, known.date,
            ])
        }
    }

    func putRemarks(_ input: StudyInput, of id: StoredTranscript.ID) throws {
        let transcript = input.transcript
        for (position, entry) in transcript.metadata.enumerated() {
            try put("metadata", position, [entry.key, entry.value, nil], nil, of: id)
        }
        for (position, one) in transcript.accounting.skipped.enumerated() {
            try put("skipped", position, [one.reason.rawValue, one.excerpt, nil], one.place, of: id)
        }
        for (position, one) in transcript.comments.enumerated() {
            try put("comment", position, [one.author, one.text, one.about], one.place, of: id)
        }
        for (position, one) in input.problems.enumerated() {
            try put(
                "problem", position, [one.severity.rawValue, one.code, one.message],
                (one.part, nil, one.line), of: id)
        }
    }

    func put(
        _ sort: String, _ position: Int, _ words: [String?], _ place: SourcePlace?, of id: StoredTranscript.ID
    ) throws {
        try put(sort, position, words, (place?.part, place?.paragraph, place?.line), of: id)
    }

    func put(
        _ sort: String, _ position: Int, _ words: [String?],
        _ place: (part: String?, paragraph: Int?, line: Int?), of id: StoredTranscript.ID
    ) throws {
        remark.add(id.rawValue)
        remark.add(sort)
        remark.add(position)
        for word in words { remark.add(word) }
        remark.add(place.part)
        remark.add(place.paragraph)
        remark.add(place.line)
        _ = try remark.run()
    }
}
