/// Tells sentences that leave a matter open.
///
/// A cue of uncertainty ("it's not clear who") tells one, and so does "we need to decide". A sentence with a
/// question mark is one where it starts with a question word and is neither a tag, nor rhetorical, nor about
/// the interview.
struct QuestionRules {
    /// Words that may stand before the question word ("So who decides?").
    private static let leadIn = 3

    let cues: CueReading
    let context: SentenceContext
    let matcher: PhraseMatcher

    /// The cue that tells an open question; nil where none is asked.
    func cue() -> Hit? {
        let rejected = cues.hits(.reject)
        for role in [Phrase.Role.questionStrong, .decideAgree] {
            for hit in cues.hits(role) where !rejected.contains(where: { $0.overlaps(hit) }) { return hit }
        }
        guard context.sentence.isQuestion, rejected.isEmpty else { return nil }
        return cues.hits(.interrogativeStart).first { isAtStart($0.tokens.lowerBound) }
    }

    private func isAtStart(_ place: Int) -> Bool {
        let first = max(context.sentence.tokens.lowerBound, min(cues.weightStart, place))
        if place - first <= Self.leadIn { return true }
        return matcher.isSkipped(first..<place)
    }
}
