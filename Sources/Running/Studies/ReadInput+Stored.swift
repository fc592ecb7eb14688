import StudyModel
import StudyStore
import Themes

extension ReadInput {
    /// A transcript of a study file with its codings as people's decisions leave them: what cannot count (codings in no
    /// place, and those of criteria outside `criteria`) is left out and told of, `withdrawn` people with all they said.
    init(
        _ transcript: Transcript, _ stored: StoredTranscript, codings all: [StoredCoding],
        problems: [Diagnostic], criteria: Set<Criterion.ID>, withdrawn: Set<Participant.ID>
    ) {
        let inUse = all.filter { $0.proposal.criterion.map { criteria.contains($0) } ?? true }
        let placed = inUse.compactMap { $0.coding(in: transcript) }
        var told = problems
        if inUse.count < all.count { told.append(Self.parked(all.count - inUse.count, transcript.name)) }
        if !stored.isTagged { told.append(Self.untagged(transcript.name)) }
        told += inUse.filter { $0.lostWords != nil }.map { Self.lost($0, transcript.name) }
        self.init(
            facts: InputFacts(
                name: transcript.name, hash: stored.hash, bytes: stored.bytes,
                content: .init(transcript, codings: placed.count)),
            diagnostics: told, error: nil, record: InterviewRecord(transcript), codings: placed)
        leaveOut(withdrawn)
    }

    /// An input that could not be read when it was imported.
    init(_ unread: UnreadInput) {
        let error = InputError(
            file: unread.name, part: unread.part, line: unread.line, reason: unread.reason,
            isNoInterview: unread.isLeftAlone)
        self.init(
            facts: InputFacts(
                name: unread.name, hash: unread.hash, bytes: unread.bytes, content: nil,
                isLeftAlone: unread.isLeftAlone),
            diagnostics: [
                unread.isLeftAlone
                    ? Diagnostic(
                        .note, "no-interview", file: unread.name, unread.reason + "; it was left alone")
                    : Diagnostic(error)
            ], error: error, record: nil)
    }
}

private extension ReadInput {
    static func parked(_ count: Int, _ name: String) -> Diagnostic {
        let (codings, are) = count == 1 ? ("1 coding", "is") : ("\(count) codings", "are")
        return Diagnostic(
            .warning, "codings-parked", file: name,
            "has \(codings) of criteria that the codebook in use does not have, which \(are) kept and not counted: "
                + "'throughline tag --map OLD=NEW' says what became of a criterion")
    }

    static func untagged(_ name: String) -> Diagnostic {
        Diagnostic(
            .warning, "not-looked-through", file: name,
            "was not looked through as it is now, so what was said off the record in it may be counted and quoted: "
                + "'throughline tag' looks")
    }

    static func lost(_ coding: StoredCoding, _ name: String) -> Diagnostic {
        let words = (coding.lostWords ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let criterion = coding.proposal.criterion.map { " as '\($0)'" } ?? ""
        return Diagnostic(
            .warning, "coding-not-placed", file: name,
            "no longer has the words '\(Diagnostic.excerpt(of: words))', which were coded\(criterion) (\(coding.evidence)): the coding is kept "
                + "and not counted; code the passage anew where it still says so"
                + (coding.standing.isOffRecord == true
                    ? ". It takes these words off the record: until it is placed, the whole turn is" : ""))
    }
}
