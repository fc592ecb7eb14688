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
    private let editor: QuoteEditor
    private let cap: Int
    private let words: CriterionWords
    private var uses: [Int: Int] = [:]
    private var passages: Set<QuoteCandidate.Passage> = []
    /// What had to be held back or replaced so far.
    private(set) var report = DisclosureReport()

    init(people: [StudyPerson], codebook: Codebook, settings: ThemeSettings, editor: QuoteEditor) {
        self.people = people
        self.settings = settings
        self.editor = editor
        words = CriterionWords(codebook)
        let wanted = codebook.criteria.count * settings.quotesPerCriterion
        cap = settings.quotesPerPerson ?? max(4, (wanted + wanted / 2) / max(1, people.count))
    }

    /// Quotes for a criterion: first for the position most take, then against it, then hopes and
    /// assumptions, then more of each. At most two are one person's, and one where others can speak.
    mutating func choose(
        for criterion: Criterion.ID, positions: PositionCounts, caption: (Int) -> String
    ) -> [Quote] {
        var chosen: [Chosen] = []
        let mainly: Stance = positions.critical >= positions.positive ? .hindering : .helping
        let against: Stance = mainly == .hindering ? .helping : .hindering
        let wishes: [(Stance?, StatementKind?, Quote.Use)] = [
            (mainly, nil, .evidence), (against, nil, .contrary), (nil, .aspiration, .evidence),
            (nil, .assumption, .evidence), (mainly, nil, .evidence), (against, nil, .contrary),
            (nil, nil, .evidence),
        ]
        for wish in wishes where chosen.count < settings.quotesPerCriterion {
            let isMinor = wish.2 == .contrary && positions[mainly] + positions.mixed > positions[against]
            let fits = { (quote: QuoteCandidate) in
                (wish.0 == nil || quote.stance == wish.0) && (wish.1 == nil || quote.kind == wish.1)
            }
            if let next = best(criterion, chosen, where: fits, use: isMinor ? .contrary : .evidence) {
                chosen.append(next)
            }
        }
        return chosen.map { quote($0, criterion: criterion, caption: caption($0.person)) }
    }

    /// Open questions about a criterion, or about none, one a person.
    mutating func questions(for criterion: Criterion.ID?, limit: Int) -> [Quote] {
        var found: [Quote] = []
        let all = people.indices.flatMap { index in
            let person = people[index]
            let list = criterion.map { person.views[$0]?.questions ?? [] } ?? person.openQuestions
            return list.map { (index, $0) }
        }
        var asked: Set<Int> = []
        for (index, candidate) in all.sorted(by: { QuoteCandidate.isBetter($0.1, $1.1) }) {
            guard found.count < limit else { break }
            guard !asked.contains(index) || people.count < 4 else { continue }
            guard Self.asksSomething(candidate.text), let text = edited(candidate) else { continue }
            asked.insert(index)
            let chosen = Chosen(candidate: candidate, person: index, text: text, use: .evidence)
            found.append(quote(chosen, criterion: criterion, caption: "interviewee"))
        }
        return found
    }
}

private extension QuoteSelector {
    private static let openers: Set<String> = [
        "who", "what", "whose", "which", "how", "when", "where", "why", "whether", "if", "know", "clear",
        "unclear",
        "decided", "undecided", "agreed", "settled",
    ]

    /// Whether words that leave something open also say what.
    static func asksSomething(_ text: String) -> Bool {
        let words = text.plainWords
        return words.count >= 7 && (text.hasSuffix("?") || words.contains(where: openers.contains))
    }

    /// The best candidate not used yet, marked as used.
    private mutating func best(
        _ criterion: Criterion.ID, _ chosen: [Chosen], where fits: (QuoteCandidate) -> Bool, use: Quote.Use
    ) -> Chosen? {
        let floor = chosen.isEmpty ? 0.0 : 0.7
        var ranked: [(value: Double, person: Int, candidate: QuoteCandidate)] = []
        let raisers = people.indices.filter { people[$0].stance(on: criterion) != nil }
        for index in raisers where (uses[index] ?? 0) < cap {
            let own = chosen.count { $0.person == index }
            guard own == 0 || (own == 1 && raisers.count <= chosen.count) else { continue }
            for candidate in people[index].views[criterion]?.quotes ?? [] where fits(candidate) {
                guard !passages.contains(candidate.passage) else { continue }
                let value = value(candidate, criterion, index, chosen)
                if value > floor { ranked.append((value, index, candidate)) }
            }
        }
        ranked.sort { left, right in
            left.value != right.value
                ? left.value > right.value : QuoteCandidate.isBetter(left.candidate, right.candidate)
        }
        for entry in ranked {
            guard let text = edited(entry.candidate) else { continue }
            uses[entry.person, default: 0] += 1
            passages.insert(entry.candidate.passage)
            return Chosen(candidate: entry.candidate, person: entry.person, text: text, use: use)
        }
        return nil
    }

    /// What a quote is worth here: how well it reads, whether it speaks of the criterion, how much its
    /// speaker and their sector are quoted already.
    private func value(
        _ candidate: QuoteCandidate, _ criterion: Criterion.ID, _ person: Int, _ chosen: [Chosen]
    ) -> Double {
        let used = Double(uses[person] ?? 0) / Double(cap)
        let sector = people[person].groups[.sector]
        let sameGroup = chosen.contains { sector != nil && people[$0.person].groups[.sector] == sector }
        let isClear = words.speaks(candidate.text, of: criterion)
        return candidate.score + (isClear ? 0.3 : 0) - 0.6 * used - (sameGroup ? 0.15 : 0)
    }

    /// The words fit to be shown; nil where they may name somebody.
    private mutating func edited(_ candidate: QuoteCandidate) -> String? {
        guard let edit = editor.edit(candidate.text) else {
            report.heldBackQuotes += 1
            passages.insert(candidate.passage)
            return nil
        }
        report.replacements += edit.replacements
        return edit.text
    }

    private func quote(_ chosen: Chosen, criterion: Criterion.ID?, caption: String) -> Quote {
        Quote(
            id: chosen.candidate.id, text: chosen.text, criterion: criterion,
            stance: chosen.candidate.stance, kind: chosen.candidate.kind,
            isQuestion: chosen.candidate.isQuestion, caption: caption, use: chosen.use,
            isConfirmed: chosen.candidate.isConfirmed)
    }
}
