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
        let entries = entries(criterion)
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
            if let next = best(
                entries, chosen, raised: positions.raised, where: fits, use: isMinor ? .contrary : .evidence)
            {
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

    /// A quote that may be chosen for a criterion.
    private struct Entry {
        let person: Int
        let candidate: QuoteCandidate
        /// How well it reads, with a little more where it speaks of the criterion by name.
        let score: Double
    }

    private func entries(_ criterion: Criterion.ID) -> [Entry] {
        people.indices.flatMap { index in
            (people[index].quotes[criterion] ?? []).map { candidate in
                let isClear = words.speaks(candidate.text, of: criterion)
                return Entry(
                    person: index, candidate: candidate, score: candidate.score + (isClear ? 0.3 : 0))
            }
        }
    }

    /// The best entry not used yet, marked as used.
    private mutating func best(
        _ entries: [Entry], _ chosen: [Chosen], raised: Int, where fits: (QuoteCandidate) -> Bool,
        use: Quote.Use
    ) -> Chosen? {
        let floor = chosen.isEmpty ? 0.0 : 0.7
        let ranked = entries.compactMap { entry -> (value: Double, entry: Entry)? in
            guard (uses[entry.person] ?? 0) < cap, fits(entry.candidate) else { return nil }
            guard !passages.contains(entry.candidate.passage) else { return nil }
            let own = chosen.count { $0.person == entry.person }
            guard own == 0 || (own == 1 && raised <= chosen.count) else { return nil }
            let value = value(entry, chosen)
            return value > floor ? (value, entry) : nil
        }.sorted { left, right in
            left.value != right.value
                ? left.value > right.value
                : QuoteCandidate.isBetter(left.entry.candidate, right.entry.candidate)
        }
        for (_, entry) in ranked {
            guard let text = edited(entry.candidate) else { continue }
            uses[entry.person, default: 0] += 1
            passages.insert(entry.candidate.passage)
            return Chosen(candidate: entry.candidate, person: entry.person, text: text, use: use)
        }
        return nil
    }

    /// What a quote is worth here: how well it reads, and how much its speaker and their sector are quoted
    /// already.
    private func value(_ entry: Entry, _ chosen: [Chosen]) -> Double {
        let used = Double(uses[entry.person] ?? 0) / Double(cap)
        let sector = people[entry.person].groups[.sector]
        let sameGroup = chosen.contains { sector != nil && people[$0.person].groups[.sector] == sector }
        return entry.score - 0.6 * used - (sameGroup ? 0.15 : 0)
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
