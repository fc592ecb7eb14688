/// The matches of one sentence, sorted by what they say, with the weight of its clauses. Scratch space of a
/// worker, filled anew for each sentence.
struct CueReading {
    /// Words that may stand between a negation and what it negates.
    private static let negationReach: Int32 = 3

    private static let roleCount = Phrase.Role.allCases.count

    /// The patterns the matches are of.
    let phrases: PhraseSet
    private var sorted: [Hit] = []
    /// One past the last word each negation reaches, in the order of the negations.
    private var reaches: [Int32] = []
    /// One past the last word of the clause of each negation, in their order.
    private var clauses: [Int32] = []
    /// One past the last word of the clause of each mark of another's view, in their order.
    private var otherViews: [Int32] = []
    private var starts: [Int] = Array(repeating: 0, count: Self.roleCount + 1)
    /// The words of the sentence, as indices into `Words`.
    private(set) var tokens = 0..<0
    /// Whether the sentence ends with a question mark.
    private(set) var isQuestion = false
    /// Whether it does so after words that only ask to agree ("It's too fast, isn't it?").
    private(set) var isTag = false
    /// One past the last contrast that has words on both sides; the sentence's first word without one.
    private(set) var weightStart: Int32 = 0

    /// A reading of no sentence yet.
    init(phrases: PhraseSet) { self.phrases = phrases }

    /// Takes in the matches of `sentence` in the order of `Hit.isBefore`; its words stand in `text`.
    mutating func read(
        _ sentence: Sentence, _ hits: ArraySlice<Hit>, _ words: borrowing Words, _ text: borrowing [UInt8]
    ) {
        tokens = sentence.tokens
        isQuestion = sentence.isQuestion
        sorted.removeAll(keepingCapacity: true)
        let no = words.openingNo(tokens, text)
        let tag = words.closingTag(tokens, isQuestion: isQuestion, text)
        isTag = tag != nil
        if no == nil, tag == nil {
            sorted.append(contentsOf: hits)
        } else {
            // A no says nothing of what follows: "So no, it works well". Nor does a tag, but that nothing is asked.
            sorted.append(
                contentsOf: hits.lazy.filter { hit in
                    let start = hit.tokens.lowerBound
                    return no?.contains(start) != true
                        && (tag?.contains(start) != true || hit.role == .reject)
                })
        }
        var next = 0
        for (index, hit) in sorted.enumerated() {
            while next <= Int(hit.role.rawValue) {
                starts[next] = index
                next += 1
            }
        }
        while next <= Self.roleCount {
            starts[next] = sorted.count
            next += 1
        }
        weightStart = Int32(tokens.lowerBound)
        for place in places(.contrast) {
            let hit = sorted[place]
            guard Int(hit.start) - tokens.lowerBound >= 2, tokens.upperBound - Int(hit.end) >= 2 else {
                continue
            }
            weightStart = max(weightStart, hit.end)
        }
        reaches.removeAll(keepingCapacity: true)
        clauses.removeAll(keepingCapacity: true)
        for place in places(.negation) {
            let negation = sorted[place]
            let clause = clause(of: negation, words, text)
            clauses.append(clause)
            reaches.append(min(negation.end + Self.negationReach + 1, clause))
        }
        otherViews.removeAll(keepingCapacity: true)
        for place in places(.otherView) { otherViews.append(clause(of: sorted[place], words, text)) }
    }

    /// The places of the matches of one role, by criterion, then by place in the sentence. Places rather than a slice of
    /// the matches: for most roles there are none, and a slice would be counted by reference all the same.
    @inline(__always)
    func places(_ role: Phrase.Role) -> Range<Int> {
        starts[Int(role.rawValue)]..<starts[Int(role.rawValue) + 1]
    }

    /// The match at one of those places.
    @inline(__always)
    subscript(_ place: Int) -> Hit { sorted[place] }

    /// Whether anything of that role was matched.
    @inline(__always)
    func has(_ role: Phrase.Role) -> Bool { !places(role).isEmpty }

    /// The first match of that role that meets `condition`.
    @inline(__always)
    func first(_ role: Phrase.Role, where condition: (Hit) -> Bool = { _ in true }) -> Hit? {
        for place in places(role) where condition(sorted[place]) { return sorted[place] }
        return nil
    }

    /// The last match of that role that meets `condition`.
    @inline(__always)
    func last(_ role: Phrase.Role, where condition: (Hit) -> Bool = { _ in true }) -> Hit? {
        for place in places(role).reversed() where condition(sorted[place]) { return sorted[place] }
        return nil
    }

    /// Whether any match of that role meets `condition`.
    @inline(__always)
    func contains(_ role: Phrase.Role, where condition: (Hit) -> Bool) -> Bool {
        first(role, where: condition) != nil
    }

    /// Whether a match of that role overlaps `hit`.
    func isCovered(_ hit: Hit, by role: Phrase.Role) -> Bool { contains(role) { $0.overlaps(hit) } }

    /// Whether a match of that role overlaps `hit` and is longer.
    func isCovered(_ hit: Hit, byLonger role: Phrase.Role) -> Bool {
        contains(role) { $0.overlaps(hit) && $0.length > hit.length }
    }

    /// Whether a negation stands within four words before `hit`, in the same clause. A cue that is a negation
    /// itself ("nobody can") is not turned by another.
    func isNegated(_ hit: Hit) -> Bool { isWithin(hit, reaches) }

    /// Whether a negation stands anywhere before `hit` in the same clause: the same, without counting words.
    func isDenied(_ hit: Hit) -> Bool { isWithin(hit, clauses) }

    /// Whether what `hit` says is another's view, a past one or supposed: marks of that stand before it in its clause, or it
    /// is part of them.
    func isOtherView(_ hit: Hit) -> Bool {
        zip(places(.otherView), otherViews).contains { place, end in
            let mark = sorted[place]
            let isPart = mark.start <= hit.start && hit.end <= mark.end && hit.length < mark.length
            return isPart || mark.end <= hit.start && hit.start < end
        }
    }

    /// Whether a match that `phrases` makes conditional has what it needs and nothing that cancels it.
    func holds(_ hit: Hit) -> Bool {
        guard phrases.conditional[Int(hit.phrase)] else { return true }
        let phrase = phrases.phrases[Int(hit.phrase)]
        if phrase.unless.contains(where: occurs) { return false }
        return phrase.needs.isEmpty || phrase.needs.contains(where: occurs)
    }

    /// Whether `hit` stands after a negation and before the `ends` of what it turns.
    private func isWithin(_ hit: Hit, _ ends: [Int32]) -> Bool {
        guard has(.negation), !isCovered(hit, by: .negation) else { return false }
        for (end, place) in zip(ends, places(.negation))
        where sorted[place].end <= hit.start && hit.start < end
            && !isCovered(sorted[place], by: .positiveDespiteNegation)
            && !isCovered(sorted[place], by: .additive)
        {
            return true
        }
        return false
    }

    /// One past the last word of the clause of `hit`: up to a comma, a dash or a contrast.
    private func clause(of hit: Hit, _ words: borrowing Words, _ text: borrowing [UInt8]) -> Int32 {
        var limit = Int32(tokens.upperBound)
        if hit.start < weightStart { limit = min(limit, weightStart) }
        var token = hit.end
        while token < limit, !words.hasBreak(before: Int(token), text) { token += 1 }
        return token
    }

    private func occurs(_ condition: Int) -> Bool {
        contains(.condition) { $0.phrase == Int32(condition) }
    }
}
