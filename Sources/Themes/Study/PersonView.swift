import StudyModel

/// What one person says of one criterion, as far as it is kept.
struct PersonView {
    /// Where a quote belongs: at most a few are kept for each.
    struct Slot: Hashable {
        let stance: Stance
        let kind: StatementKind?
    }

    private(set) var passages = 0
    private(set) var confirmed = 0
    private(set) var reported = 0
    private(set) var questionCount = 0
    private(set) var tally = PositionCounts()
    private(set) var kinds: Set<StatementKind> = []
    private(set) var phrases: Set<String> = []
    private(set) var best: [Slot: [QuoteCandidate]] = [:]
    private(set) var questions: [QuoteCandidate] = []
    private(set) var criticised: Set<String> = []

    /// Their position; nil where only hearsay is kept. Someone who tells of help and of hindrance is mixed.
    var stance: Stance? {
        guard passages > 0 else { return nil }
        let helps = tally.positive > 0
        let hinders = tally.critical > 0
        return switch (helps, hinders) {
        case (true, true): .mixed
        case (true, false): .helping
        case (false, true): .hindering
        case (false, false): .neutral
        }
    }

    /// Which way most of their passages point; nil where they are even or take no position.
    var leaning: Stance? {
        if tally.helping == tally.hindering { return nil }
        return tally.helping > tally.hindering ? .helping : .hindering
    }

    /// All quotes kept, the best first.
    var quotes: [QuoteCandidate] {
        best.values.flatMap(\.self).sorted(by: QuoteCandidate.isBetter)
    }

    mutating func addReported() { reported += 1 }

    /// Counts a coding and keeps its words where they are among the best.
    mutating func add(_ coding: Coding, keeping limit: Int, words: ClosedRange<Int>) {
        passages += 1
        confirmed += coding.isConfirmed ? 1 : 0
        tally.add(coding.countedStance)
        if let kind = coding.kind { kinds.insert(kind) }
        for reason in coding.reasons where reason.rule.hasPrefix("phrase") {
            phrases.insert(reason.matched.lowercased())
        }
        if coding.countedStance == .hindering {
            criticised.formUnion(CriticisedGroups.named(in: coding.quote))
        }
        let rating = QuoteRating(coding, words: words)
        if coding.isQuestion {
            questionCount += 1
            QuoteCandidate.keep(coding, rating, words: words, limit: limit * 2, in: &questions)
        }
        let slot = Slot(stance: coding.countedStance, kind: coding.kind)
        QuoteCandidate.keep(coding, rating, words: words, limit: limit, in: &best[slot, default: []])
    }
}
