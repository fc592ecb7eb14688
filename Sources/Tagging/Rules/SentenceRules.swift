import StudyModel

/// Brings together what the rules say of one sentence.
///
/// A phrase gives confidence 0.8, and 0.9 beside a strong cue of kind or question; two different weak
/// phrases, or one beside such a cue that is not made of its words alone, give 0.5; a cue that no criterion covers gives 0.4. Where nothing tells
/// the kind, not even the interviewer's question, the sentence is taken for a challenge with 0.2 less.
struct SentenceRules {
    /// What the question that a sentence answers makes of it.
    struct Answer {
        /// Whether it is part of an offer that was asked for.
        var isOffer = false
        /// The side it tells of those that the question names.
        var side: Hit?
    }

    /// The confidence of what only the question and a side of it tell, 0…1.
    private static let sided = 0.5
    /// The probability from which on a learned stance counts as told, 0…1, and a kind.
    private static let (certainStance, certainKind) = (0.6, 0.45)
    /// The probability from which on they are very likely: where a reader sees the criterion too, nine stances in ten are
    /// theirs then, and of kinds other than challenges three in four.
    private static let (likelyStance, likelyKind) = (0.8, 0.6)

    /// The findings, in the order of the codebook's criteria, the one without a criterion last.
    private(set) var findings: [SentenceFinding] = []
    /// What a reader should know of all of them.
    private(set) var flags: FlagSet = []
    /// What spoke for the findings of all sentences since the reading began.
    private(set) var reasons: [Hit] = []
    /// What told their kinds where the sentences do not.
    private(set) var contexts: [SentenceFinding.Context] = []
    private var criteria = CriterionRules()
    private var stances = StanceRules()
    private var telling = KindRules.Telling(kind: nil, cue: nil, context: nil)
    private var question: Hit?
    private var isAsked = false
    /// What the interviewer's question makes of it.
    private var answer = Answer()
    private var hasStrongCue = false
    /// Whether it says that something is no trouble ("I don't think trust is the problem"), which what was learned, going
    /// by the words, takes for trouble.
    private var isDenied = false
    /// What was learned about the sentence.
    private var advice: SentenceAdvice?
    /// Whether a question of the sentence counts without a criterion.
    private var isQuestionFirm = false
    private var context = AnswerContext()
    /// Whether findings tell what spoke for them.
    private(set) var explains = true

    /// Begins a reading of a transcript; where it does not explain, findings come without reasons.
    mutating func begin(explains: Bool) {
        self.explains = explains
        reasons.removeAll(keepingCapacity: true)
        contexts.removeAll(keepingCapacity: true)
        beginTurn(nil)
    }

    /// Begins an answer to a question for `demand`.
    mutating func beginTurn(_ demand: Prompt.Demand?) { context = AnswerContext(demand: demand) }

    /// Whether sentences in which nothing was matched matter too: those that answer a telling question.
    var expectsMore: Bool { context.demand != nil }

    /// Takes note of a sentence in which nothing was matched.
    mutating func pass() { context.pass() }

    /// Applies the rules to the sentence `cues` has read.
    ///
    /// Where something was learned about the sentence, that decides which criteria it is coded with, with its
    /// probability as confidence, and of which kind it is; phrases and cues give their reasons. `answer` tells what the
    /// interviewer's question makes of it.
    mutating func apply(
        _ cues: CueReading, _ matcher: borrowing PhraseMatcher, _ advice: SentenceAdvice? = nil,
        answer: Answer = Answer()
    ) {
        self.advice = advice
        stances.beginSentence()
        findings.removeAll(keepingCapacity: true)
        flags = Self.flags(cues)
        self.answer = flags.contains(.reported) ? Answer() : answer
        if self.answer.isOffer { flags.insert(.offer) }
        isDenied = cues.has(.positiveDespiteNegation)
        question = QuestionRules.cue(cues, matcher)
        isAsked =
            context.isQuestionAsked
            && (question == nil
                ? QuestionRules.isQuestion(cues, matcher) : QuestionRules.isLongEnough(cues, matcher))
        telling = KindRules.telling(cues, context, isIronic: flags.contains(.irony))
        context.note(telling)
        let isTold = question.map { $0.role != .interrogativeStart } ?? false
        isQuestionFirm = isTold || telling.isStrong
        if let kind = learnedKind { telling = telling.learned(kind) }
        hasStrongCue = isTold || telling.isStrong
        criteria.read(cues)
        if let advice {
            for coded in advice.coded {
                let verdict = criteria.verdicts.first { $0.criterion == coded.criterion }
                add(verdict ?? .init(criterion: coded.criterion), cues, coded)
            }
        } else {
            for place in criteria.verdicts.indices { add(criteria.verdicts[place], cues) }
        }
        addSided(cues)
        let isTelling = hasStrongCue || isAsked || flags.contains(.offer)
        if findings.isEmpty, isTelling || isAnswer(cues, matcher) { addStatement(cues) }
    }
}

