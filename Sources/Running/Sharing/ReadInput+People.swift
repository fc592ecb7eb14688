import Readers
import StudyModel
import Themes

extension ReadInput {
    /// Leaves some people out: what they said, and the interview where nobody else speaks in it.
    mutating func leaveOut(_ people: Set<Participant.ID>) {
        guard let whole = record else { return }
        codings.removeAll { people.contains($0.participant) }
        let left = whole.participants.filter { !people.contains($0.id) }
        guard left.count < whole.participants.count else { return }
        record =
            left.isEmpty
            ? nil
            : InterviewRecord(
                transcript: whole.transcript, participants: left, words: whole.words, turns: whole.turns)
    }

    /// Takes away what is told of the file, which may repeat words or names of somebody who is taken out; that they are stays,
    /// and why it could not be read.
    mutating func forgetProblems() {
        heard = heard?.withoutLabels
        diagnostics.removeAll { $0.severity != .error && !$0.code.hasPrefix("withdrawn-") }
    }
}
