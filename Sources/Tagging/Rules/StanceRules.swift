import StudyModel

/// Tells whether a sentence speaks of a criterion as helping or hindering.
///
/// The criterion's own cues come first, then general words of praise and trouble; a negation within four
/// words turns them; those after a contrast outweigh those before. Both sides give a mixed stance. Without
/// cues a challenge hinders and a success factor or aspiration says nothing yet.
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

    let cues: CueReading

    /// The stance towards the criterion of index `criterion`, in a sentence of `kind`.
    func verdict(_ criterion: Int, kind: StatementKind?) -> Verdict {
        let own = signs(.criterionHelping, .criterionHindering) { $0.criterion == criterion }
        let praise = cues.hits(.positiveDespiteNegation).map { Sign(isHelping: true, hit: $0) }
        let general = praise + signs(.helping, .hindering) { _ in true }
        for candidates in [own, general] where !candidates.isEmpty {
            let weighty = cues.weighty(longest(candidates)) { $0.hit.tokens.lowerBound }
            guard let first = weighty.first else { continue }
            if weighty.contains(where: { $0.isHelping != first.isHelping }) {
                return Verdict(stance: .mixed, cue: first.hit)
            }
            return Verdict(stance: first.isHelping ? .helping : .hindering, cue: first.hit)
        }
        return Verdict(stance: kind == .challenge ? .hindering : .neutral, cue: nil)
    }
}

extension StanceRules {
    private func signs(
        _ helping: Phrase.Role, _ hindering: Phrase.Role, _ isMeant: (Phrase) -> Bool
    ) -> [Sign] {
        let praise = cues.hits(.positiveDespiteNegation)
        var signs: [Sign] = []
        for role in [helping, hindering] {
            for hit in cues.hits(role)
            where isMeant(cues.phrase(hit)) && !praise.contains(where: hit.overlaps) {
                signs.append(Sign(isHelping: (role == helping) != cues.isNegated(hit), hit: hit))
            }
        }
        return signs
    }

    /// Without those that overlap a longer one, by place.
    private func longest(_ signs: [Sign]) -> [Sign] {
        signs.filter { sign in
            !signs.contains { $0.hit.overlaps(sign.hit) && $0.hit.tokens.count > sign.hit.tokens.count }
        }
        .sorted { ($0.hit.tokens.lowerBound, $0.hit.phrase) < ($1.hit.tokens.lowerBound, $1.hit.phrase) }
    }
}
