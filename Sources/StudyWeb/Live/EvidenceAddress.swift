import StudyModel
import StudyStore

/// Where pages show evidence and transcripts.
enum EvidenceAddress {
    /// The page of a piece of evidence.
    static func of(_ id: EvidenceID) -> String { "/evidence/\(id)" }

    /// A turn in its transcript.
    static func turn(_ turn: Int, in transcript: StoredTranscript.ID) -> String {
        "/transcripts/\(transcript)#t\(turn)"
    }

    /// A coding in its transcript, opened.
    static func coding(_ coding: StoredCoding.ID, in transcript: StoredTranscript.ID) -> String {
        "/transcripts/\(transcript)?coding=\(coding)#c\(coding)"
    }

    /// Links to evidence, as pages have them.
    static func links(_ ids: some Sequence<EvidenceID>) -> [PageValues] {
        ids.map { ["code": .text($0.description), "path": .text(of($0))] }
    }
}
