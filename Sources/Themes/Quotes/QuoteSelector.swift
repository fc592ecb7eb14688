import StudyModel

/// Chooses quotes: the strongest for each criterion, with a contrary voice where there is one, spread over
/// people and groups, and no passage twice.
struct QuoteSelector {
    private struct Chosen {
        let candidate: QuoteCandidate
        let person: Int
        let text: String
        let use: Quote.Use
    }

    private let people: [StudyPerson]
    private let settings: ThemeSettings
    let editor: QuoteEditor
    private let cap: Int
    private let words: CriterionWords
    private let codebook: Codebook
    private let held: HeldQuotes
    private let places: [Participant.ID: Int]
    /// A number for the sector of each person; -1 where it is not known.
    private let sectors: [Int]
    private let topics: QuestionTopics
    private var uses: [Int: Int] = [:]
    private var passages: Set<QuoteCandidate.Passage> = []
    /// Turns that are quoted as a whole.
    private var answers: Set<QuoteCandidate.Answer> = []
    /// Passages of open questions that are shown under a criterion more than the one they are asked under.
    private var lent: Set<QuoteCandidate.Passage> = []
    /// What had to be held back or replaced so far, one by one.
    private(set) var log = DisclosureLog()

    init(
        people: [StudyPerson], held: HeldQuotes, codebook: Codebook, settings: ThemeSettings,
        editor: QuoteEditor
    ) {
        self.held = held
        self.codebook = codebook
        places = Dictionary(
            people.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let names = Array(Set(people.compactMap { $0.groups[.sector] }))
        let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
        sectors = people.map { $0.groups[.sector].flatMap { numbers[$0] } ?? -1 }
        self.people = people
        self.settings = settings
        self.editor = editor
        words = CriterionWords(codebook)
        topics = QuestionTopics(held, words: words)
        let wanted = codebook.criteria.count * settings.quotesPerCriterion + held.sides.count
        cap = settings.quotesPerPerson ?? max(4, (wanted + wanted / 2) / max(1, people.count))
    }

    /// Quotes for the criterion at a place of the codebook: first for the position most take, then against it, then
    /// conditions of success, hopes and assumptions that say so themselves, then more of each. At most two are one person's, and one where others can speak.
    mutating func choose(
        for criterion: Int, positions: PositionCounts, caption: (Int) -> String
    ) -> [Quote] {
        var chosen: [Chosen] = []
        let entries = entries(criterion)
        let mainly: Stance = positions.critical >= positions.positive ? .hindering : .helping
        let against: Stance = mainly == .hindering ? .helping : .hindering
        let wishes: [(Stance?, StatementKind?, Quote.Use)] = [
            (mainly, nil, .evidence), (against, nil, .contrary), (nil, .successFactor, .evidence),
            (nil, .aspiration, .evidence), (nil, .assumption, .evidence), (mainly, nil, .evidence),
            (against, nil, .contrary), (nil, nil, .evidence),
        ]
        for wish in wishes where chosen.count < settings.quotesPerCriterion {
            let isMinor = wish.2 == .contrary && positions[mainly] > positions[against]
            let fits = { (quote: QuoteCandidate) in
                (wish.0 == nil || quote.stance == wish.0)
                    && (wish.1 == nil || (quote.kind == wish.1 && quote.bearsKind && quote.bearsCriterion))
            }
            if let next = best(
                entries, chosen, raised: positions.raised, where: fits, use: isMinor ? .contrary : .evidence)
            {
                chosen.append(next)
            }
        }
        return chosen.map {
            quote($0, criterion: codebook.criteria[criterion].id, caption: caption($0.person))
        }
    }

    /// What pledges something, answers to whoever asked for it before the rest, the clearest first; of an answer once ("I'd
    /// be happy to do that" offers nothing more), at most two of a person. So many that were `asked` for, and others until there
    /// are `all`. Choose them first: what an offer says is said by nothing else.
    mutating func pledges(limit: (asked: Int, all: Int)) -> [Quote] {
        var found: [Quote] = []
        var counts: [Int: Int] = [:]
        var told: Set<QuoteCandidate.Answer> = []
        let clearest = held.pledges.sorted {
            $0.isAnswer != $1.isAnswer ? $0.isAnswer : QuoteCandidate.isBetter($0, $1)
        }
        for candidate in clearest where found.count < (candidate.isAnswer ? limit.asked : limit.all) {
            // "Two nurses." offers something where that was asked for.
            guard let person = places[candidate.participant], counts[person] ?? 0 < 2,
                !passages.contains(candidate.passage),
                candidate.text.plainWords.count > (candidate.isAnswer ? 1 : 4),
                !told.contains(candidate.answer), let text = edited(candidate)
            else { continue }
            told.insert(candidate.answer)
            if candidate.isAnswer { answers.insert(candidate.answer) }
            counts[person, default: 0] += 1
            passages.insert(candidate.passage)
            found.append(
                quote(
                    Chosen(candidate: candidate, person: person, text: text, use: .offer),
                    criterion: candidate.criterion, caption: "interviewee"))
        }
        return found
    }

    /// Answers to `question`, one a person, those that read best first. Choose those that partners see before the quotes of
    /// criteria, which take nothing from an answer that is shown.
    mutating func answers(to question: GatheredQuestion, limit: Int) -> [Quote] {
        var found: [Quote] = []
        var heard: Set<Int> = []
        for candidate in bestFirst(held.answers[question] ?? []) where found.count < limit {
            guard let person = places[candidate.participant], !heard.contains(person),
                !answers.contains(candidate.answer), !passages.contains(candidate.passage),
                candidate.text.plainWords.count > 4, let text = edited(candidate)
            else { continue }
            heard.insert(person)
            answers.insert(candidate.answer)
            found.append(
                quote(
                    Chosen(candidate: candidate, person: person, text: text, use: question.use),
                    criterion: candidate.criterion, caption: "interviewee"))
        }
        return found
    }

    /// What speaks for the side of that number, one a person, those that read best first; none names a group, for no audit
    /// covers how groups are split between sides. Choose them before the quotes of criteria: who reads of two sides wants to
    /// hear both.
    mutating func sides(_ number: Int, of criterion: Criterion.ID, limit: Int) -> [Quote] {
        var found: [Quote] = []
        var heard: Set<Int> = []
        for candidate in bestFirst(held.sides[number]) where found.count < limit {
            guard let person = places[candidate.participant], !heard.contains(person),
                (uses[person] ?? 0) < cap, !answers.contains(candidate.answer),
                !passages.contains(candidate.passage), let text = edited(candidate)
            else { continue }
            heard.insert(person)
            uses[person, default: 0] += 1
            passages.insert(candidate.passage)
            found.append(
                quote(
                    Chosen(candidate: candidate, person: person, text: text, use: .side),
                    criterion: criterion, caption: "interviewee"))
        }
        return found
    }

    /// Open questions about a criterion, or about none, one a person, those first that people told when asked for them.
    /// Each is asked under one criterion only, and may be lent to one more that would have none else.
    mutating func questions(for criterion: Int?, limit: Int) -> [Quote] {
        let all = held.questions(for: criterion).sorted {
            $0.openness != $1.openness ? $0.openness > $1.openness : QuoteCandidate.isBetter($0, $1)
        }
        let found = questions(all.filter { topics.isAsked($0, under: criterion) }, criterion, limit: limit)
        guard found.isEmpty, criterion != nil else { return found }
        let others = all.filter { !topics.isAsked($0, under: criterion) && !lent.contains($0.passage) }
        let borrowed = questions(others, criterion, limit: 1)
        lent.formUnion(others.filter { $0.id == borrowed.first?.id }.map(\.passage))
        return borrowed
    }
}

private extension QuoteSelector {
    /// The first of `candidates` that may be shown, one a person.
    private mutating func questions(
        _ candidates: [QuoteCandidate], _ criterion: Int?, limit: Int
    ) -> [Quote] {
        var found: [Quote] = []
        var asked: Set<Int> = []
        for candidate in candidates {
            guard found.count < limit else { break }
            guard let person = places[candidate.participant] else { continue }
            guard !asked.contains(person) || people.count < 4 else { continue }
            guard let text = edited(candidate) else { continue }
            asked.insert(person)
            let chosen = Chosen(candidate: candidate, person: person, text: text, use: .question)
            found.append(
                quote(
                    chosen, criterion: criterion.map { codebook.criteria[$0].id }, caption: "interviewee"))
        }
        return found
    }

