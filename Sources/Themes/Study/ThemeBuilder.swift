import StudyModel

/// Makes the theme of one criterion.
struct ThemeBuilder {
    private let place: Int
    private let criterion: Criterion
    private let people: [StudyPerson]
    /// What each person says of the criterion, in the order of `people`.
    private let views: [PersonView?]
    private let policy: GroupPolicy
    private let settings: ThemeSettings
    private let table: PhraseTable
    private let positions: PositionCounts
    private let leaning: Leaning
    /// What may be shown of groups, each dimension for itself.
    private let breakdowns: [StudyGroup.Dimension: Breakdown]
    /// The dimension whose groups are shown: two beside one criterion could be crossed.
    private let dimension: StudyGroup.Dimension
    /// Whether captions of quotes may name groups.
    private let namesSpeakers: Bool
    /// What the pool holds for the criterion.
    private let held: [QuoteCandidate]
    private let open: [QuoteCandidate]
    /// All codings of it that count.
    private let codings: CountedCodings
    /// Numbers of the sides of its tensions.
    private let sides: Range<Int>

    /// Makes the theme of the criterion at that place in the codebook of `source`.
    init(
        _ place: Int, of source: ThemeAccumulator, held quotes: HeldQuotes, people: [StudyPerson],
        policy: GroupPolicy
    ) {
        self.place = place
        criterion = source.codebook.criteria[place]
        self.people = people
        self.policy = policy
        settings = source.settings
        table = source.phrases
        held = quotes.quotes[place]
        open = quotes.questions[place]
        codings = source.codings[place]
        sides = source.sides.numbers(of: place)
        let views = people.map { $0.view(of: place) }
        let (positions, leaning) = Self.count(people.indices, views)
        self.views = views
        self.positions = positions
        self.leaning = leaning
        breakdowns = Self.breakdowns(of: criterion.id, positions, views, policy)
        dimension = Self.dimension(breakdowns, leaning: leaning)
        namesSpeakers = Self.mayNameSpeakers(breakdowns[dimension], total: positions, policy)
    }

    /// Rows of groups that are not shown.
    var hidden: [HiddenRow] { breakdowns[dimension]?.hidden ?? [] }

    /// What can be told of the figures of every group of `asked`, named or not, in the order of the policy; beside the
    /// drafts partners hold, too.
    func column(_ asked: StudyGroup.Dimension, _ figure: KeyPath<PositionCounts, Int>) -> ReachAudit.Column {
        let shown = asked == dimension ? shownGroups : []
        if let known = breakdowns[asked]?.bounds(figure, showing: shown) {
            return ReachAudit.Column(bounds: known, total: positions[keyPath: figure])
        }
        let named = policy.groups.filter { $0.dimension == asked }
        let hidden = named.filter { group in !shown.contains { $0.group == group } }
        let sizes = hidden.map(\.size) + policy.others(in: asked).map(\.count)
        let rest = positions[keyPath: figure] - shown.reduce(0) { $0 + $1.positions[keyPath: figure] }
        var bounds = BreakdownPolicy.bounds(sizes, sum: rest)[...]
        let all = named.map { group in
            guard let view = shown.first(where: { $0.group == group }) else { return bounds.removeFirst() }
            return view.positions[keyPath: figure]...view.positions[keyPath: figure]
        }
        return ReachAudit.Column(bounds: all + bounds, total: positions[keyPath: figure])
    }

    /// People who tell of difficulty, or of help, as places in the order of people.
    func places(_ fits: (Stance) -> Bool) -> [Int] {
        views.indices.filter { views[$0]?.stance.map(fits) ?? false }
    }

    /// What people want on its tensions; quotes are chosen for these first.
    func tensions(_ selector: inout QuoteSelector) -> [TensionView] {
        TensionBuilder(criterion: criterion, numbers: sides, views: views, codings: codings)
            .tensions(&selector)
    }

