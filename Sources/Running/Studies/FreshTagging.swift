import StudyModel
import StudyStore

/// Puts suggestions in place that were made of a transcript as it is, though somebody else may import meanwhile.
struct FreshTagging {
    /// How often a transcript that keeps changing is read.
    static let mostReadings = 5

    let file: StudyFile
    /// A fingerprint of what suggests.
    let taggedBy: String
    let coder: CoderAccount.ID?
    let time: Timestamp

    /// What is suggested for a transcript, and the revision that was made of.
    struct Made: Sendable {
        let suggestions: Suggestions
        let revision: Int
    }

    /// Puts what `suggest` makes of the transcript `id` in place; `early` is what it made before, where that is not too old.
    /// - Returns: What became of it; nil where there is no such transcript.
    /// - Throws: `StudyFileError`, `.conflict` where it changed at every reading.
    func put(
        _ early: Made? = nil, of id: StoredTranscript.ID, suggest: (Transcript) throws -> Suggestions
    ) throws -> IntakeResult? {
        var (next, left) = (early, Self.mostReadings)
        while true {
            left -= 1
            guard let made = try next ?? make(of: id, suggest) else { return nil }
            next = nil
            let tagging = Retagging(
                transcript: id, suggestions: made.suggestions, taggedBy: taggedBy, revision: made.revision)
            do {
                return try file.retag([tagging], by: coder, at: time).first
            } catch {
                guard error.sort == .conflict, left > 0 else { throw error }
            }
        }
    }

    /// What `suggest` makes of the transcript `id` as it is now; nil where there is none.
    private func make(of id: StoredTranscript.ID, _ suggest: (Transcript) throws -> Suggestions) throws
        -> Made?
    {
        guard let now = try file.revisedTranscript(id) else { return nil }
        return Made(suggestions: try suggest(now.transcript), revision: now.revision)
    }
}
