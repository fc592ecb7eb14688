import StudyModel

extension DisclosureLog {
    /// Notes that `candidate` cannot be quoted.
    mutating func note(_ candidate: QuoteCandidate, heldFor reason: HeldBackReason) {
        held.append(
            Held(
                id: candidate.id, transcript: candidate.transcript, turn: candidate.turn,
                text: candidate.text,
                reason: reason))
    }

    /// Notes that `candidate` is shown as `text`, where words of it were replaced.
    mutating func note(_ candidate: QuoteCandidate, shownAs text: String, _ replacements: [Replacement]) {
        guard !replacements.isEmpty else { return }
        edits.append(
            Edit(
                id: candidate.id, transcript: candidate.transcript, turn: candidate.turn,
                start: candidate.range.lowerBound, before: candidate.text, after: text,
                replacements: replacements))
    }

    /// Notes which of the quotes shown colleagues may recognise, by what `hint` finds in their words.
    mutating func flag(_ quotes: [Quote], hint: (String) -> String?) {
        var seen: Set<EvidenceID> = []
        for quote in quotes where seen.insert(quote.id).inserted {
            guard let hint = hint(quote.text) else { continue }
            flagged.append(Flagged(id: quote.id, text: quote.text, hint: hint))
        }
    }

    /// Each quote and each passage held back once, as it was noted first.
    mutating func settle() {
        var seen: Set<EvidenceID> = []
        edits = edits.filter { seen.insert($0.id).inserted }
        seen = []
        held = held.filter { seen.insert($0.id).inserted }
    }
}
