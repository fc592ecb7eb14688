import StudyModel

/// What all codings of one sentence share.
struct CodedSentence {
    let transcript: String
    /// Made of all words of the transcript.
    let key: TextKey
    let participant: Participant.ID
    let turn: Turn
    /// The sentence in code points of the turn.
    let range: Range<Int>
    let quote: String
    /// The criteria likeliest to apply; empty where nothing was learned.
    let ranked: [Coding.Ranked]

    /// The sentence that is the `bytes` of `text`, at `range` of `turn` in code points.
    init(
        _ bytes: Range<Int>, of text: [UInt8], in turn: Turn, at range: Range<Int>, _ transcript: Transcript,
        _ key: TextKey, ranked: [Coding.Ranked]
    ) {
        let speaker = transcript.speaker(of: turn)
        self.transcript = transcript.name
        self.key = key
        participant = speaker.participant ?? Participant.ID(speaker.label)
        self.turn = turn
        self.range = range
        quote = String(decoding: text[bytes], as: UTF8.self)
        self.ranked = ranked
    }

    /// The coding that `finding` makes of the sentence, for `criterion`, with its flags and reasons.
    func coding(
        _ finding: SentenceFinding, _ criterion: Criterion.ID?, _ flags: FlagSet, _ reasons: [Coding.Reason]
    ) -> Coding {
        Coding(
            id: EvidenceID(
                transcript: transcript, words: key, turn: turn.number, start: range.lowerBound,
                criterion: criterion?.rawValue ?? ""),
            transcript: transcript, participant: participant, turn: turn.number, place: turn.place,
            range: range, quote: quote, criterion: criterion, kind: finding.kind, stance: finding.stance,
            isQuestion: finding.isQuestion,
            flags: flags.union(finding.inferred).flags, coder: finding.step.coder, state: .suggested,
            confidence: finding.confidence, reasons: reasons, ranked: ranked)
    }
}
