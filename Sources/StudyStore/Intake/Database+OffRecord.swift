import GRDB
import StudyModel

extension Database {
    /// Puts what was found to be off the record in a transcript in place of what was found before.
    func put(offRecord passages: [Segment], of transcript: StoredTranscript.ID) throws {
        try execute(sql: "DELETE FROM off_record WHERE transcript = ?", arguments: [transcript.rawValue])
        let insertion = try cachedStatement(
            sql: "INSERT INTO off_record (transcript, turn, first, past) VALUES (?, ?, ?, ?)")
        for passage in passages {
            try insertion.execute(arguments: [
                transcript.rawValue, passage.turn, passage.range.lowerBound, passage.range.upperBound,
            ])
        }
    }
}
