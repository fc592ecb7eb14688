/// Tells sentences that leave a matter open.
///
/// A cue of uncertainty ("it's not clear who") tells one, and so does "we need to decide". A statement can be one by
/// how it opens ("Whether that lasts") or closes ("and what it costs I couldn't tell you"). A sentence with a
/// question mark is one where it starts with a question word and is neither a tag, nor rhetorical, nor about
/// the interview. Such a direct question counts only beside a criterion: without one it is mostly put to the
/// interviewer ("Did you find us?").
enum QuestionRules {
    /// Words that may stand before the question word ("So who decides?").
    private static let leadIn = 2
    /// Words of the shortest question that is more than an echo ("Did he?").
    private static let fewestWords = 3
    /// Words of the shortest answer to what should be answered, and of the shortest statement that leaves open what
    /// it names: "I couldn't tell you" alone names nothing.
    private static let fewestAsked = 5

    /// Whether the sentence can be what the interviewee would like answered, where that was asked: it ends with
    /// a question mark, starts with a question word or holds a weak cue.
    static func isQuestion(_ cues: CueReading, _ matcher: borrowing PhraseMatcher) -> Bool {
        guard isLongEnough(cues, matcher) else { return false }
        return cues.isQuestion || cues.has(.questionWeak) || openingWord(cues, matcher) != nil
    }

    /// Whether the sentence says enough to be an answer.
    static func isLongEnough(_ cues: CueReading, _ matcher: borrowing PhraseMatcher) -> Bool {
        matcher.spokenCount(cues.tokens) >= fewestAsked && !cues.has(.reject)
    }

    /// The cue that tells an open question; nil where none is asked.
    static func cue(_ cues: CueReading, _ matcher: borrowing PhraseMatcher) -> Hit? {
        let told =
            cues.first(.questionStrong) { !cues.isCovered($0, by: .reject) }
            ?? cues.first(.decideAgree) { !cues.isCovered($0, by: .reject) }
        if let told { return told }
        if let hit = openStatement(cues, matcher) { return hit }
        guard cues.isQuestion, cues.tokens.count >= fewestWords, !cues.has(.reject) else { return nil }
        return openingWord(cues, matcher)
    }

    /// Whether a strong cue that meets `condition` tells an open question.
    static func hasStrongCue(_ cues: CueReading, where condition: (Hit) -> Bool) -> Bool {
        cues.contains(.questionStrong) { condition($0) && !cues.isCovered($0, by: .reject) }
    }

    /// What a statement opens or closes with that leaves its matter open; nil where it does not.
    private static func openStatement(_ cues: CueReading, _ matcher: borrowing PhraseMatcher) -> Hit? {
        guard !cues.isQuestion, cues.has(.statementStart) || cues.has(.statementEnd),
            isLongEnough(cues, matcher)
        else { return nil }
        let (first, last) = (cues.tokens.lowerBound, cues.tokens.upperBound)
        return cues.first(.statementStart) { matcher.spokenCount(first..<Int($0.start)) == 0 }
            ?? cues.first(.statementEnd) { matcher.spokenCount(Int($0.end)..<last) == 0 }
    }

    /// The question word the sentence, or its clause after a contrast, starts with.
    private static func openingWord(_ cues: CueReading, _ matcher: borrowing PhraseMatcher) -> Hit? {
        cues.first(.interrogativeStart) { hit in
            let first = min(cues.weightStart, hit.start)
            return matcher.spokenCount(Int(first)..<Int(hit.start)) <= leadIn
        }
    }
}
