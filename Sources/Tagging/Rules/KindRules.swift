import StudyModel

/// Tells assumptions, aspirations, success factors and challenges apart.
///
/// Wishes come before conditions of success, these before trouble, and trouble before what is taken for
/// granted. A counterfactual wish tells of a challenge. A negation turns a success factor into a challenge
/// and a challenge into a success factor; it cancels the other two. Cues after a contrast outweigh those
/// before it. Without a strong cue, two weak ones of a kind tell it.
struct KindRules {
    /// A kind with the cue that tells it.
    struct Verdict {
        let kind: StatementKind
        let cue: Hit
        let isStrong: Bool
    }

    let cues: CueReading

    /// The kind of the sentence; nil where no cue tells.
    func verdict() -> Verdict? {
        let strong = cues.weighty(strongVerdicts()) { $0.cue.tokens.lowerBound }
        if let best = strong.min(by: isBefore) { return best }
        return weakVerdict()
    }
}

extension KindRules {
    private func strongVerdicts() -> [Verdict] {
        let counterfactual = cues.hits(.counterfactual)
        let praise = cues.hits(.positiveDespiteNegation)
        var verdicts = counterfactual.map { Verdict(kind: .challenge, cue: $0, isStrong: true) }
        verdicts += praise.map { Verdict(kind: .successFactor, cue: $0, isStrong: true) }
        verdicts += cues.hits(.decideAgree).map { Verdict(kind: .successFactor, cue: $0, isStrong: true) }
        for hit in cues.hits(.kindStrong) {
            guard let kind = cues.phrase(hit).kind, !(counterfactual + praise).contains(where: hit.overlaps)
            else {
                continue
            }
            if let turned = turned(kind, hit) {
                verdicts.append(Verdict(kind: turned, cue: hit, isStrong: true))
            }
        }
        return verdicts
    }

    private func weakVerdict() -> Verdict? {
        let weak = cues.hits(.kindWeak).compactMap { hit -> Verdict? in
            guard let kind = cues.phrase(hit).kind, let turned = turned(kind, hit) else { return nil }
            return Verdict(kind: turned, cue: hit, isStrong: false)
        }
        let weighty = cues.weighty(weak) { $0.cue.tokens.lowerBound }
        let repeated = weighty.filter { verdict in
            weighty.contains { $0.kind == verdict.kind && $0.cue.phrase != verdict.cue.phrase }
        }
        return repeated.min(by: isBefore)
    }

    private func turned(_ kind: StatementKind, _ hit: Hit) -> StatementKind? {
        guard cues.isNegated(hit) else { return kind }
        switch kind {
        case .successFactor: return .challenge
        case .challenge: return .successFactor
        case .assumption, .aspiration: return nil
        }
    }

    private func isBefore(_ left: Verdict, _ right: Verdict) -> Bool {
        (rank(left), left.cue.tokens.lowerBound, left.cue.phrase)
            < (rank(right), right.cue.tokens.lowerBound, right.cue.phrase)
    }

    private func rank(_ verdict: Verdict) -> Int {
        if cues.phrase(verdict.cue).role == .counterfactual { return 0 }
        switch verdict.kind {
        case .aspiration: return 1
        case .successFactor: return 2
        case .challenge: return 3
        case .assumption: return 4
        }
    }
}