    /// The theme, with its `tensions`.
    func theme(_ selector: inout QuoteSelector, _ tensions: [TensionView]) -> Theme {
        let quotes = selector.choose(for: place, positions: positions, caption: caption)
        let questions = selector.questions(for: place, limit: 5)
        let views = self.views.compactMap(\.self)
        let counted = views.filter { $0.stance != nil }
        return Theme(
            criterion: criterion, total: people.count, positions: positions,
            leaning: leaning, kinds: kinds(counted),
            volunteered: counted.count(where: \.isVolunteered), asked: counted.count(where: \.isAsked),
            firsts: counted.count(where: \.isFirst),
            confirmedPeople: counted.count { $0.confirmed > 0 },
            reportedOnly: views.count { $0.stance == nil && $0.reported > 0 },
            questioners: counted.count { $0.questionCount > 0 },
            passages: counted.reduce(0) { $0 + $1.passages },
            mostPassages: counted.map(\.passages).max() ?? 0, spread: spread, groups: shownGroups,
            divergence: divergence, tensions: tensions, silence: silence,
            sharedPhrases: phrases(counted, \.id, selector.editor),
            criticalPhrases: phrases(counted, \.critical, selector.editor),
            quotes: quotes,
            questions: questions,
            warnings: warnings(counted, quotes + questions + tensions.flatMap { $0.sides.flatMap(\.quotes) }),
            grounds: Grounds(codings, held: held, open: open))
    }
}

private extension ThemeBuilder {
    static func count(
        _ people: some Sequence<Int>, _ views: [PersonView?]
    ) -> (PositionCounts, Leaning) {
        var positions = PositionCounts()
        var leaning = Leaning()
        for person in people {
            guard let view = views[person], let stance = view.stance else { continue }
            positions.add(stance)
            switch view.leaning {
            case .helping: leaning.helping += 1
            case .hindering: leaning.hindering += 1
            default: break
            }
        }
        return (positions, leaning)
    }

    /// Groups whose figures may be shown.
    var shownGroups: [GroupView] { breakdowns[dimension]?.shown ?? [] }

    static func breakdowns(
        of criterion: Criterion.ID, _ total: PositionCounts, _ views: [PersonView?], _ policy: GroupPolicy
    ) -> [StudyGroup.Dimension: Breakdown] {
        var found: [StudyGroup.Dimension: Breakdown] = [:]
        for dimension in GroupPolicy.dimensions {
            let groups = policy.groups.filter { $0.dimension == dimension }.map { group in
                let (positions, leaning) = count(policy.members(of: group), views)
                return GroupView(group: group, positions: positions, leaning: leaning)
            }
            found[dimension] = policy.breakdown(
                groups, of: dimension, total: total, stances: views.map { $0?.stance }, criterion: criterion)
        }
        return found
    }

    /// The first dimension along which groups take opposite positions; else the first that shows a group.
    static func dimension(
        _ breakdowns: [StudyGroup.Dimension: Breakdown], leaning: Leaning
    ) -> StudyGroup.Dimension {
        let opposed = GroupPolicy.dimensions.first { dimension in
            let found = Divergence.find(breakdowns[dimension]?.shown ?? [], leaning: leaning)
            return found?.basis == .groups(dimension)
        }
        let shown = GroupPolicy.dimensions.first { breakdowns[$0]?.shown.isEmpty == false }
        return opposed ?? shown ?? .sector
    }

    /// Whether naming the groups of some speakers leaves the others among enough people: whoever is called
    /// "interviewee" is in none of the groups named.
    static func mayNameSpeakers(
        _ breakdown: Breakdown?, total: PositionCounts, _ policy: GroupPolicy
    ) -> Bool {
        let named = (breakdown?.shown ?? []).filter { isNamed($0, policy) }
        let people = policy.total - named.reduce(0) { $0 + $1.group.size }
        let raising = total.raised - named.reduce(0) { $0 + $1.positions.raised }
        return raising == 0 || (raising >= 2 && people >= policy.settings.minimumGroup)
    }

    /// Whether quotes of members of a group that is shown are captioned with it.
    static func isNamed(_ view: GroupView, _ policy: GroupPolicy) -> Bool {
        let isExposed = policy.settings.hidesSingleOrganisations && view.group.isSingleOrganisation
        return view.positions.raised >= 2 && !isExposed
    }

    /// The people who raise it, as indices.
    var raisers: [Int] { people.indices.filter(isRaised) }

    func isRaised(by person: Int) -> Bool { views[person]?.stance != nil }

    var spread: Theme.Spread {
        let raisers = raisers
        func distinct(_ label: (StudyPerson) -> String?) -> Int {
            raisers.reduce(into: Set<String>()) { found, person in
                if let label = label(people[person]) { found.insert(label) }
            }.count
        }
        return Theme.Spread(
            sectors: distinct { $0.groups[.sector] }, organisations: distinct { $0.groups[.organisation] },
            perspectives: distinct { $0.groups[.perspective] }, roles: distinct(\.role))
    }

    /// Told only along groups whose figures are shown: more would bound the figures of the others.
    var divergence: Divergence? {
        Divergence.find(
            shownGroups, leaning: leaning, shuffles: settings.shuffles, seed: settings.seed &+ UInt64(place))
    }

