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
    private let allGroups: [GroupView]
    private let shownGroups: [GroupView]
    /// What the pool holds for the criterion.
    private let held: [QuoteCandidate]
    private let open: [QuoteCandidate]

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
        let views = people.map { $0.view(of: place) }
        let (positions, leaning) = Self.count(people.indices, views)
        let groups = policy.groups.map { group in
            let (positions, leaning) = Self.count(policy.members(of: group), views)
            return GroupView(group: group, positions: positions, leaning: leaning)
        }
        self.views = views
        self.positions = positions
        self.leaning = leaning
        allGroups = groups
        shownGroups = StudyGroup.Dimension.allCases.flatMap { dimension in
            policy.showable(groups.filter { $0.group.dimension == dimension }, total: positions)
        }
    }

    /// Group counts that are not shown.
    var hiddenCells: Int { allGroups.count - shownGroups.count }

    func theme(_ selector: inout QuoteSelector) -> Theme {
        let quotes = selector.choose(for: place, positions: positions, caption: caption)
        let views = self.views.compactMap(\.self)
        let counted = views.filter { $0.stance != nil }
        return Theme(
            criterion: criterion, total: people.count, positions: positions,
            leaning: leaning, kinds: kinds(counted),
            volunteered: counted.count(where: \.isVolunteered),
            confirmedPeople: counted.count { $0.confirmed > 0 },
            reportedOnly: views.count { $0.stance == nil && $0.reported > 0 },
            questioners: counted.count { $0.questionCount > 0 },
            passages: counted.reduce(0) { $0 + $1.passages },
            mostPassages: counted.map(\.passages).max() ?? 0, spread: spread, groups: shownGroups,
            divergence: divergence, silence: silence, sharedPhrases: phrases(counted), quotes: quotes,
            questions: selector.questions(for: place, limit: 5),
            warnings: warnings(counted, quotes), unquoted: Unquoted(held, questions: open))
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

    /// Groups that one theme may set against each other.
    var divergence: Divergence? {
        var found = Divergence.find(
            allGroups.filter { !policy.isProtected($0.group, theme: positions) },
            leaning: leaning, shuffles: settings.shuffles, seed: settings.seed &+ UInt64(place))
        // How often chance does as much tells how small groups are split, so it is told only of groups that are shown.
        let shown = Set(shownGroups.map(\.group))
        let sides = (found?.helpingSide ?? []) + (found?.hinderingSide ?? [])
        if !sides.allSatisfy(shown.contains) { found?.chance = nil }
        return found
    }

    var silence: Theme.Silence? {
        if positions.raised == 0 { return .unraised }
        guard people.count >= 4 else { return nil }
        if Double(positions.raised) < max(1.5, settings.silenceShare * Double(people.count)) {
            return .hardly
        }
        return isOneSided ? .oneGroup : nil
    }

    /// Whether all who raise it come from one sector, beside enough others that it tells nothing of each.
    var isOneSided: Bool {
        let raisers = raisers
        let known = raisers.compactMap { people[$0].groups[.sector] }
        guard let sector = known.first, known.count > 1, known.count == raisers.count else { return false }
        let others = people.count { $0.groups[.sector].map { $0 != sector } ?? false }
        return known.allSatisfy { $0 == sector } && others >= settings.minimumGroup
    }

    func kinds(_ views: [PersonView]) -> [StatementKind: Int] {
        var counts: [StatementKind: Int] = [:]
        for view in views {
            for kind in view.kinds.kinds { counts[kind, default: 0] += 1 }
        }
        return counts
    }

    /// Wordings of at least three people: fewer could be recognised by them.
    func phrases(_ views: [PersonView]) -> [Theme.SharedPhrase] {
        var counts: [UInt32: Int] = [:]
        for view in views {
            for phrase in view.phrases { counts[phrase, default: 0] += 1 }
        }
        return counts.filter { $0.value >= max(3, settings.minimumGroup) }
            .map { Theme.SharedPhrase(words: table[$0.key], people: $0.value) }
            .sorted { ($1.people, $0.words) < ($0.people, $1.words) }
    }

    /// The largest safe label: a named group with at least two who raise the theme, unless the words are
    /// critical and the group is one organisation.
    func caption(_ person: Int) -> String {
        guard let group = policy.captionGroup(of: person) else { return "interviewee" }
        let raising = policy.members(of: group).count(where: isRaised)
        let isExposed = settings.hidesSingleOrganisations && group.isSingleOrganisation
        guard raising >= 2, !isExposed else { return "interviewee" }
        return "\(group.label) interviewee"
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
            // That nobody of a small sector is critical would tell how each of them spoke.
            let isNameable = size == 0 || size >= max(settings.minimumGroup, settings.homogeneityGroup)
            return (outside[sector] ?? 0) >= 2 && !inside.contains(sector) && isNameable
        }
    }
}
