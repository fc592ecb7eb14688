import GRDB
import StudyModel

extension Database {
    /// Adds what was found to be off the record in a transcript.
    func add(offRecord passages: [Segment], to transcript: StoredTranscript.ID) throws {
        for passage in passages { try add(offRecord: passage, leftBy: nil, to: transcript) }
    }

    /// Adds a passage that is off the record; `leftBy` is the coding that people took it off by, where that is in no place.
    func add(offRecord passage: Segment, leftBy: StoredCoding.ID?, to transcript: StoredTranscript.ID) throws
    {
        try cachedStatement(
            sql: "INSERT INTO off_record (transcript, turn, first, past, left_by) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [
            transcript.rawValue, passage.turn, passage.range.lowerBound, passage.range.upperBound,
            leftBy?.rawValue,
        ])
    }

    /// Forgets what was found in a transcript, and that suggestions for it were: somebody looked anew.
    func dropOffRecord(of transcript: StoredTranscript.ID) throws {
        try execute(
            sql: "DELETE FROM off_record WHERE transcript = ? AND left_by IS NULL",
            arguments: [transcript.rawValue])
        try execute(
            sql: "UPDATE coding SET flags = flags & ~1 WHERE transcript = ? AND flags & 1",
            arguments: [transcript.rawValue])
    }

    /// Takes back what people said of the words of a coding, that they may be used: it is about others now.
    func dropLeaveToUse(_ coding: StoredCoding.ID) throws {
        try execute(
            sql: "UPDATE decision SET off_record = NULL WHERE coding = ? AND off_record = 0",
            arguments: [coding.rawValue])
        _ = try restand(coding)
    }

    /// Has everything that is off the record in an edited transcript where it stands now.
    func moveOffRecord(of transcript: StoredTranscript.ID, _ reanchoring: Reanchoring) throws {
        for row in try Row.fetchAll(
            self, sql: "SELECT * FROM off_record WHERE transcript = ?", arguments: [transcript.rawValue])
        {
            let id: Int64 = row["id"]
            guard let old = Segment(row), let now = reanchoring.cover(of: old) else {
                try execute(sql: "DELETE FROM off_record WHERE id = ?", arguments: [id])
                continue
            }
            try execute(
                sql: "UPDATE off_record SET turn = ?, first = ?, past = ? WHERE id = ?",
                arguments: [now.turn, now.range.lowerBound, now.range.upperBound, id])
        }
    }
}
