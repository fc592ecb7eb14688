import StudyModel

/// Puts what spoke for findings into words. Scratch space of a worker.
struct Reasoning {
    private let phrases: PhraseSet
    /// The matches of the sentence at hand that were put into words, and the words: findings of one sentence share many
    /// of them.
    private var hits: [Hit] = []
    private var worded: [Coding.Reason] = []

    /// A reasoning about matches of `phrases`.
    init(_ phrases: PhraseSet) { self.phrases = phrases }

    /// Turns to another sentence.
    mutating func beginSentence() {
        hits.removeAll(keepingCapacity: true)
        worded.removeAll(keepingCapacity: true)
    }

    /// The rules and words of what speaks for `finding`, each pair once: the matches that `rules` keeps, `learned`, and
    /// what told the kind where the sentence does not, with `asked` for the question it answers and for one that asks
    /// for offers.
    mutating func reasons(
        _ finding: SentenceFinding, _ rules: borrowing SentenceRules, learned: Coding.Reason?,
        asked: (prompt: Coding.Reason?, offer: Coding.Reason?), _ read: borrowing TranscriptWords
    ) -> [Coding.Reason] {
        var reasons: [Coding.Reason] = []
        reasons.reserveCapacity(finding.reasons.count + finding.contexts.count + (learned == nil ? 0 : 1))
        for place in finding.reasons {
            let hit = rules.reasons[place]
            let reason = reason(hit, read)
            let isRepeated = (finding.reasons.lowerBound..<place).contains {
                rules.reasons[$0].phrase == hit.phrase
            }
            if !isRepeated || !reasons.contains(reason) { reasons.append(reason) }
        }
        if let learned { reasons.append(learned) }
        for place in finding.contexts {
            if let reason = reason(rules.contexts[place], asked, read) { reasons.append(reason) }
        }
        return reasons
    }

    /// The rule and words of `hit`, a match in what was `read`.
    mutating func reason(_ hit: Hit, _ read: borrowing TranscriptWords) -> Coding.Reason {
        if let known = hits.firstIndex(of: hit) { return worded[known] }
        let reason = Coding.Reason(
            rule: phrases.phrases[Int(hit.phrase)].rule,
            matched: String(decoding: read.text[read.words.bytes(hit.tokens)], as: UTF8.self))
        hits.append(hit)
        worded.append(reason)
        return reason
    }
}

private extension Reasoning {
    mutating func reason(
        _ context: SentenceFinding.Context, _ asked: (prompt: Coding.Reason?, offer: Coding.Reason?),
        _ read: borrowing TranscriptWords
    ) -> Coding.Reason? {
        switch context {
        case .carried(let hit):
            let reason = reason(hit, read)
            return Coding.Reason(rule: reason.rule + " shortly before", matched: reason.matched)
        case .asked: return asked.prompt
        case .offered: return asked.offer
        case .learnedStance:
            return Coding.Reason(rule: "stance learned from coded interviews", matched: "")
        case .learned: return Coding.Reason(rule: "kind learned from coded interviews", matched: "")
        case .likelyStance: return Coding.Reason(rule: Coding.Reason.likelyStance, matched: "")
        case .likelyKind: return Coding.Reason(rule: Coding.Reason.likelyKind, matched: "")
        case .assumed:
            return Coding.Reason(rule: "taken for a challenge, as nothing says otherwise", matched: "")
        }
    }
}
