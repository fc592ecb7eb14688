/// Tells which criteria a sentence is about, by their phrases, weak phrases and traps.
struct CriterionRules {
    /// What was found for one criterion: its phrases, longest first, and the weak ones that overlap none.
    struct Verdict {
        let criterion: Int
        var strong: [Hit] = []
        var weak: [Hit] = []
    }

    let phrases: PhraseSet
    let hits: [Hit]

    /// The criteria with at least one match that counts, in the order of the codebook.
    func verdicts() -> [Verdict] {
        var verdicts: [Int: Verdict] = [:]
        for hit in hits {
            let phrase = phrases.phrases[Int(hit.phrase)]
            guard phrase.role == .strong || phrase.role == .weak, counts(hit, phrase) else { continue }
            var verdict = verdicts[phrase.criterion] ?? Verdict(criterion: phrase.criterion)
            if phrase.role == .strong { verdict.strong.append(hit) } else { verdict.weak.append(hit) }
            verdicts[phrase.criterion] = verdict
        }
        return verdicts.values.map(resolved).sorted { $0.criterion < $1.criterion }
    }
}

extension CriterionRules {
    private func counts(_ hit: Hit, _ phrase: Phrase) -> Bool {
        if phrase.unless.contains(where: occurs) { return false }
        if !phrase.needs.isEmpty, !phrase.needs.contains(where: occurs) { return false }
        return !hits.contains { trap in
            let other = phrases.phrases[Int(trap.phrase)]
            return other.role == .trap && other.criterion == phrase.criterion && trap.overlaps(hit)
                && holds(other)
        }
    }

    private func holds(_ trap: Phrase) -> Bool {
        !trap.unless.contains(where: occurs) && (trap.needs.isEmpty || trap.needs.contains(where: occurs))
    }

    private func occurs(_ condition: Int) -> Bool { hits.contains { $0.phrase == Int32(condition) } }

    /// The longest matches that do not overlap; a phrase goes before a weak one whatever their lengths.
    private func resolved(_ verdict: Verdict) -> Verdict {
        var resolved = Verdict(criterion: verdict.criterion)
        resolved.strong = longest(verdict.strong, apartFrom: [])
        resolved.weak = longest(verdict.weak, apartFrom: resolved.strong)
        return resolved
    }

    private func longest(_ hits: [Hit], apartFrom taken: [Hit]) -> [Hit] {
        var kept: [Hit] = []
        let ordered = hits.sorted {
            ($1.tokens.count, $0.tokens.lowerBound, $0.phrase) < (
                $0.tokens.count, $1.tokens.lowerBound, $1.phrase
            )
        }
        for hit in ordered where !(taken + kept).contains(where: hit.overlaps) { kept.append(hit) }
        return kept
    }
}