    /// The candidates that read best first.
    private func bestFirst(_ candidates: [QuoteCandidate]) -> [QuoteCandidate] {
        candidates.map { ($0, $0.score - editor.loss($0.text)) }
            .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : QuoteCandidate.isBetter($0.0, $1.0) }
            .map(\.0)
    }

    /// A quote that may be chosen for a criterion.
    private struct Entry {
        let person: Int
        let candidate: QuoteCandidate
        /// How well it reads, with a little more where it speaks of the criterion by name.
        let score: Double
    }

    /// What the pool holds for a criterion, of each person at most so many a slot, whatever their interviews.
    private func entries(_ criterion: Int) -> [Entry] {
        var counts: [Int: Int] = [:]
        return held.quotes[criterion].sorted(by: QuoteCandidate.isBetter).compactMap { candidate in
            guard let person = places[candidate.participant] else { return nil }
            let slot = QuoteSlot(candidate.stance, candidate.kind).number
            counts[person * QuoteSlot.count + slot, default: 0] += 1
            guard counts[person * QuoteSlot.count + slot] ?? 0 <= settings.quotesKept else { return nil }
            let isClear = words.speaks(candidate.text, of: criterion)
            return Entry(
                person: person, candidate: candidate,
                score: candidate.score + (isClear ? QuoteJudge.clear : 0))
        }
    }