extension SentenceRules {
    private static func flags(_ cues: CueReading) -> FlagSet {
        var flags: FlagSet = []
        if cues.has(.reported) { flags.insert(.reported) }
        if cues.has(.irony) { flags.insert(.irony) }
        if cues.has(.offer), !cues.has(.reported), !cues.has(.negation) { flags.insert(.offer) }
        if cues.contains(.past, where: { $0.start >= cues.weightStart }) { flags.insert(.past) }
        return flags
    }

    /// The kind that was learned; nil where the cues are to speak.
    private var learnedKind: StatementKind?? {
        guard case .told(let kind, _) = advice?.kind else { return nil }
        if isDenied, kind == .challenge { return .some(nil) }
        return flags.contains(.irony) && kind != .challenge ? .some(nil) : .some(kind)
    }

    private mutating func add(
        _ verdict: CriterionRules.Verdict, _ cues: CueReading, _ coded: SentenceAdvice.Coded? = nil
    ) {
        let isStrong = !verdict.strong.isEmpty
        let isFound = isStrong || hasTwoPhrases(verdict.weak) || isSupported(verdict.weak, cues, coded)
        guard isFound || coded != nil else { return }
        let isIronic = flags.contains(.irony)
        var stance = stances.verdict(verdict.criterion, kind: telling.kind, cues)
        let likely = coded == nil ? nil : advice?.stance
        if let likely, likely.stance != stance.stance { stance = .init(stance: likely.stance, cue: nil) }
        if isDenied, stance.stance == .hindering, stance.cue == nil {
            stance = .init(stance: .neutral, cue: nil)
        }
        if stance.stance == .helping, isIronic { stance = .init(stance: .neutral, cue: nil) }
        var kind = telling.kind
        var isAssumed = false
        let isStanceLearned = likely != nil && stance.cue == nil && !isDenied
        if kind == nil, !isIronic, learnedKind == nil {
            // Praise tells of what works. Of what nothing is said, most is trouble: that is what people
            // are interviewed about, and of what goes well they say so.
            kind = stance.stance == .helping ? .successFactor : .challenge
            isAssumed = stance.cue == nil
            if isAssumed { stance = .init(stance: .hindering, cue: nil) }
        }
        let isStanceInferred =
            stance.cue == nil && stance.stance != .neutral
            && (likely.map { $0.probability < Self.certainStance }
                ?? (isAssumed || isKindAsked || isKindLearned))
        findings.append(
            SentenceFinding(
                criterion: verdict.criterion,
                step: coded == nil ? .lexicon : isFound ? .both : .model, kind: kind,
                stance: stance.stance,
                inferred: kindFlags.union(isAssumed ? .kindInferred : []).union(
                    isStanceInferred ? .inferred : []),
                isQuestion: question != nil || isAsked,
                confidence: max(
                    coded?.probability ?? confidence(isStrong: isStrong, isAssumed: isAssumed),
                    answer.side?.criterion == verdict.criterion ? Self.sided : 0),
                reasons: addReasons(verdict, stance.cue, cues),
                contexts: addContexts(
                    stance: stance.stance, isAssumed: isAssumed, isStanceLearned: isStanceLearned)))
    }

    /// Whether the matches at `places` are of different phrases.
    private func hasTwoPhrases(_ places: Range<Int>) -> Bool {
        for place in places where criteria.kept[place].phrase != criteria.kept[places.lowerBound].phrase {
            return true
        }
        return false
    }

    /// Whether a strong cue of kind or question says more than the weak phrase at `places`: one within its words is no
    /// second sign. A kind that was learned is told by the whole sentence.
    private func isSupported(
        _ places: Range<Int>, _ cues: CueReading, _ coded: SentenceAdvice.Coded?
    ) -> Bool {
        guard hasStrongCue, !places.isEmpty else { return false }
        if coded != nil { return true }
        func isBeside(_ cue: Hit) -> Bool { !places.contains { criteria.kept[$0].covers(cue) } }
        return KindRules.hasStrongCue(cues, where: isBeside)
            || QuestionRules.hasStrongCue(cues, where: isBeside)
            || question.map { $0.role != .interrogativeStart && isBeside($0) } ?? false
    }

