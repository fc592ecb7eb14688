import StudyModel
import Themes

/// Finds the outstanding questions: one for each criterion that is asked about, differs, or rests on what
/// is taken as given; one for each level about what was left unsaid; and those no criterion covers.
/// Questions about one criterion are one question, whatever their origins, with all references kept.
struct QuestionWriter {
    private let summary: ThemeSummary
    private let people: People

    init(_ summary: ThemeSummary) {
        self.summary = summary
        people = People(total: summary.sample.people)
    }

    /// All questions, unranked and without ids or actions.
    func questions() -> [OutstandingQuestion] {
        let found = summary.themes.compactMap(question) + summary.codebook.levels.compactMap(silence)
        return withOthers(found)
    }

    /// Orders by rank and numbers from Q1.
    static func ranked(_ questions: [OutstandingQuestion]) -> [OutstandingQuestion] {
        let order = questions.enumerated().sorted { left, right in
            if left.element.rank != right.element.rank { return left.element.rank < right.element.rank }
            return left.offset < right.offset
        }
        return order.enumerated().map { index, entry in
            var question = entry.element
            question.id = "Q\(index + 1)"
            return question
        }
    }
}

private extension QuestionWriter {
    /// Words shown with a question, at most.
    static let shownQuotes = 4

    func origins(_ theme: Theme) -> [OutstandingQuestion.Origin] {
        var found: [OutstandingQuestion.Origin] = []
        if theme.divergence != nil { found.append(.divergence) }
        if !theme.openTensions.isEmpty { found.append(.tension) }
        if !unheard(theme).isEmpty { found.append(.unheard) }
        if theme.grounds.isAsked { found.append(.asked) }
        let isStated = theme.questions.contains { !$0.text.hasSuffix("?") }
        if isStated || (theme.questioners > 0 && found.last != .asked) { found.append(.uncertainty) }
        if isUntested(theme) { found.append(.assumption) }
        return found
    }

    /// The tensions of `theme` on which it was not heard what people want.
    func unheard(_ theme: Theme) -> [TensionView] {
        summary.unheardTensions.filter { $0.theme.criterion.id == theme.criterion.id }.map(\.tension)
    }

    /// Some rely on it, others are critical of it or do not mention it.
    func isUntested(_ theme: Theme) -> Bool {
        let assumed = theme.count(.assumption)
        return assumed > 0 && (assumed < people.total || people.total == 1)
            && (assumed >= 2 || people.total < 6)
    }

    func question(_ theme: Theme) -> OutstandingQuestion? {
        let origins = origins(theme)
        guard !origins.isEmpty else { return nil }
        let asked = theme.questions.compactMap { CleanQuestion.read($0) }
        let parts = theme.criterion.question.sentences
        let template = parts.first ?? theme.criterion.question
        var also = Array(parts.dropFirst())
        for clean in asked
        where !CleanQuestion.isNear(clean, template)
            && !also.contains(where: { CleanQuestion.isNear(clean, $0) })
        {
            also.append(clean)
        }
        if origins.contains(.assumption) {
            also.append("What would show whether the assumptions made about \(theme.short) hold?")
        }
        return make(
            text: template, also: Array(also.prefix(4)),
            why: QuestionReason(
                theme, origins, unheard: unheard(theme), people: people, turn: turn(theme)
            ).text,
            themes: [theme], origins: origins, touching: touching(theme, origins),
            positions: positions(theme), quotes: quotes(theme, origins))
    }

    /// Where the criterion stands in the codebook: neighbours are worded differently.
    func turn(_ theme: Theme) -> Int {
        summary.themes.firstIndex { $0.criterion.id == theme.criterion.id } ?? 0
    }

    func touching(_ theme: Theme, _ origins: [OutstandingQuestion.Origin]) -> Int {
        if origins.contains(.divergence) { return theme.positions.taking }
        // Not who spoke for a side: of two sides' people it would follow whether one spoke for both.
        if origins.contains(.tension) || origins.contains(.unheard) { return theme.raised }
        return max(theme.questioners, origins.contains(.assumption) ? theme.count(.assumption) : 0)
    }

    func positions(_ theme: Theme) -> [OutstandingQuestion.Position] {
        var found: [OutstandingQuestion.Position] = []
        let counts = theme.positions
        func add(_ count: Int, _ words: String, _ ids: [EvidenceID]) {
            guard count > 0 else { return }
            let text =
                people.total == 1
                ? words.capitalisedFirst : "\(words.capitalisedFirst): \(people.ratio(count))"
            found.append(.init(text: text, evidence: ids))
        }
        add(counts.helping, "spoke of help only", theme.evidence(.helping))
        add(counts.hindering, "spoke of difficulty only", theme.evidence(.hindering))
        add(counts.mixed, "spoke of both", theme.evidence(.mixed))
        add(counts.neutral, "raised it without taking a position", theme.evidence(.neutral))
        for side in theme.openTensions.flatMap(\.told) {
            // No share of all: whoever said it in other words is not counted.
            found.append(
                .init(text: "Spoke for \(side.name): \(side.people)", evidence: side.evidence))
        }
        return found
    }