    /// The best entry not used yet, marked as used.
    private mutating func best(
        _ entries: [Entry], _ chosen: [Chosen], raised: Int, where fits: (QuoteCandidate) -> Bool,
        use: Quote.Use
    ) -> Chosen? {
        let floor = chosen.isEmpty ? 0.0 : 0.7
        // Whatever is looked at is used or held back, so that it never comes up again.
        while let entry = strongest(entries, chosen, raised: raised, where: fits, above: floor) {
            guard let text = edited(entry.candidate) else { continue }
            uses[entry.person, default: 0] += 1
            passages.insert(entry.candidate.passage)
            return Chosen(candidate: entry.candidate, person: entry.person, text: text, use: use)
        }
        return nil
    }

    /// The entry worth most, above `floor`, of a passage not used yet; of equals the first.
    private func strongest(
        _ entries: [Entry], _ chosen: [Chosen], raised: Int, where fits: (QuoteCandidate) -> Bool,
        above floor: Double
    ) -> Entry? {
        var found: (entry: Entry, value: Double)?
        for entry in entries where fits(entry.candidate) {
            var value = value(entry, chosen)
            guard value > floor, value > found?.value ?? floor else { continue }
            guard (uses[entry.person] ?? 0) < cap, !passages.contains(entry.candidate.passage),
                !answers.contains(entry.candidate.answer)
            else { continue }
            let own = chosen.count { $0.person == entry.person }
            guard own == 0 || (own == 1 && raised <= chosen.count) else { continue }
            // Looked for last: it takes longer than all the rest.
            value -= editor.loss(entry.candidate.text)
            guard value > found?.value ?? floor else { continue }
            found = (entry, value)
        }
        return found?.entry
    }

    /// What a quote is worth here: how well it reads, and how much its speaker and their sector are quoted
    /// already.
    private func value(_ entry: Entry, _ chosen: [Chosen]) -> Double {
        let used = Double(uses[entry.person] ?? 0) / Double(cap)
        let sector = sectors[entry.person]
        let sameGroup = sector >= 0 && chosen.contains { sectors[$0.person] == sector }
        return entry.score - 0.6 * used - (sameGroup ? 0.15 : 0)
    }

    /// The words fit to be shown; nil where people hold them back, or they may name somebody.
    private mutating func edited(_ candidate: QuoteCandidate) -> String? {
        switch candidate.isHeldBack ? .held(.team) : editor.edit(candidate.text) {
        case .held(let reason):
            passages.insert(candidate.passage)
            log.note(candidate, heldFor: reason)
            return nil
        case .shown(let text, let replacements):
            log.note(candidate, shownAs: text, replacements)
            return text
        }
    }

    private func quote(_ chosen: Chosen, criterion: Criterion.ID?, caption: String) -> Quote {
        Quote(
            id: chosen.candidate.id, text: chosen.text, criterion: criterion,
            stance: chosen.candidate.stance, kind: chosen.candidate.kind,
            isQuestion: chosen.candidate.isQuestion, caption: caption,
            use: chosen.use == .evidence && chosen.candidate.stance == .neutral ? .illustration : chosen.use,
            isConfirmed: chosen.candidate.isConfirmed, bearsCriterion: chosen.candidate.bearsCriterion,
            bearsStance: chosen.candidate.bearsStance,
            bearsKind: chosen.candidate.bearsKind,
            answersPrompt: chosen.candidate.answersPrompt && !chosen.candidate.isDoubtful)
    }
}