    var silence: Theme.Silence? {
        if positions.raised == 0 { return .unraised }
        guard people.count >= 4 else { return nil }
        if Double(positions.raised) < max(1.5, settings.silenceShare * Double(people.count)) {
            return .hardly
        }
        return isOneSided ? .oneGroup : nil
    }

    /// Whether all who raise it come from one sector whose figures are shown.
    var isOneSided: Bool {
        positions.raised > 1 && dimension == .sector
            && shownGroups.contains {
                $0.positions.raised == positions.raised && $0.group.size < people.count
            }
    }

    func kinds(_ views: [PersonView]) -> [StatementKind: Int] {
        var counts: [StatementKind: Int] = [:]
        for view in views {
            for kind in view.kinds.kinds { counts[kind, default: 0] += 1 }
        }
        return counts
    }

    /// Wordings of at least three people, each counted where `passage` tells one: fewer could be recognised by them.
    func phrases(
        _ views: [PersonView], _ passage: (UsedWording) -> EvidenceID?, _ editor: QuoteEditor
    ) -> [Theme.SharedPhrase] {
        var use = WordingUse()
        for wording in views.flatMap(\.phrases) {
            if let id = passage(wording) { use.add(wording.number, in: id) }
        }
        return use.shared(by: max(3, settings.minimumGroup), table, editor)
    }

    /// The largest safe label: a group whose figures are shown, with at least two who raise the theme, unless it is
    /// one organisation.
    func caption(_ person: Int) -> String {
        guard namesSpeakers else { return "interviewee" }
        let own = shownGroups.first { people[person].groups[dimension] == $0.group.label }
        guard let own, Self.isNamed(own, policy) else { return "interviewee" }
        return "\(own.group.label) interviewee"
    }

    func warnings(_ views: [PersonView], _ quotes: [Quote]) -> [ThemeWarning] {
        guard positions.raised > 0 else { return [] }
        var found: [ThemeWarning] = []
        let passages = views.reduce(0) { $0 + $1.passages }
        let most = views.map(\.passages).max() ?? 0
        if positions.raised == 1, people.count > 1 {
            found.append(.singleInterviewee)
        } else if positions.raised > 1, passages >= 4, Double(most) > allowedShare * Double(passages) {
            found.append(.oneVoice(passages: most, of: passages))
        } else if positions.raised > 1, isFew, people.count > positions.raised {
            found.append(.fewInterviewees(positions.raised))
        }
        if silence == .oneGroup { found.append(.oneGroupOnly) }
        found += criticisedFromOutside.map { .criticisedFromOutside(sector: $0) }
        if quotes.isEmpty { found.append(.nothingQuotable) }
        if !views.contains(where: { $0.confirmed > 0 }) { found.append(.unconfirmed) }
        return found
    }

    /// The share one interviewee may supply before their voice is said to carry the theme; where so few speak that
    /// any even split exceeds the usual one, that is told instead.
    var allowedShare: Double { isFew ? max(settings.oneVoiceShare, 2.0 / 3) : settings.oneVoiceShare }

    /// Whether so few speak that somebody supplies more than the allowed share, however even they are.
    var isFew: Bool { 1 > settings.oneVoiceShare * Double(positions.raised) }

    /// Sectors named in critical passages of at least two others, while nobody from inside is critical of the
    /// criterion; sectors too small to name are left out unless nobody at all was interviewed there.
    var criticisedFromOutside: [String] {
        var inside: Set<String> = []
        var outside: [String: Int] = [:]
        var sizes: [String: Int] = [:]
        for (person, view) in zip(people, views) {
            let own = person.sector
            if let own { sizes[own, default: 0] += 1 }
            guard let view else { continue }
            if let own, view.isCritical { inside.insert(own) }
            for sector in view.criticised.names where sector != own { outside[sector, default: 0] += 1 }
        }
        guard !sizes.isEmpty else { return [] }
        return outside.keys.sorted().filter { sector in
            let size = sizes[sector] ?? 0
            // That nobody of a sector is critical may be told only where its figures say so too.
            let isNameable = size == 0 || isShown(sector: sector, size: size)
            return (outside[sector] ?? 0) >= 2 && !inside.contains(sector) && isNameable
        }
    }

    func isShown(sector: String, size: Int) -> Bool {
        let label = people.first { $0.sector == sector }?.groups[.sector]
        return shownGroups.contains {
            $0.group.dimension == .sector && $0.group.label == label && $0.group.size == size
        }
    }
}
