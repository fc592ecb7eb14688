import GRDB
import StudyModel

/// What is off the record in some transcripts: as it was found, and as people say.
struct OffRecordPassages {
    private struct Mark {
        let range: Range<Int>
        let isOff: Bool
    }

    private struct Place: Hashable {
        let transcript: Int64
        let turn: Int
    }

    private var found: [Place: [Range<Int>]] = [:]
    private var marks: [Place: [Mark]] = [:]

    /// Those of the transcripts that a query over `coding` picks. Who is shown nothing that others say is shown what they say
    /// themselves.
    init(_ transcripts: String, _ arguments: StatementArguments, seenBy viewer: Viewer, _ db: Database) throws
    {
        for row in try Row.fetchAll(
            db, sql: "SELECT * FROM off_record WHERE transcript IN (\(transcripts))", arguments: arguments)
        {
            guard let passage = Segment(row) else { continue }  // damage, as `check` tells
            found[Place(transcript: row["transcript"], turn: passage.turn), default: []].append(passage.range)
        }
        let own = viewer.alone.map {
            "(SELECT off_record FROM decision WHERE decision.coding = coding.id AND decision.coder = \($0.rawValue))"
        }
        for row in try Row.fetchAll(
            db,
            sql: """
                SELECT transcript, turn, first, past, \(own ?? "now_off_record") AS is_off FROM coding
                WHERE now_off_record IS NOT NULL AND is_off IS NOT NULL AND is_gone = 0 AND lost_words IS NULL
                    AND transcript IN (\(transcripts))
                """, arguments: arguments)
        {
            guard let passage = Segment(row) else { continue }
            marks[Place(transcript: row["transcript"], turn: passage.turn), default: []].append(
                Mark(range: passage.range, isOff: row["is_off"]))
        }
    }

    /// Whether any of the words of `passage` was found to be off the record.
    func isFound(_ passage: Segment, in transcript: Int64) -> Bool {
        found[Place(transcript: transcript, turn: passage.turn)]?.contains {
            $0.overlaps(passage.range)
        } ?? false
    }

    /// What people say of `passage`: that it is off the record where they say so of any of its words, that it is not where they
    /// say so of all of it; nil where they say neither.
    func said(of passage: Segment, in transcript: Int64) -> Bool? {
        guard let marks = marks[Place(transcript: transcript, turn: passage.turn)] else { return nil }
        if marks.contains(where: { $0.isOff && $0.range.overlaps(passage.range) }) { return true }
        return marks.contains { !$0.isOff && $0.range.contains(passage.range) } ? false : nil
    }
}
