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

    /// The grounds of `coding`: the words of it that its reasons matched.
    init(_ coding: Coding) {
        for reason in coding.reasons { note(reason.rule) }
    }

    /// What a quote loses for what its own words do not bear out; nothing where no reason says how it was told.
    func loss(_ coding: Coding) -> Double {
        let takesSides = coding.stance == .helping || coding.stance == .hindering
        var loss = 0.0
        if hintsCriterion, !namesCriterion { loss += 0.4 }
        if takesSides, borrows, !tellsHelp, !tellsHindrance { loss += 0.4 }
        // Help told by a word of difficulty and a negation, or in a challenge, seldom reads as help.
        if coding.stance == .helping {
            if tellsHindrance || tellsChallenge, !tellsHelp { loss += 0.6 }
            if coding.kind == .challenge { loss += 0.4 }
        }
        if coding.kind != nil, !tellsKind { loss += hintsKind ? 0.2 : borrows ? 0.4 : 0 }
        return loss
    }

    /// Takes in a reason by the beginning and end of its rule, as the tagger writes it.
    private mutating func note(_ rule: String) {
        if rule.hasPrefix("asked for") || rule.hasSuffix(" shortly before") {
            borrows = true
        } else if rule.hasPrefix("phrase") {
            namesCriterion = true
        } else if rule.hasPrefix("weak phrase") {
            hintsCriterion = true
        } else if rule.hasPrefix("helping cue") {
            tellsHelp = true
        } else if rule.hasPrefix("hindering cue") {
            tellsHindrance = true
        } else if rule.hasPrefix("weak") {
            hintsKind = true
        } else if rule.contains(" cue ") {
            tellsKind = true
            if rule.hasPrefix("challenge") { tellsChallenge = true }
        }
    }
}
