import StudyModel

/// Tells assumptions, aspirations, success factors and challenges apart.
///
/// What the interviewer asks for is what the answer gives. Without such a question the cues of the sentence
/// speak: wishes come before conditions of success, these before trouble, and trouble before what is taken
/// for granted. A counterfactual wish tells of a challenge. A negation turns a success factor into a
/// challenge and cancels the other three: that somebody is not to blame is no praise, and what is praise all the
/// same ("not a problem") has cues of its own. Cues after a contrast outweigh
/// those before it. Without a strong cue, two weak ones of a kind tell it, and then a challenge of a sentence
/// shortly before.
enum KindRules {
    /// A kind with the cue that tells it.
    struct Verdict {
        let kind: StatementKind
        let cue: Hit
        let isStrong: Bool

        /// The place of the kind in the order of decision; the lowest wins.
        var rank: Int {
            if cue.role == .counterfactual { return 0 }
            switch kind {
            case .aspiration: return 1
            case .successFactor: return 2
            case .challenge: return 3
            case .assumption: return 4
            }
        }

        /// Whether this verdict goes before `other`: after a contrast, then by rank, then by place.
        func isBefore(_ other: Verdict, weightStart: Int32) -> Bool {
            let isLate = cue.start >= weightStart
            if isLate != (other.cue.start >= weightStart) { return isLate }
            return (rank, cue.start, cue.phrase) < (other.rank, other.cue.start, other.cue.phrase)
        }
    }

    /// The kind of a sentence with what tells it.
    struct Telling {
        let kind: StatementKind?
        /// The cue of the sentence itself.
        let cue: Hit?
        /// What tells the kind where no cue of the sentence does.
        let context: SentenceFinding.Context?
        /// Whether the cue suffices without a criterion.
        var isStrong = false

        /// What is told once `kind` was learned: the cue stays where it says the same.
        func learned(_ kind: StatementKind?) -> Telling {
            if kind == self.kind {
                return Telling(kind: kind, cue: cue, context: context, isStrong: kind != nil)
            }
            return Telling(kind: kind, cue: nil, context: kind == nil ? nil : .learned, isStrong: kind != nil)
        }
    }

    /// The kind of the sentence `cues` has read, said in `context`; praise may be ironic and tells nothing.
    static func telling(_ cues: CueReading, _ context: AnswerContext, isIronic: Bool) -> Telling {
        var verdict = verdict(cues)
        if isIronic, verdict?.kind != .challenge { verdict = nil }
        let isStrong = verdict?.isStrong == true
        if let demand = context.demand, let kind = answered(demand, verdict, context) {
            if let verdict, verdict.kind == kind {
                return Telling(kind: kind, cue: verdict.cue, context: .asked, isStrong: isStrong)
            }
            return Telling(kind: kind, cue: nil, context: .asked, isStrong: isStrong)
        }
        if let verdict {
            return Telling(kind: verdict.kind, cue: verdict.cue, context: nil, isStrong: isStrong)
        }
        guard !isIronic, let carried = context.carried else {
            return Telling(kind: nil, cue: nil, context: nil)
        }
        return Telling(kind: .challenge, cue: nil, context: .carried(carried))
    }

    /// Whether a strong cue that meets `condition` tells a kind.
    static func hasStrongCue(_ cues: CueReading, where condition: (Hit) -> Bool) -> Bool {
        cues.contains(.counterfactual, where: condition)
            || cues.contains(.positiveDespiteNegation, where: condition)
            || cues.contains(.decideAgree, where: condition)
            || cues.contains(.kindStrong) {
                condition($0) && !isOverruled($0, cues) && turned($0, cues) != nil
            }
    }

    /// The kind that an answer to `demand` gives in a sentence whose own cues say `verdict`; nil where they are
    /// to speak. Asked for what is taken for granted, people name it first, and then say what is wrong with it.
    private static func answered(
        _ demand: Prompt.Demand, _ verdict: Verdict?, _ context: AnswerContext
    ) -> StatementKind? {
        guard let kind = demand.kind, verdict?.cue.role != .counterfactual else { return nil }
        // Asked what they would do first, people may say what they wish for.
        if kind == .successFactor, verdict?.kind == .aspiration { return nil }
        if kind != .assumption || context.isFresh || verdict?.kind == .assumption { return kind }
        return nil
    }

    /// The kind the sentence's own cues tell; nil where none does.
    private static func verdict(_ cues: CueReading) -> Verdict? {
        var best: Verdict?
        func weigh(_ kind: StatementKind, _ cue: Hit) {
            let verdict = Verdict(kind: kind, cue: cue, isStrong: true)
            if let known = best, !verdict.isBefore(known, weightStart: cues.weightStart) { return }
            best = verdict
        }
        for place in cues.places(.counterfactual) { weigh(.challenge, cues[place]) }
        for place in cues.places(.positiveDespiteNegation) { weigh(.successFactor, cues[place]) }
        for place in cues.places(.decideAgree) { weigh(.successFactor, cues[place]) }
        for place in cues.places(.kindStrong) where !isOverruled(cues[place], cues) {
            if let kind = turned(cues[place], cues) { weigh(kind, cues[place]) }
        }
        return best ?? weakVerdict(cues)
    }
}

extension KindRules {
    private static func weakVerdict(_ cues: CueReading) -> Verdict? {
        guard cues.places(.kindWeak).count > 1 else { return nil }
        let weak = cues.places(.kindWeak).compactMap { place in
            turned(cues[place], cues).map { Verdict(kind: $0, cue: cues[place], isStrong: false) }
        }
        let repeated = weak.filter { verdict in
            weak.contains { $0.kind == verdict.kind && $0.cue.phrase != verdict.cue.phrase }
        }
        return repeated.min { $0.isBefore($1, weightStart: cues.weightStart) }
    }

    /// Whether a longer cue, or one that takes its words for something else, stands in the same place: "without"
    /// in "it goes without saying", "don't" in "don't we?", "not" in "not only".
    private static func isOverruled(_ hit: Hit, _ cues: CueReading) -> Bool {
        cues.isCovered(hit, by: .counterfactual) || cues.isCovered(hit, by: .positiveDespiteNegation)
            || cues.isCovered(hit, by: .additive) || cues.isCovered(hit, by: .reject)
            || cues.isCovered(hit, byLonger: .kindStrong)
    }

    /// The kind a cue tells once a negation has turned it; nil where it is cancelled.
    private static func turned(_ hit: Hit, _ cues: CueReading) -> StatementKind? {
        guard let kind = cues.phrases.phrases[Int(hit.phrase)].kind else { return nil }
        guard cues.isNegated(hit) else { return kind }
        switch kind {
        case .successFactor: return .challenge
        case .challenge, .assumption, .aspiration: return nil
        }
    }
}
