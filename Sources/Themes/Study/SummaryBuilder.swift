import StudyModel

/// Makes a summary of what an accumulator holds.
struct SummaryBuilder {
    private let source: ThemeAccumulator
    private let people: [StudyPerson]
    private let policy: GroupPolicy
    private let held: HeldQuotes

    init(_ source: ThemeAccumulator) {
        self.source = source
        people = Self.people(source)
        policy = GroupPolicy(people: people, settings: source.settings)
        held = HeldQuotes(
            source.pool, criteria: source.codebook.criteria.count, sides: source.sides.count)
    }

    func summary() -> ThemeSummary {
        let editor = QuoteEditor(people: people, held: held, settings: source.settings)
        var selector = QuoteSelector(
            people: people, held: held, codebook: source.codebook, settings: source.settings,
            editor: editor)
        let builders = source.codebook.criteria.indices.map {
            ThemeBuilder($0, of: source, held: held, people: people, policy: policy)
        }
        let pledges = selector.pledges(limit: Self.shownPledges)
        let firsts = answers(to: .first, &selector)
        // Of these partners see nothing: they take nothing from the quotes that partners do see.
        var aside = selector
        let unsaid = answers(to: .unsaid, &aside)
        let tensions = builders.map { $0.tensions(&selector) }
        let themes = zip(builders, tensions).map { $0.theme(&selector, $1) }
        let others = selector.questions(for: nil, limit: 8)
        var log = selector.log
        log.settle()
        log.flag(themes.flatMap(\.shownQuotes) + others + pledges + firsts.quotes, hint: editor.hint)
        log.unnamed = policy.hidden
        log.rows = zip(themes, builders).flatMap { theme, builder in
            builder.hidden.map { DisclosureLog.Row(criterion: theme.criterion.id, row: $0) }
        }
        log.people = Dictionary(uniqueKeysWithValues: people.map { ($0.id, Self.labels(of: $0)) })
        let reach = ReachBuilder(source.codebook, builders, policy).reach
        log.hiddenReach = reach.hidden
        var report = DisclosureReport()
        report.heldBackQuotes = log.held.count
        report.replacements = log.edits.reduce(0) { $0 + $1.replacements.count }
        report.minimumGroup = source.settings.minimumGroup
        report.unnamedGroups = Dictionary(grouping: policy.hidden, by: \.group.dimension).mapValues(\.count)
        report.hiddenCells = log.rows.count
        let plainCaptions = themes.flatMap(\.quotes).count { $0.caption == "interviewee" }
        report.plainCaptions = policy.groups.isEmpty ? 0 : plainCaptions
        return ThemeSummary(
            codebook: source.codebook, settings: source.settings, sample: sample, themes: themes,
            levels: levels, otherQuestions: others, pledges: pledges, firsts: firsts, unsaid: unsaid,
            sharedWords: sharedWords(editor),
            counts: source.counts, reach: reach,
            disclosure: report, identifiers: editor.filter, log: log,
            matrix: matrix(themes, others + pledges + firsts.quotes),
            coOccurrence: CoOccurrence(source.pairs, people: people, criteria: themes.count))
    }
}

private extension SummaryBuilder {
    /// Offers that are told at most: those that were asked for, and how many there are with what was offered unasked.
    static let shownPledges = (asked: 40, all: 12)
    static let shownAnswers = 12

    func answers(to question: GatheredQuestion, _ selector: inout QuoteSelector) -> GatheredAnswers {
        GatheredAnswers(
            people: people.count { $0.record.answered.contains(question) },
            evidence: (source.answers[question] ?? []).sorted(),
            quotes: selector.answers(to: question, limit: Self.shownAnswers))
    }

    static func labels(of person: StudyPerson) -> Set<EarlierDraft.Label> {
        Set(person.groups.map { EarlierDraft.Label($0.key, $0.value) })
    }

    static func people(_ source: ThemeAccumulator) -> [StudyPerson] {
        let records = source.people.sorted
        let attributes = records.map(\.record.merged)
        let sectors = GroupLabels(attributes.map(SectorNames.written), common: SectorNames.common)
        let perspectives = GroupLabels(attributes.map(\.perspective))
        let organisations = GroupLabels(attributes.map(\.organisation), areNames: true)
        return records.enumerated().map { index, record in
            var groups: [StudyGroup.Dimension: String] = [:]
            groups[.sector] = sectors.labels[index]
            groups[.perspective] = perspectives.labels[index]
            groups[.organisation] = organisations.labels[index]
            return StudyPerson(
                id: record.id, attributes: attributes[index], groups: groups,
                sector: groups[.sector].map(SectorNames.common),
                role: attributes[index].role?.trimmed.lowercased(), record: record.record)
        }
    }

    /// Wordings that a third of the people and at least three use, the most used first.
    func sharedWords(_ editor: QuoteEditor) -> [Theme.SharedPhrase] {
        var use = WordingUse()
        for person in people {
            for (wording, id) in person.record.wordings { use.add(wording, in: id) }
        }
        return use.shared(
            by: max(3, source.settings.minimumGroup, (people.count + 2) / 3), source.phrases, editor)
    }

    var levels: [LevelFigures] {
        source.codebook.levels.map { LevelFigures($0, of: source.codebook.criteria, people: people) }
    }

    /// The matrix, with what of it is shown to partners.
    func matrix(_ themes: [Theme], _ others: [Quote]) -> FrameworkMatrix {
        let shown = themes.flatMap(\.shownQuotes) + others
        let uses = Dictionary(shown.map { ($0.id, $0.use) }, uniquingKeysWith: { first, _ in first })
        return FrameworkMatrix(
            criteria: source.codebook.criteria, people: people, transcripts: source.transcripts,
            shown: ShownQuotes(uses, held.all))
    }

    var sample: StudySample {
        let common = Set(people.compactMap(\.sector))
        let isStated = people.count { $0.groups[.sector] != nil } * 2 > people.count
        let dates = people.compactMap(\.attributes.date)
        return StudySample(
            people: people.count, interviews: source.transcripts.count,
            words: source.words, turns: source.turns,
            organisations: Set(people.compactMap { $0.groups[.organisation] }).count,
            groups: policy.groups, withoutSector: people.count { $0.groups[.sector] == nil },
            missingSectors: isStated
                ? source.codebook.sectors.filter { !SectorNames.mayBe($0, among: common) } : [],
            months: ClosedMonths(dates: dates), dated: dates.count)
    }
}
