public import StudyModel

/// Takes codings transcript by transcript and keeps only what a summary needs: counts and a passage or two
/// for each person and criterion, and a bounded number of quotes for the whole study. The order of adding
/// never matters.
public struct ThemeAccumulator: Sendable {
    let codebook: Codebook
    let settings: ThemeSettings
    private(set) var counts = CodingCounts()
    /// Names of the transcripts, as added.
    private(set) var transcripts: [String] = []
    /// Words, and turns, of all transcripts.
    private(set) var words = 0
    private(set) var turns = 0
    private(set) var people: PeopleRecords
    private(set) var phrases = PhraseTable()
    private(set) var pool: QuotePool
    private(set) var pairs: CriterionPairCounts
    /// Ids of all codings that count, by the place of their criterion.
    private(set) var codings: [CountedCodings]
    /// Ids of all codings that answer a gathered question.
    private(set) var answers: [GatheredQuestion: [EvidenceID]] = [:]
    /// Numbers of the sides that people may take.
    let sides: SideNumbers
    private let criteria: [Criterion.ID: Int]

    /// Starts with no interviews.
    public init(codebook: Codebook, settings: ThemeSettings) {
        self.codebook = codebook
        self.settings = settings
        people = PeopleRecords(criteria: codebook.criteria.count)
        sides = SideNumbers(codebook)
        pool = QuotePool(codebook, settings, sides: sides.count)
        pairs = CriterionPairCounts(criteria: codebook.criteria.count)
        codings = [CountedCodings](repeating: CountedCodings(), count: codebook.criteria.count)
        criteria = Dictionary(
            codebook.criteria.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Adds one interview with all its codings; codings of criteria the codebook does not know are counted
    /// and make no theme.
    public mutating func add(_ interview: InterviewRecord, codings: [Coding]) {
        transcripts.append(interview.transcript)
        words += interview.words
        turns += interview.turns
        var sectors: [Int: Int] = [:]
        for participant in interview.participants {
            let place = people.place(of: participant.id)
            people[place].describe(participant.attributes, in: interview.transcript)
            sectors[place] = SectorBucket.number(of: participant.attributes)
        }
        let found = count(codings)
        pairs.add(found.passages, of: codings)
        offer(found.passages, of: codings, sectors)
        offerQuestions(found.questions, of: codings)
        offerPledges(found.pledges, of: codings)
        for (question, picks) in found.answers { offer(picks, of: codings, to: question) }
        offerSides(found.passages, of: codings)
    }

    /// The themes of all interviews added so far.
    public func summary() -> ThemeSummary {
        SummaryBuilder(self).summary()
    }
}

private extension ThemeAccumulator {
    /// Counts all `codings`; what of them may be quoted, sorted.
    mutating func count(
        _ codings: [Coding]
    ) -> (passages: [Pick], questions: [Pick], pledges: [Pick], answers: [GatheredQuestion: [Pick]]) {
        var passages: [Pick] = []
        var questions: [Pick] = []
        var pledges: [Pick] = []
        var answers: [GatheredQuestion: [Pick]] = [:]
        passages.reserveCapacity(codings.count)
        var look: PassageLook?
        var speaker: (id: Participant.ID, place: Int)?
        for index in codings.indices {
            let coding = codings[index]
            counts.add(coding)
            let person = speaker?.id == coding.participant ? speaker?.place : nil
            let place = person ?? people.place(of: coding.participant)
            speaker = (coding.participant, place)
            guard coding.state != .rejected, !coding.flags.contains(.offRecord) else { continue }
            let criterion = coding.criterion.flatMap { criteria[$0] }
            let isPledge = coding.flags.contains(.offer)
            let asked = GatheredQuestion.answered(by: coding)
            let isToldWithout = coding.criterion == nil && (coding.isQuestion || isPledge || !asked.isEmpty)
            guard criterion != nil || isToldWithout else { continue }
            if coding.flags.contains(.reported) {
                if let criterion { people[place].change(criterion) { $0.addReported() } }
                continue
            }
            let known = look.flatMap { $0.isOf(coding) ? $0 : nil }
            var seen = known ?? PassageLook(coding)
            if known == nil, seen.shape.digits > 3 { noteMonths(coding, of: place) }
            if let criterion { count(coding, of: place, on: criterion, &seen) }
            let rating = QuoteRating(coding, seen.shape, words: settings.quoteWords)
            look = seen
            func pick(_ slot: Int, gain: Double = 0) -> Pick {
                Pick(
                    coding, at: index, person: place, criterion: criterion, slot: slot,
                    score: rating.score + gain)
            }
            if coding.isQuestion { questions.append(pick(0)) }
            if isPledge { pledges.append(pick(0)) }
            for question in asked { answers[question, default: []].append(pick(0)) }
            if criterion != nil {
                let slot = QuoteSlot(coding.countedStance, coding.countedKind).number
                passages.append(pick(slot, gain: rating.gain))
            }
        }
        return (Pick.sorted(passages), Pick.sorted(questions), Pick.sorted(pledges), answers)
    }

    mutating func noteMonths(_ coding: Coding, of person: Int) {
        for month in MonthYear.named(in: coding.quote) {
            let number = phrases.number(of: month)
            people[person].add(month: UsedWording(number, in: coding.id, isCritical: false))
        }
    }

    mutating func count(
        _ coding: Coding, of person: Int, on criterion: Int, _ look: inout PassageLook
    ) {
        codings[criterion].add(coding)
        let stance = coding.countedStance
        let criticised = stance == .hindering ? look.sectors() : []
        let phrases = coding.reasons.filter { $0.rule.hasPrefix("phrase") }.map {
            self.phrases.number(of: $0.matched)
        }
        let taken = sides.taken(by: coding, of: criterion).map(\.number)
        for number in taken { codings[criterion].add(coding.id, side: number) }
        let first = sides.numbers(of: criterion).lowerBound
        people[person].change(criterion) { view in
            view.add(coding, stance, criticised: criticised)
            for number in taken { view.add(side: SideSet(at: number - first)) }
            for phrase in phrases {
                view.add(
                    UsedWording(phrase, in: coding.id, isCritical: stance == .hindering || stance == .mixed))
            }
        }
    }

    /// Offers the best of each slot to the pool, and the best of all to the views; `sectors` by person.
    mutating func offer(_ picks: [Pick], of codings: [Coding], _ sectors: [Int: Int]) {
        var start = 0
        while start < picks.count {
            let first = picks[start]
            let end = picks[start...].firstIndex { !$0.isOnSame(first) } ?? picks.endIndex
            var best: [Pick] = []
            var place = 0
            for pick in picks[start..<end] {
                place = best.last.map { $0.slot == pick.slot } ?? false ? place + 1 : 0
                if place == 0 { best.append(pick) }
                guard place < settings.quotesKept, let criterion = pick.criterion else { continue }
                pool.offer(
                    codings[pick.index], score: pick.score, place: place, criterion: criterion,
                    sector: sectors[pick.person])
            }
            if let criterion = first.criterion { keep(best, of: codings, criterion, first.person) }
            start = end
        }
    }

    /// Offers what of `picks` speaks for a side, of each person the best so many.
    mutating func offerSides(_ picks: [Pick], of codings: [Coding]) {
        var counts: [SideOfPerson: Int] = [:]
        let speaking = picks.filter { pick in
            pick.criterion.map { !sides.taken(by: codings[pick.index], of: $0).isEmpty } ?? false
        }
        for pick in speaking.sorted(by: Pick.isBetter) {
            guard let criterion = pick.criterion else { continue }
            for side in sides.taken(by: codings[pick.index], of: criterion) {
                let key = SideOfPerson(side: side.number, person: pick.person)
                let place = counts[key] ?? 0
                counts[key] = place + 1
                guard place < settings.quotesKept else { continue }
                pool.offer(
                    codings[pick.index], score: pick.score, place: place, side: side.number,
                    words: side.words)
            }
        }
    }

    struct SideOfPerson: Hashable {
        let side: Int
        let person: Int
    }

    /// Keeps what the matrix may show: of one interview the best passage of each stance.
    mutating func keep(_ best: [Pick], of codings: [Coding], _ criterion: Int, _ person: Int) {
        var chosen: [Pick] = []
        for pick in best {
            let last = chosen.last
            if let last, last.stance == pick.stance {
                if Pick.isBetter(pick, last) { chosen[chosen.count - 1] = pick }
            } else {
                chosen.append(pick)
            }
        }
        let interview = transcripts.count - 1
        let quotes = chosen.map {
            CellQuote(
                codings[$0.index], score: $0.score, interview: interview, words: settings.quoteWords)
        }
        let names = transcripts
        people[person].change(criterion) { $0.keep(quotes, names) }
    }

    /// Offers what pledges something: what was asked for as the answer it is part of, the rest passage by passage.
    mutating func offerPledges(_ picks: [Pick], of codings: [Coding]) {
        let asked = picks.filter { codings[$0.index].isAskedOffer }
        for answer in candidates(of: asked, codings) { pool.offerPledge(answer, place: 0) }
        let told = picks.filter { !codings[$0.index].isAskedOffer }
        for (place, pick) in told.enumerated() where place < settings.quotesKept * 4 {
            pool.offerPledge(
                QuoteCandidate(codings[pick.index], score: pick.score, words: settings.quoteWords),
                place: place)
        }
    }

    /// Offers each answer to `question`.
    mutating func offer(_ picks: [Pick], of codings: [Coding], to question: GatheredQuestion) {
        for pick in picks { people[pick.person].answered.insert(question) }
        answers[question, default: []] += picks.map { codings[$0.index].id }
        for answer in candidates(of: picks, codings) { pool.offer(answer, to: question) }
    }

    /// The answers that `picks` are of, each put together, under the code of its best sentence; in no particular order.
    func candidates(of picks: [Pick], _ codings: [Coding]) -> [QuoteCandidate] {
        let words = settings.quoteWords
        let told = Dictionary(grouping: picks) { codings[$0.index].turn * people.count + $0.person }
        return told.values.compactMap { answer in
            guard let best = answer.min(by: Pick.isBetter) else { return nil }
            let parts = answer.map { codings[$0.index] }.sorted { left, right in
                (left.range.lowerBound, left.range.upperBound, left.id)
                    < (right.range.lowerBound, right.range.upperBound, right.id)
            }
            let text = AnswerText.joined(parts, words: words)
            guard !text.isEmpty else { return nil }
            let coding = codings[best.index]
            let score = QuoteRating(coding, PassageShape(text), words: words).score
            let whole = (words: text, isHeldBack: parts.contains { $0.flags.contains(.heldBack) })
            return QuoteCandidate(coding, score: score, words: words, answer: whole)
        }
    }

    mutating func offerQuestions(_ picks: [Pick], of codings: [Coding]) {
        var place = 0
        for (index, pick) in picks.enumerated() {
            place = index > 0 && picks[index - 1].isOnSame(pick) ? place + 1 : 0
            guard place < settings.quotesKept * 2 else { continue }
            pool.offerQuestion(
                codings[pick.index], score: pick.score, place: place, criterion: pick.criterion)
        }
    }
}
