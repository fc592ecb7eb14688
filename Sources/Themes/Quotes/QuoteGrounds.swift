import StudyModel

/// How far a passage, read alone, bears out what it is coded with. What was told by the question before it, or by
/// a sentence shortly before, counts all the same but makes a weak quote: whoever reads the quote sees neither.
struct QuoteGrounds {
    private var namesCriterion = false
    private var hintsCriterion = false
    private var tellsHelp = false
    private var tellsHindrance = false
    private var tellsChallenge = false
    private var tellsKind = false
    private var hintsKind = false
    private var borrows = false
    private var isStanceLikely = false
    private var isKindLikely = false
    /// Whether it answers the question what should be answered.
    private(set) var answersPrompt = false

    /// The grounds of `coding`: the words of it that its reasons matched.
    init(_ coding: borrowing Coding) {
        for reason in coding.reasons where !Self.isBareNegation(reason) { note(reason.rule) }
    }

    /// Whether its own words take the stance it is coded with, or all that was learned makes it very likely.
    func bears(_ stance: Stance) -> Bool {
        if isStanceLikely { return true }
        return switch stance {
        case .helping: tellsHelp && !tellsChallenge
        case .hindering: tellsHindrance || tellsChallenge
        case .mixed: tellsHelp && (tellsHindrance || tellsChallenge)
        case .neutral: true
        }
    }

    /// Whether its own words name the criterion, by a phrase that is no mere hint.
    var bearsCriterion: Bool { namesCriterion }

    /// Whether its own words are of the kind it is coded with.
    var bearsKind: Bool { tellsKind }

    /// What a quote loses for what its own words do not bear out; nothing where no reason says how it was told.
    func loss(_ coding: Coding) -> Double {
        let takesSides = coding.stance == .helping || coding.stance == .hindering
        var loss = 0.0
        if hintsCriterion, !namesCriterion { loss += 0.4 }
        if takesSides, borrows, !tellsHelp, !tellsHindrance { loss += 0.4 }
        // Help told by a word of difficulty and a negation, or in a challenge, seldom reads as help.
        if coding.stance == .helping {
            if tellsHindrance || tellsChallenge, !tellsHelp { loss += 0.6 }
            if coding.countedKind == .challenge { loss += 0.4 }
        }
        if coding.countedKind != nil, !tellsKind { loss += hintsKind ? 0.2 : borrows ? 0.4 : 0 }
        return loss
    }

    /// What a quote gains where what it counts for, stance and kind, is very likely by what was learned, or a person
    /// confirmed it.
    func gain(_ coding: Coding) -> Double {
        if coding.isConfirmed { return 1.6 }
        if coding.isDoubtful { return 0 }
        let isStanceShown = coding.stance != .neutral && coding.countedStance == coding.stance
        let isKindShown = coding.countedKind != nil
        return (isStanceLikely && isStanceShown ? 0.8 : 0) + (isKindLikely && isKindShown ? 0.8 : 0)
    }

    /// A mere "no" is as much at home in praise ("no agenda, no minutes, no surprises").
    private static func isBareNegation(_ reason: Coding.Reason) -> Bool {
        guard let first = reason.rule.utf8.first, reason.matched.utf8.count == 2 else { return false }
        return (first == UInt8(ascii: "h") || first == UInt8(ascii: "c"))
            && reason.matched.lowercased() == "no"
    }

    /// Takes in a reason by the beginning and end of its rule, as the tagger writes it. Every coding of a study
    /// comes through here, so bytes are looked at.
    private mutating func note(_ rule: String) {
        if rule.utf8.last == UInt8(ascii: "e"), rule.hasSuffix(" shortly before") { return borrows = true }
        switch rule.utf8.first {
        case UInt8(ascii: "p"): namesCriterion = true
        case UInt8(ascii: "w"):
            if rule.hasPrefix("weak phrase") { hintsCriterion = true } else { hintsKind = true }
        case UInt8(ascii: "h"):
            if rule.hasPrefix("helping") { tellsHelp = true } else { tellsHindrance = true }
        case UInt8(ascii: "a"):
            if rule.hasPrefix("asked for an open question") {
                answersPrompt = true
            } else if rule.hasPrefix("asked") {
                borrows = true
            } else {
                tellsKind = true
            }
        // "Success factor", or "stance learned", of which no word says so to everyone.
        case UInt8(ascii: "s"):
            tellsKind = tellsKind || rule.hasPrefix("success")
            isStanceLikely = isStanceLikely || rule == Coding.Reason.likelyStance
        // Learned: likely, but no word of it says so to everyone.
        case UInt8(ascii: "l"): hintsCriterion = true
        case UInt8(ascii: "k"):
            hintsKind = true
            isKindLikely = isKindLikely || rule == Coding.Reason.likelyKind
        case UInt8(ascii: "c"): (tellsKind, tellsChallenge) = (true, true)
        default: break
        }
    }
}
