import StudyModel

/// What all codings of one turn share.
struct Passage {
    let transcript: String
    let participant: Participant.ID
    let turn: Turn

    /// The coding that `finding` makes of the sentence at `range`, in code points of the turn.
    func coding(
        _ finding: Finding, _ criterion: Criterion.ID?, _ range: Range<Int>, _ quote: String
    ) -> Coding {
        Coding(
            id: EvidenceID(
                transcript: transcript, turn: turn.number, start: range.lowerBound,
                criterion: criterion?.rawValue ?? ""),
            transcript: transcript, participant: participant, turn: turn.number, place: turn.place,
            range: range, quote: quote, criterion: criterion, kind: finding.kind, stance: finding.stance,
            isQuestion: finding.isQuestion, flags: finding.flags, coder: .tagger("lexicon"),
            state: .suggested, confidence: finding.confidence, reasons: finding.reasons)
    }
}