    func quotes(_ theme: Theme, _ origins: [OutstandingQuestion.Origin]) -> [Quote] {
        // Where people want different things either side is heard.
        let sides = theme.openTensions.first?.oneOfEach.prefix(Self.shownQuotes - 1) ?? []
        var found = Array(theme.questions.prefix(Self.shownQuotes - max(1, sides.count))) + sides
        if origins.contains(.assumption), let quote = theme.quotes.first(where: { $0.kind == .assumption }) {
            found.append(quote)
        }
        if theme.divergence != nil {
            for stance in [Stance.helping, .hindering] {
                if let quote = theme.quotes.first(where: { $0.stance == stance }), !found.contains(quote) {
                    found.append(quote)
                }
            }
        }
        return Array(found.prefix(Self.shownQuotes))
    }

    /// One question for what was left unsaid at a level.
    func silence(_ level: Codebook.Level) -> OutstandingQuestion? {
        let quiet = summary.themes(of: level).filter { $0.silence != nil && origins($0).isEmpty }
        guard !quiet.isEmpty, people.total > 1 else { return nil }
        let list = quiet.map(\.short).listed(with: "or")
        let text =
            "Interviewees said little or nothing about \(list): is this settled, not yet thought about, or hard to raise?"
        let one = quiet.filter { $0.silence == .oneGroup }.map(\.short)
        let tail = one.isEmpty ? "" : " Only one sector spoke of \(one.asList)."
        return make(
            text: text, also: quiet.prefix(3).compactMap(\.criterion.question.sentences.first),
            why:
                "The checklist counts \(quiet.count == 1 ? "this" : "these") among the things that make such work succeed; silence may mean "
                + "that all is well, or that nobody has looked.\(tail)",
            themes: quiet, origins: [.silence], touching: quiet.map(\.raised).max() ?? 0, positions: [],
            quotes: [])
    }

    /// Adds clean questions that no criterion covers. One that asks much the same as another joins it, with its words.
    func withOthers(_ asked: [OutstandingQuestion]) -> [OutstandingQuestion] {
        var found = asked
        for quote in summary.otherQuestions {
            guard let text = CleanQuestion.read(quote) else { continue }
            if let place = found.firstIndex(where: { CleanQuestion.isNear($0.text, text) }) {
                found[place].take(quote, asking: text)
                continue
            }
            found.append(
                make(
                    text: text, also: [],
                    why: "An interviewee asked it, and the checklist has no place for it.",
                    themes: [], origins: [.asked], touching: 1, positions: [], quotes: [quote]))
        }
        return found
    }

    func make(
        text: String, also: [String], why: String, themes: [Theme], origins: [OutstandingQuestion.Origin],
        touching: Int, positions: [OutstandingQuestion.Position], quotes: [Quote]
    ) -> OutstandingQuestion {
        let isSilence = origins == [.silence]
        let key =
            if isSilence { "silence.\(themes.first?.criterion.level ?? "")" } else {
                themes.first?.criterion.id.rawValue ?? text
            }
        let single = themes.count == 1 ? themes.first : nil
        let spread = single.map { $0.spread.sectors > 0 ? $0.spread.sectors : $0.spread.organisations }
        let isOpen = origins.contains(.asked) || origins.contains(.uncertainty)
        let unshown = isOpen && quotes.allSatisfy { !$0.isQuestion } ? single?.grounds.questions ?? [] : []
        let evidence = unshown + quotes.map(\.id) + positions.flatMap(\.evidence)
        let fallback = evidence.isEmpty ? themes.evidence(1) { $0.evidence } : evidence
        return OutstandingQuestion(
            id: "", key: key, text: text, alsoAsks: also, why: why, criteria: themes.map(\.criterion),
            origins: origins,
            raisedBy: touching, total: people.total,
            groups: isSilence ? [] : (single?.groups ?? []).filter { $0.positions.raised > 1 }.map(\.group),
            positions: positions, quotes: quotes,
            evidence: fallback.withoutRepeats,
            answer: answer(origins, single), actions: [], status: .open,
            rank: .init(
                groups: isSilence ? 0 : min(spread ?? 0, touching), actions: 0,
                divergence: single.map(strength) ?? 0, people: touching))
    }

    /// How even and wide the difference is, 0…1, in what people tell of or in what they want.
    func strength(_ theme: Theme) -> Double {
        let wanted = theme.openTensions.map { $0.evenness * Double($0.heard) / Double(max(1, theme.total)) }
        return max(theme.divergence?.strength ?? 0, wanted.max() ?? 0)
    }

    /// A difference asks for a conversation, an assumption for information, and the rest for what the codebook says of the
    /// criterion's first intervention.
    func answer(
        _ origins: [OutstandingQuestion.Origin], _ theme: Theme?
    ) -> OutstandingQuestion.Answer {
        let calls: Set<OutstandingQuestion.Origin> = [.divergence, .tension, .unheard]
        if origins.contains(where: calls.contains) || origins == [.silence] { return .conversation }
        if origins == [.assumption] { return .information }
        let first = theme?.criterion.interventions.first
        return summary.codebook.interventions.first { $0.id == first }?.answer ?? .clarification
    }
}

private extension OutstandingQuestion {
    /// Joins a question of an interviewee that asks much the same.
    mutating func take(_ quote: Quote, asking text: String) {
        if text != self.text, !alsoAsks.contains(text) { alsoAsks.append(text) }
        quotes.append(quote)
        evidence = (evidence + [quote.id]).withoutRepeats
    }
}
