public import StudyModel

/// A coding as a study file keeps it: what was proposed, and all that was decided of it.
public struct StoredCoding: Hashable, Sendable {
    /// Names its row.
    public typealias ID = RowID<StoredCoding>

    /// The row.
    public let id: ID
    /// The transcript it is in.
    public let transcript: StoredTranscript.ID
    /// Names it in all outputs, whatever becomes of its place.
    public let evidence: EvidenceID
    /// What was proposed.
    public let proposal: Proposal
    /// Who proposed it.
    public let coder: Coder
    /// What a reader should know before using it; `.offRecord` by what people say of it and of codings that share words with
    /// it, and else by what was found; `.heldBack` where it shares words with what people hold back.
    public let flags: Set<Coding.Flag>
    /// How sure who proposed it was, 0…1.
    public let confidence: Double
    /// What spoke for it, the strongest first.
    public let reasons: [Coding.Reason]
    /// The criteria likeliest to apply to the passage, the likeliest first.
    public let ranked: [Coding.Ranked]
    /// What coders decided, in the order in which they were added to the study; one for each coder.
    public let decisions: [Decision]
    /// What was decided where they differed.
    public let settlement: Settlement?
    /// The words it was about where they are no longer found in the transcript, empty where damage left none of its place;
    /// nil for a coding in its place.
    public let lostWords: String?
    /// Whether its words were found to be off the record, before anybody said anything of that.
    public let isFoundOffRecord: Bool
    /// How it stands.
    public let standing: Standing

    /// What `coder` decided of it; nil where they did not.
    public func decision(of coder: CoderAccount.ID) -> Decision? { decisions.first { $0.coder == coder } }

    /// The coding as outputs count it; nil where its turn is not in `transcript`, which must be the one it is in.
    public func coding(in transcript: Transcript) -> Coding? {
        guard lostWords == nil, transcript.turns.indices.contains(proposal.segment.turn - 1) else {
            return nil
        }
        let turn = transcript.turns[proposal.segment.turn - 1]
        let scalars = transcript.text(of: turn).unicodeScalars
        guard
            let first = scalars.index(
                scalars.startIndex, offsetBy: proposal.segment.range.lowerBound, limitedBy: scalars.endIndex),
            let past = scalars.index(
                first, offsetBy: proposal.segment.range.count, limitedBy: scalars.endIndex),
            let participant = transcript.speaker(of: turn).participant
        else { return nil }
        let quote = String(scalars[first..<past])
        // What was very likely is not what people made of it.
        let said = reasons.filter {
            ($0.rule != Coding.Reason.likelyKind || standing.kind == proposal.kind)
                && ($0.rule != Coding.Reason.likelyStance || standing.stance == proposal.stance)
        }
        var coding = Coding(
            id: evidence, transcript: transcript.name, participant: participant, turn: turn.number,
            place: turn.place, range: proposal.segment.range, quote: quote,
            criterion: proposal.criterion, kind: standing.kind, stance: standing.stance,
            isQuestion: standing.isQuestion, flags: flags, coder: coder, state: standing.counted,
            confidence: confidence,
            reasons: standing.sides.map { said.taking(sides: $0, words: quote) } ?? said)
        coding.ranked = ranked
        return coding
    }
}