    private func confidence(isStrong: Bool, isAssumed: Bool) -> Double {
        if isAssumed { return isStrong ? 0.6 : 0.3 }
        if isStrong { return hasStrongCue ? 0.9 : 0.8 }
        return 0.5
    }

    /// Adds the finding of a short answer that tells a side of what it was asked about, where nothing else found it.
    private mutating func addSided(_ cues: CueReading) {
        guard let side = answer.side, !findings.contains(where: { $0.criterion == side.criterion }) else {
            return
        }
        findings.append(
            SentenceFinding(
                criterion: side.criterion, kind: telling.kind, stance: .neutral, inferred: kindFlags,
                isQuestion: false, confidence: Self.sided,
                reasons: addReasons(.init(criterion: side.criterion), nil, cues), contexts: addContexts()))
    }

    /// Adds the finding of a sentence that no criterion covers.
    private mutating func addStatement(_ cues: CueReading) {
        findings.append(
            SentenceFinding(
                criterion: -1, step: isKindLearned ? .model : .lexicon, kind: telling.kind,
                stance: telling.kind == .challenge ? .hindering : .neutral, inferred: kindFlags,
                isQuestion: question != nil && (advice == nil || isQuestionFirm) || isAsked, confidence: 0.4,
                reasons: addReasons(.init(criterion: -1), nil, cues), contexts: addContexts()))
    }

    /// Whether nothing but what was learned tells the kind.
    private var isKindLearned: Bool {
        if case .learned = telling.context { true } else { false }
    }

    /// How likely the kind is by what was learned, 0…1; nil where it tells no kind or none was learned.
    private var kindProbability: Double? {
        guard case .told(.some(let kind), let probability) = advice?.kind, kind == telling.kind else {
            return nil
        }
        return probability
    }

    /// What is to be known of the kind: of one that the question asks for, nothing.
    private var kindFlags: FlagSet {
        guard let kindProbability, kindProbability < Self.certainKind, !isKindAsked else { return [] }
        return .kindInferred
    }

    /// Whether the interviewer's question alone tells the kind.
    private var isKindAsked: Bool {
        if case .asked = telling.context { true } else { false }
    }

    /// Whether the sentence gives the kind of statement that was asked for.
    private func isAnswer(_ cues: CueReading, _ matcher: borrowing PhraseMatcher) -> Bool {
        isKindAsked && QuestionRules.isLongEnough(cues, matcher)
    }

    /// Adds the matches that speak for a finding to `reasons`: of its criterion, of kind and question, of stance, of the
    /// sides it takes.
    private mutating func addReasons(
        _ verdict: CriterionRules.Verdict, _ stance: Hit?, _ cues: CueReading
    ) -> Range<Int> {
        let first = reasons.count
        guard explains else { return first..<first }
        for place in verdict.strong { reasons.append(criteria.kept[place]) }
        for place in verdict.weak { reasons.append(criteria.kept[place]) }
        if let cue = telling.cue { reasons.append(cue) }
        if let question, question != telling.cue { reasons.append(question) }
        if let stance, stance != telling.cue { reasons.append(stance) }
        let sides = SideRules.places(of: verdict.criterion, cues)
        for place in sides { reasons.append(cues[place]) }
        if sides.isEmpty, let side = answer.side, side.criterion == verdict.criterion { reasons.append(side) }
        return first..<reasons.count
    }

    /// Adds what told kind, question and stance beside the words of the sentence to `contexts`.
    private mutating func addContexts(
        stance: Stance = .neutral, isAssumed: Bool = false, isStanceLearned: Bool = false
    ) -> Range<Int> {
        let first = contexts.count
        guard explains else { return first..<first }
        if let told = telling.context { contexts.append(told) }
        if isAsked { contexts.append(.asked) }
        if answer.isOffer { contexts.append(.offered) }
        if isAssumed { contexts.append(.assumed) }
        if isStanceLearned { contexts.append(.learnedStance) }
        if let probability = kindProbability, probability >= Self.likelyKind { contexts.append(.likelyKind) }
        if let likely = advice?.stance, likely.stance == stance, stance != .neutral,
            likely.probability >= Self.likelyStance
        {
            contexts.append(.likelyStance)
        }
        return first..<contexts.count
    }
}
