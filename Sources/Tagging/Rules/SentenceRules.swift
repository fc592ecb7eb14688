import StudyModel

/// Brings together what the rules say of one sentence.
///
/// A phrase gives confidence 0.8, and 0.9 beside a strong cue of kind or question; two different weak
/// phrases, or one beside such a cue, give 0.5; a cue that no criterion covers gives 0.4.
struct SentenceRules {
    let phrases: PhraseSet

    /// The findings of a sentence in the order of the codebook's criteria, the one without a criterion last.
    func findings(in context: SentenceContext, _ matcher: PhraseMatcher) -> [Finding] {
        let cues = CueReading(context, phrases)
        let question = QuestionRules(cues: cues, context: context, matcher: matcher).cue()
        var kind = KindRules(cues: cues).verdict()
        let flags = flags(cues, context)
        if flags.contains(.irony), kind?.kind != .challenge { kind = nil }
        let hasStrongCue = question != nil || kind?.isStrong == true
        let shared = Shared(
            kind: kind, question: question, flags: flags, cues: cues, context: context,
            hasStrongCue: hasStrongCue)
        var findings: [Finding] = []
        for verdict in CriterionRules(phrases: phrases, hits: context.hits).verdicts() {
            if let finding = finding(verdict, shared) { findings.append(finding) }
        }
        if findings.isEmpty, hasStrongCue {
            findings.append(finding(shared))
        }
        return findings
    }

    /// What all criteria of a sentence share.
    private struct Shared {
        let kind: KindRules.Verdict?
        let question: Hit?
        let flags: Set<Coding.Flag>
        let cues: CueReading
        let context: SentenceContext
        let hasStrongCue: Bool
    }
}

extension SentenceRules {
    private func flags(_ cues: CueReading, _ context: SentenceContext) -> Set<Coding.Flag> {
        var flags: Set<Coding.Flag> = []
        if !cues.hits(.reported).isEmpty { flags.insert(.reported) }
        if !cues.hits(.irony).isEmpty { flags.insert(.irony) }
        let past = cues.hits(.past)
        let isTurned = cues.isContrast(from: context.sentence.tokens.lowerBound)
        if past.contains(where: { !isTurned || $0.tokens.lowerBound >= cues.weightStart }) {
            flags.insert(.past)
        }
        return flags
    }

    private func finding(_ verdict: CriterionRules.Verdict, _ shared: Shared) -> Finding? {
        let confidence: Double
        if !verdict.strong.isEmpty {
            confidence = shared.hasStrongCue ? 0.9 : 0.8
        } else if Set(verdict.weak.map(\.phrase)).count > 1 || (!verdict.weak.isEmpty && shared.hasStrongCue)
        {
            confidence = 0.5
        } else {
            return nil
        }
        var stance = StanceRules(cues: shared.cues).verdict(verdict.criterion, kind: shared.kind?.kind)
        if shared.flags.contains(.irony), stance.stance == .helping {
            stance = StanceRules.Verdict(stance: .neutral, cue: nil)
        }
        return Finding(
            criterion: verdict.criterion, kind: shared.kind?.kind, stance: stance.stance,
            isQuestion: shared.question != nil, flags: shared.flags, confidence: confidence,
            reasons: reasons(verdict.strong + verdict.weak, stance.cue, shared))
    }

    /// The finding of a sentence that no criterion covers.
    private func finding(_ shared: Shared) -> Finding {
        Finding(
            criterion: nil, kind: shared.kind?.kind,
            stance: shared.kind?.kind == .challenge ? .hindering : .neutral,
            isQuestion: shared.question != nil, flags: shared.flags, confidence: 0.4,
            reasons: reasons([], nil, shared))
    }

    /// Phrases, then the cue of the kind, of the question and of the stance, each rule with its words once.
    private func reasons(_ phrases: [Hit], _ stance: Hit?, _ shared: Shared) -> [Coding.Reason] {
        var seen: [Hit] = []
        var reasons: [Coding.Reason] = []
        for hit in phrases + [shared.kind?.cue, shared.question, stance].compactMap(\.self) {
            if seen.contains(hit) { continue }
            seen.append(hit)
            reasons.append(
                Coding.Reason(
                    rule: shared.cues.phrase(hit).rule, matched: shared.context.quote(hit.tokens)))
        }
        return reasons
    }
}
