import StudyModel

/// Brings together what the rules say of one sentence.
///
/// A phrase gives confidence 0.8, and 0.9 beside a strong cue of kind or question; two different weak
/// phrases, or one beside such a cue, give 0.5; a cue that no criterion covers gives 0.4. A sentence without
/// a cue of its own takes the challenge of a sentence shortly before it in the turn: people tell of trouble in
/// several sentences and name it in one.
struct SentenceRules {
    /// The findings, in the order of the codebook's criteria, the one without a criterion last.
    private(set) var findings: [Finding] = []
    /// What a reader should know of all of them.
    private(set) var flags: Set<Coding.Flag> = []
    private var kind: KindRules.Verdict?
    private var question: Hit?
    private var hasStrongCue = false
    private var carried: Hit?
    private var distance = 0

    /// Sentences on which a challenge is carried.
    private static let reach = 2

    /// Forgets what an earlier turn said.
    mutating func beginTurn() { carried = nil }

    /// Takes note of a sentence in which nothing was matched.
    mutating func pass() {
        distance += 1
        if distance > Self.reach { carried = nil }
    }

    /// Applies the rules to the sentence `cues` has read.
    mutating func apply(_ cues: CueReading, _ matcher: borrowing PhraseMatcher) {
        findings.removeAll(keepingCapacity: true)
        flags = Self.flags(cues)
        question = QuestionRules.cue(cues, matcher)
        kind = KindRules.verdict(cues)
        if flags.contains(.irony), kind?.kind != .challenge { kind = nil }
        if let kind, kind.isStrong {
            carried = kind.kind == .challenge ? kind.cue : nil
            distance = 0
        } else {
            pass()
        }
        let isTold = question.map { $0.role != .interrogativeStart } ?? false
        hasStrongCue = isTold || kind?.isStrong == true
        for verdict in CriterionRules.verdicts(cues) { add(verdict, cues) }
        if findings.isEmpty, hasStrongCue { addStatement(cues) }
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
        let confidence: Double
        if !verdict.strong.isEmpty {
            confidence = hasStrongCue ? 0.9 : 0.8
        } else if hasStrongCue || verdict.weak.contains(where: { $0.phrase != verdict.weak[0].phrase }) {
            confidence = 0.5
        } else {
            return
        }
        var told = kind?.kind
        let carried = kind == nil && flags.isDisjoint(with: [.irony]) ? carried : nil
        if carried != nil { told = .challenge }
        var stance = StanceRules.verdict(verdict.criterion, kind: told, cues)
        if stance.stance == .helping, flags.contains(.irony) { stance = .init(stance: .neutral, cue: nil) }
        if told == nil, stance.stance == .hindering { told = .challenge }
        var reasons = verdict.strong
        reasons.append(contentsOf: verdict.weak)
        appendCues(stance.cue, to: &reasons)
        findings.append(
            Finding(
                criterion: verdict.criterion, kind: told, stance: stance.stance,
                isQuestion: question != nil, confidence: confidence, reasons: reasons, carried: carried))
    }

    /// Adds the finding of a sentence that no criterion covers.
    private mutating func addStatement(_ cues: CueReading) {
        var reasons: [Hit] = []
        appendCues(nil, to: &reasons)
        findings.append(
            Finding(
                criterion: -1, kind: kind?.kind, stance: kind?.kind == .challenge ? .hindering : .neutral,
                isQuestion: question != nil, confidence: 0.4, reasons: reasons,
                carried: nil))
    }

    private func appendCues(_ stance: Hit?, to reasons: inout [Hit]) {
        if let kind { reasons.append(kind.cue) }
        if let question, question != kind?.cue { reasons.append(question) }
        if let stance, stance != kind?.cue { reasons.append(stance) }
    }
}
