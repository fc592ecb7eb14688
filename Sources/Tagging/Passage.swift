import StudyModel

/// What all codings of one sentence share.
struct Passage {
    let transcript: String
    /// Made of all words of the transcript.
    let key: TextKey
    let participant: Participant.ID
    let turn: Turn
    /// The sentence in code points of the turn.
    let range: Range<Int>
    let quote: String
    /// The criteria likeliest to apply; empty where nothing was learned.
    var ranked: [Coding.Ranked] = []

    /// The coding that `finding` makes of the sentence, for `criterion`, with its flags and reasons.
    func coding(
        _ finding: Finding, _ criterion: Criterion.ID?, _ flags: FlagSet, _ reasons: [Coding.Reason]
    ) -> Coding {
        var coding = Coding(
            id: EvidenceID(
                transcript: transcript, words: key, turn: turn.number, start: range.lowerBound,
                criterion: criterion?.rawValue ?? ""),
            transcript: transcript, participant: participant, turn: turn.number, place: turn.place,
            range: range, quote: quote, criterion: criterion, kind: finding.kind, stance: finding.stance,
            isQuestion: finding.isQuestion,
            flags: (finding.isInferred ? flags.union(.inferred) : flags).flags, coder: finding.step.coder,
            state: .suggested,
            confidence: finding.confidence, reasons: reasons)
        coding.ranked = ranked
        return coding
    }
}
