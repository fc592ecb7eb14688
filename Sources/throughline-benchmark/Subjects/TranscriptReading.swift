import Readers
import StudyModel

/// The subject: files to transcripts, through the readers' public entry.
enum TranscriptReading {
    /// Reads `paths` one after another; returns the number of turns found.
    static func read(_ paths: ArraySlice<String>) throws -> Int {
        let reader = TranscriptReader()
        var turns = 0
        for path in paths { turns += try reader.read(path: path, name: path).transcript.turns.count }
        return turns
    }
}
