import StudyModel

/// Tells whether a sentence speaks of a criterion as helping or hindering.
///
/// A wish says nothing of how things are. Else the criterion's own cues come first; a negation within four
/// words turns them, and those after a contrast outweigh those before. Where they say nothing, or both, the
/// kind speaks: a challenge and what is taken for granted hinder, a success factor helps. General words of
/// praise and trouble come last. Scratch space of a worker.
struct StanceRules {
    /// A stance with the cue that tells it, where there is one.
    struct Verdict {
        let stance: Stance
        let cue: Hit?
    }

    private struct Sign {
        let isHelping: Bool
        let hit: Hit
    }

    /// The cues that are being weighed.
    private var signs: [Sign] = []
    /// What general words of the sentence say, once asked: the same for all its criteria.
    private var known: Verdict?

    /// Turns to another sentence.
    mutating func beginSentence() { known = nil }

    /// The stance towards the criterion of index `criterion`, in a sentence of `kind`.
    mutating func verdict(
        _ criterion: Int16, kind: StatementKind?, _ cues: borrowing CueReading
    ) -> Verdict {
        if kind == .aspiration { return Verdict(stance: .neutral, cue: nil) }
        signs.removeAll(keepingCapacity: true)
        collect(.criterionHelping, of: criterion, cues)
        collect(.criterionHindering, of: criterion, cues)
        let own = weighed(cues)
        if let own, own.stance != .mixed { return own }
        switch kind {
        case .challenge, .assumption: return agreeing(.hindering, cues)
        case .successFactor: return agreeing(.helping, cues)
        case .aspiration, nil: return own ?? general(cues)
        }
    }
}

private extension StanceRules {
    /// `stance`, with the general word that says the same, where there is one.
    mutating func agreeing(_ stance: Stance, _ cues: borrowing CueReading) -> Verdict {
        let general = general(cues)
        return Verdict(stance: stance, cue: general.stance == stance ? general.cue : nil)
    }

    /// What general words of praise and trouble say.
    mutating func general(_ cues: borrowing CueReading) -> Verdict {
        if let known { return known }
        signs.removeAll(keepingCapacity: true)
        for place in cues.places(.positiveDespiteNegation) {
            signs.append(Sign(isHelping: true, hit: cues[place]))
        }
        collect(.helping, of: -1, cues)
        collect(.hindering, of: -1, cues)
        let verdict = weighed(cues) ?? Verdict(stance: .neutral, cue: nil)
        known = verdict
        return verdict
    }

    mutating func collect(_ role: Phrase.Role, of criterion: Int16, _ cues: borrowing CueReading) {
        let helps = role == .criterionHelping || role == .helping
        for place in cues.places(role) where cues[place].criterion == criterion {
            let hit = cues[place]
            if cues.isCovered(hit, by: .positiveDespiteNegation) || cues.isCovered(hit, by: .additive) {
                continue
            }
            signs.append(Sign(isHelping: helps != cues.isNegated(hit), hit: hit))
        }
    }

    /// What the signs after the contrast say, or all where none is there; nil without signs.
    func weighed(_ cues: borrowing CueReading) -> Verdict? {
        if signs.isEmpty { return nil }
        let from = cues.weightStart
        let isLate = signs.indices.contains { signs[$0].hit.start >= from && !isPart($0) }
        var first: Sign?
        var (helps, hinders) = (false, false)
        for place in signs.indices where (!isLate || signs[place].hit.start >= from) && !isPart(place) {
            let sign = signs[place]
            if sign.isHelping { helps = true } else { hinders = true }
            if let first, (first.hit.start, first.hit.phrase) <= (sign.hit.start, sign.hit.phrase) {
                continue
            }
            first = sign
        }
        guard let first else { return nil }
        return Verdict(
            stance: helps && hinders ? .mixed : first.isHelping ? .helping : .hindering, cue: first.hit)
    }

    /// Whether the sign at `place` is part of a longer one.
    func isPart(_ place: Int) -> Bool {
        let hit = signs[place].hit
        for other in signs where other.hit.overlaps(hit) && other.hit.length > hit.length { return true }
        return false
    }
}
