import StudyModel

/// Brings together what the rules say of one sentence.
///
/// A phrase gives confidence 0.8, and 0.9 beside a strong cue of kind or question; two different weak
/// phrases, or one beside such a cue, give 0.5; a cue that no criterion covers gives 0.4. Where nothing tells
/// the kind, not even the interviewer's question, the sentence is taken for a challenge with 0.2 less.
struct SentenceRules {
    /// The findings, in the order of the codebook's criteria, the one without a criterion last.
    private(set) var findings: [Finding] = []
    /// What a reader should know of all of them.
    private(set) var flags: Set<Coding.Flag> = []
    private var telling = KindRules.Telling(kind: nil, cue: nil, context: nil)
    private var question: Hit?
    private var isAsked = false
    /// What tells kind and question where the sentence does not.
    private var contexts: [Finding.Context] = []
    private var hasStrongCue = false
    private var context = AnswerContext()

    /// Begins an answer to what `prompt` asks.
    mutating func beginTurn(_ prompt: Prompt?) { context = AnswerContext(prompt: prompt) }

    /// Whether sentences in which nothing was matched matter too: those that answer a telling question.
    var expectsMore: Bool { context.prompt != nil }

    /// Takes note of a sentence in which nothing was matched.
    mutating func pass() { context.pass() }

    /// Applies the rules to the sentence `cues` has read.
    mutating func apply(_ cues: CueReading, _ matcher: borrowing PhraseMatcher) {
        findings.removeAll(keepingCapacity: true)
        flags = Self.flags(cues)
        question = QuestionRules.cue(cues, matcher)
        isAsked = question == nil && context.isQuestionAsked && QuestionRules.isQuestion(cues, matcher)
        telling = KindRules.telling(cues, context, isIronic: flags.contains(.irony))
        context.note(telling)
        contexts.removeAll(keepingCapacity: true)
        if let told = telling.context { contexts.append(told) }
        if isAsked, let prompt = context.prompt { contexts.append(.asked(prompt)) }
        let isTold = question.map { $0.role != .interrogativeStart } ?? false
        hasStrongCue = isTold || telling.isStrong
        for verdict in CriterionRules.verdicts(cues) { add(verdict, cues) }
        if findings.isEmpty, hasStrongCue || isAsked || isAnswer(cues, matcher) { addStatement(cues) }
    }
}

extension SentenceRules {
    private static func flags(_ cues: CueReading) -> Set<Coding.Flag> {
        var flags: Set<Coding.Flag> = []
        if cues.has(.reported) { flags.insert(.reported) }
        if cues.has(.irony) { flags.insert(.irony) }
        if cues.hits(.past).contains(where: { $0.start >= cues.weightStart }) { flags.insert(.past) }
        return flags
    }

    private mutating func add(_ verdict: CriterionRules.Verdict, _ cues: CueReading) {
        let isStrong = !verdict.strong.isEmpty
        let isSupported = hasStrongCue || verdict.weak.contains { $0.phrase != verdict.weak.first?.phrase }
        guard isStrong || isSupported else { return }
        let isIronic = flags.contains(.irony)
        var stance = StanceRules.verdict(verdict.criterion, kind: telling.kind, cues)
        if stance.stance == .helping, isIronic { stance = .init(stance: .neutral, cue: nil) }
        var kind = telling.kind
        var isAssumed = false
        if kind == nil, !isIronic {
            // Praise tells of what works. Of what nothing is said, most is trouble: that is what people
            // are interviewed about, and of what goes well they say so.
            kind = stance.stance == .helping ? .successFactor : .challenge
            isAssumed = stance.cue == nil
            if isAssumed { stance = .init(stance: .hindering, cue: nil) }
        }
        findings.append(
            Finding(
                criterion: verdict.criterion, kind: kind, stance: stance.stance,
                isInferred: stance.cue == nil && stance.stance != .neutral && (isAssumed || isKindAsked),
                isQuestion: question != nil || isAsked,
                confidence: confidence(isStrong: isStrong, isAssumed: isAssumed),
                reasons: reasons(verdict.strong, verdict.weak, stance.cue),
                context: isAssumed ? contexts + [.assumed] : contexts))
    }

    private func confidence(isStrong: Bool, isAssumed: Bool) -> Double {
        if isAssumed { return isStrong ? 0.6 : 0.3 }
        if isStrong { return hasStrongCue ? 0.9 : 0.8 }
        return 0.5
    }

    /// Adds the finding of a sentence that no criterion covers.
    private mutating func addStatement(_ cues: CueReading) {
        findings.append(
            Finding(
                criterion: -1, kind: telling.kind, stance: telling.kind == .challenge ? .hindering : .neutral,
                isQuestion: question != nil || isAsked, confidence: 0.4, reasons: reasons([], [], nil),
                context: contexts))
    }

    /// Whether the interviewer's question alone tells the kind.
    private var isKindAsked: Bool {
        if case .asked = telling.context { true } else { false }
    }

    /// Whether the sentence gives the kind of statement that was asked for.
    private func isAnswer(_ cues: CueReading, _ matcher: borrowing PhraseMatcher) -> Bool {
        isKindAsked && QuestionRules.isLongEnough(cues, matcher)
    }

    /// The matches that speak for a finding: of its criterion, of kind and question, of stance.
    private func reasons(_ strong: [Hit], _ weak: [Hit], _ stance: Hit?) -> [Hit] {
        var reasons: [Hit] = []
        reasons.reserveCapacity(strong.count + weak.count + 3)
        reasons.append(contentsOf: strong)
        reasons.append(contentsOf: weak)
        if let cue = telling.cue { reasons.append(cue) }
        if let question, question != telling.cue { reasons.append(question) }
        if let stance, stance != telling.cue { reasons.append(stance) }
        return reasons
    }
}
