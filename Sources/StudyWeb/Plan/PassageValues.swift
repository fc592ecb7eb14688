import StudyModel
import StudyStore

/// A passage in the words of its turn, as pages show it.
enum PassageValues {
    /// Who speaks, the turn's words before, in and after the passage, and the link to it.
    static func values(_ coding: StoredCoding, in transcript: Transcript) -> PageValues {
        let segment = coding.proposal.segment
        guard coding.lostWords == nil, let turn = transcript.turns.first(where: { $0.number == segment.turn })
        else {
            return [
                "lost": .text(coding.lostWords ?? ""), "passage": .text(coding.lostWords ?? ""),
                "before": .nothing,
                "after": .nothing, "speaker": .nothing, "turn": .number(segment.turn),
                "place": .text("/transcripts/\(coding.transcript)"),
            ]
        }
        let scalars = Array(transcript.text(of: turn).unicodeScalars)
        let range = segment.range.clamped(to: 0..<scalars.count)
        func text(_ part: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[part])) }
        let speaker = transcript.speaker(of: turn).label
        return [
            "before": .some(text(0..<range.lowerBound)), "passage": .text(text(range)),
            "after": .some(text(range.upperBound..<scalars.count)), "speaker": .some(speaker),
            "turn": .number(segment.turn), "lost": .nothing,
            "place": .text(EvidenceAddress.turn(segment.turn, in: coding.transcript)),
        ]
    }
}
