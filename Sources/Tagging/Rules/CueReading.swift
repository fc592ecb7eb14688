/// The matches of one sentence, sorted by what they say, with the weight of its clauses. Scratch space of a
/// worker, filled anew for each sentence.
final class CueReading {
    /// Words that may stand between a negation and what it negates.
    private static let negationReach: Int32 = 3

    /// The patterns the matches are of.
    let phrases: PhraseSet
    private var sorted: [Hit] = []
    private var starts: [Int] = Array(repeating: 0, count: Phrase.Role.allCases.count + 1)
    /// The words of the sentence, as indices into `Words`.
    private(set) var tokens = 0..<0
    /// Whether the sentence ends with a question mark.
    private(set) var isQuestion = false
    /// One past the last contrast that has words on both sides; the sentence's first word without one.
    private(set) var weightStart: Int32 = 0

    /// A reading of no sentence yet.
    init(phrases: PhraseSet) { self.phrases = phrases }

    /// Takes in the matches of `sentence`.
    func read(_ sentence: Sentence, _ hits: [Hit]) {
        tokens = sentence.tokens
        isQuestion = sentence.isQuestion
        sorted.removeAll(keepingCapacity: true)
        sorted.append(contentsOf: hits)
        if sorted.count > 1 { sorted.sort(by: Hit.isBefore) }
        var index = 0
        for role in Phrase.Role.allCases.indices {
            starts[role] = index
            while index < sorted.count, Int(sorted[index].role.rawValue) == role { index += 1 }
        }
        starts[Phrase.Role.allCases.count] = index
        weightStart = Int32(tokens.lowerBound)
        for hit in self.hits(.contrast)
        where Int(hit.start) - tokens.lowerBound >= 2 && tokens.upperBound - Int(hit.end) >= 2 {
            weightStart = max(weightStart, hit.end)
        }
    }

    /// Whether a contrast stands between two clauses.
    var isTurned: Bool { Int(weightStart) > tokens.lowerBound }

    /// The matches of one role, by criterion, then by place.
    func hits(_ role: Phrase.Role) -> ArraySlice<Hit> {
        sorted[starts[Int(role.rawValue)]..<starts[Int(role.rawValue) + 1]]
    }

    /// Whether anything of that role was matched.
    func has(_ role: Phrase.Role) -> Bool {
        starts[Int(role.rawValue)] < starts[Int(role.rawValue) + 1]
    }

    /// Whether a match of that role overlaps `hit`.
    func isCovered(_ hit: Hit, by role: Phrase.Role) -> Bool {
        has(role) && hits(role).contains { $0.overlaps(hit) }
    }

    /// Whether a negation stands within four words before `hit`, in the same clause.
    func isNegated(_ hit: Hit) -> Bool {
        guard has(.negation) else { return false }
        return hits(.negation).contains { negation in
            guard 0...Self.negationReach ~= hit.start - negation.end else { return false }
            if weightStart <= hit.start, weightStart > negation.start { return false }
            return !isCovered(negation, by: .positiveDespiteNegation)
        }
    }

    /// Whether a match that `phrases` makes conditional has what it needs and nothing that cancels it.
    func holds(_ hit: Hit) -> Bool {
        guard phrases.conditional[Int(hit.phrase)] else { return true }
        let phrase = phrases.phrases[Int(hit.phrase)]
        if phrase.unless.contains(where: occurs) { return false }
        return phrase.needs.isEmpty || phrase.needs.contains(where: occurs)
    }

    private func occurs(_ condition: Int) -> Bool {
        hits(.condition).contains { $0.phrase == Int32(condition) }
    }
}
