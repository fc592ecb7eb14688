import StudyModel

/// Tells whether a sentence speaks of a criterion as helping or hindering.
///
/// A wish says nothing of how things are. Else the criterion's own cues come first; a negation within four
/// words turns them, and those after a contrast outweigh those before. Where they say nothing, or both, the
/// kind speaks: a challenge and what is taken for granted hinder, a success factor helps. General words of
/// praise and trouble come last.
enum StanceRules {
    /// A stance with the cue that tells it, where there is one.
    struct Verdict {
        let stance: Stance
        let cue: Hit?
    }

    private struct Sign {
        let isHelping: Bool
        let hit: Hit
    }

    /// The stance towards the criterion of index `criterion`, in a sentence of `kind`. `general` keeps what general
    /// words say from one criterion of the sentence to the next.
    static func verdict(
        _ criterion: Int16, kind: StatementKind?, _ cues: CueReading, _ general: inout Verdict?
    ) -> Verdict {
        if kind == .aspiration { return Verdict(stance: .neutral, cue: nil) }
        var signs: [Sign] = []
        collect(.criterionHelping, of: criterion, cues, into: &signs)
        collect(.criterionHindering, of: criterion, cues, into: &signs)
        let own = weigh(signs, cues)
        if let own, own.stance != .mixed { return own }
        switch kind {
        case .challenge, .assumption: return agreeing(.hindering, cues, &general)
        case .successFactor: return agreeing(.helping, cues, &general)
        case .aspiration, nil: return own ?? self.general(cues, &general)
        }
    }
}

extension StanceRules {
    /// `stance`, with the general word that says the same, where there is one.
    private static func agreeing(
        _ stance: Stance, _ cues: CueReading, _ known: inout Verdict?
    ) -> Verdict {
        let general = general(cues, &known)
        return Verdict(stance: stance, cue: general.stance == stance ? general.cue : nil)
    }

    /// What general words of praise and trouble say.
    private static func general(_ cues: CueReading, _ known: inout Verdict?) -> Verdict {
        if let known { return known }
        var signs: [Sign] = []
        for hit in cues.hits(.positiveDespiteNegation) { signs.append(Sign(isHelping: true, hit: hit)) }
        collect(.helping, of: -1, cues, into: &signs)
        collect(.hindering, of: -1, cues, into: &signs)
        let verdict = weigh(signs, cues) ?? Verdict(stance: .neutral, cue: nil)
        known = verdict
        return verdict
    }

    private static func collect(
        _ role: Phrase.Role, of criterion: Int16, _ cues: CueReading, into signs: inout [Sign]
    ) {
        let helps = role == .criterionHelping || role == .helping
        for hit in cues.hits(role)
        where hit.criterion == criterion && !cues.isCovered(hit, by: .positiveDespiteNegation) {
            signs.append(Sign(isHelping: helps != cues.isNegated(hit), hit: hit))
        }
    }

    /// What the signs after the contrast say, or all where none is there; nil without signs.
    private static func weigh(_ signs: [Sign], _ cues: CueReading) -> Verdict? {
        if signs.isEmpty { return nil }
        var kept = signs.filter { sign in
            !signs.contains {
                $0.hit.overlaps(sign.hit) && $0.hit.end - $0.hit.start > sign.hit.end - sign.hit.start
            }
        }
        if kept.contains(where: { $0.hit.start >= cues.weightStart }) {
            kept.removeAll { $0.hit.start < cues.weightStart }
        }
        let first = kept.min { ($0.hit.start, $0.hit.phrase) < ($1.hit.start, $1.hit.phrase) }
        guard let first else { return nil }
        if kept.contains(where: { $0.isHelping != first.isHelping }) {
            return Verdict(stance: .mixed, cue: first.hit)
        }
        return Verdict(stance: first.isHelping ? .helping : .hindering, cue: first.hit)
    }
}
