import StudyModel
import Themes

/// Writes where views agree, where they differ, who stands alone, and what was left unsaid.
struct DifferenceWriter {
    private let summary: ThemeSummary
    private let people: People
    private let tensions: TensionWriter

    init(_ summary: ThemeSummary) {
        self.summary = summary
        tensions = TensionWriter(summary)
        people = People(total: summary.sample.people)
    }

    /// Themes on which half of the interviewees or more take a position and three quarters of those the
    /// same one.
    func agreement(_ pad: inout StatementPad) -> [Statement] {
        let ground = CommonGround(summary)
        let helping = ground.helping.themes + ground.helping.others
        let hindering = ground.hindering.themes + ground.hindering.others
        var statements: [Statement] = []
        if !helping.isEmpty {
            let list = shares(ground.helping, \.helping)
            statements.append(
                pad.write(
                    6, "agreement.help",
                    "Most who took a position found help in \(list).",
                    about: helping,
                    evidence: helping.evidence(1) { $0.taking(first: .helping) }))
        }
        if !hindering.isEmpty {
            let list = shares(ground.hindering, \.hindering)
            statements.append(
                pad.write(
                    6, "agreement.difficulty",
                    "Most who took a position told of difficulty with \(list). That a matter is difficult does not mean that people want the same "
                        + "done about it.",
                    about: hindering, evidence: hindering.evidence(1) { $0.taking(first: .hindering) }))
        }
        if let unheard = tensions.unheard(&pad) { statements.append(unheard) }
        return statements
    }

    /// What people want different things on, then the themes with opposite positions, the widest and most raised first.
    func differences(_ pad: inout StatementPad, _ quotes: inout QuotePicker) -> [Difference] {
        let wanted = tensions.differences(&pad)
        let divided = summary.divided
        let emphases = divided.filter(\.differsInEmphasis).prefix(Self.shownEmphases)
        return wanted
            + (divided.filter { !$0.differsInEmphasis } + emphases).enumerated().map { index, theme in
                let text = sentence(theme, index)
                let sides = [theme.evidence(.helping), theme.evidence(.hindering), theme.evidence(.mixed)]
                let evidence = sides.flatMap { $0.prefix(1) } + sides.flatMap { $0.dropFirst() }
                let statement = pad.write(
                    6, "difference.\(theme.criterion.id)", text, about: [theme], evidence: evidence)
                return Difference(
                    theme: theme, finding: Finding(statement: statement, quotes: pair(theme, &quotes)))
            }
    }

    /// Views held by one or a few against the rest.
    func minority(_ pad: inout StatementPad, _ quotes: inout QuotePicker) -> [Difference] {
        let lonely = summary.themes.filter { theme in
            let smaller = min(theme.positions.helping, theme.positions.hindering)
            return theme.divergence == nil && smaller > 0 && theme.positions.taking >= 4
                && smaller * 4 < theme.positions.taking
        }
        return lonely.ranked(by: .position).prefix(6).enumerated().compactMap { index, theme in
            let isPositive = theme.positions.helping < theme.positions.hindering
            let stance: Stance = isPositive ? .helping : .hindering
            // Without words that say so, a single voice is only a number, which the figures show.
            let quote = quotes.pick([theme], limit: 1) { $0.reads(stance) }
            guard !quote.isEmpty else { return nil }
            let statement = pad.write(
                6, "minority.\(theme.criterion.id)", lonelySentence(theme, isPositive: isPositive, index),
                about: [theme], evidence: theme.taking(first: stance))
            return Difference(theme: theme, finding: Finding(statement: statement, quotes: quote))
        }
    }

    /// What nobody, hardly anybody or one group only raised.
    func silences(_ pad: inout StatementPad) -> [Statement] {
        let unraised = summary.themes.filter { $0.silence == .unraised }
        let hardly = summary.themes.filter { $0.silence == .hardly }
        let oneGroup = summary.themes.filter { $0.silence == .oneGroup }
        var statements: [Statement] = []
        if !unraised.isEmpty {
            let text = "Nobody raised \(unraised.map(\.short).listed(with: "or"))."
            statements.append(pad.write(6, "silence.unraised", text, about: unraised))
        }
        if !hardly.isEmpty {
            let text = "Hardly anybody spoke of \(people.list(hardly.map { ($0.short, $0.raised) }))."
            statements.append(
                pad.write(
                    6, "silence.hardly", text, about: hardly, evidence: hardly.evidence(1) { $0.evidence }))
        }
        if !oneGroup.isEmpty {
            let text =
                "Only one of the sectors interviewed brought up "
                + "\(people.list(oneGroup.map { ($0.short, $0.raised) }))."
            statements.append(
                pad.write(
                    6, "silence.one-group", text, about: oneGroup,
                    evidence: oneGroup.evidence(1) { $0.evidence }))
        }
        return statements
    }
}

private extension DifferenceWriter {
    /// Differences of emphasis that are told; there can be many small ones.
    static let shownEmphases = 4

    /// A quote from either side: from the side's groups where it may say so, else one that names no group.
    func pair(_ theme: Theme, _ quotes: inout QuotePicker) -> [Quote] {
        guard let divergence = theme.divergence else { return [] }
        return [(Stance.helping, divergence.helpingSide), (.hindering, divergence.hinderingSide)].flatMap {
            side in
            let (stance, groups) = side
            let own = quotes.pick([theme], limit: 1) { quote in
                quote.reads(stance) && groups.contains { quote.caption == "\($0.label) interviewee" }
            }
            guard own.isEmpty else { return own }
            return quotes.pick([theme], limit: 1) { quote in
                quote.reads(stance) && (groups.isEmpty || quote.caption == "interviewee")
            }
        }
    }

    func shares(_ leading: LeadingThemes, _ count: (PositionCounts) -> Int) -> String {
        let list = leading.themes.enumerated().map { index, theme in
            let taking = theme.positions.taking
            let tail = index == 0 ? " who took a position" : ""
            let share =
                count(theme.positions) == taking
                ? "all \(taking)" : "\(count(theme.positions)) of the \(taking)"
            return "\(theme.short) (\(share)\(tail))"
        }.asList
        let left = leading.others.count
        guard left > 0 else { return list }
        return
            "\(list); and likewise with \(left == 1 ? "one other criterion" : "\(Numeral.word(left)) other criteria") (section 7)"
    }

    func sentence(_ theme: Theme, _ index: Int) -> String {
        guard let divergence = theme.divergence else { return "" }
        let short = theme.short
        switch divergence.basis {
        case .groups:
            let helping = sides(divergence.helpingSide, theme, critical: false)
            let hindering = sides(divergence.hinderingSide, theme, critical: true)
            return [
                "\(short) looked different depending on where people sit: mostly a help to \(helping), mostly a "
                    + "difficulty to \(hindering).",
                "The experience of \(short) was mostly one of difficulty for \(hindering), and mostly one of help for "
                    + "\(helping).",
                "On \(short), \(helping) told mostly of what works and \(hindering) mostly of what does not.",
            ][index % 3]
        case .emphasis:
            let helping = sides(divergence.helpingSide, theme, critical: false)
            let hindering = sides(divergence.hinderingSide, theme, critical: false)
            return [
                "The emphasis differed on \(short): help was part of the account of \(helping), far less so of "
                    + "\(hindering).",
                "\(helping) found something good to say about \(short) much more often than \(hindering) did.",
                "How much is working in \(short) depends on whom one asks: \(helping) told of help, \(hindering) "
                    + "seldom did.",
            ][index % 3]
        case .people: return divided(theme, index)
        }
    }

    func divided(_ theme: Theme, _ index: Int) -> String {
        let helping = Numeral.word(theme.leaning.helping)
        let hindering = Numeral.word(theme.leaning.hindering)
        let taking = Numeral.word(theme.positions.taking)
        let lines = [
            "Experience of \(theme.short) was divided: of the \(taking) who took a position \(hindering) told "
                + "mostly of difficulty, \(helping) mostly of help.",
            "There was no single account of \(theme.short): \(helping) of \(taking) told mostly of what works, "
                + "\(hindering) mostly of what does not.",
            "People told differently of \(theme.short): of the "
                + "\(taking) who took a position, \(helping) told mostly of help and \(hindering) mostly of difficulty.",
        ]
        let even = theme.positions.taking - theme.leaning.helping - theme.leaning.hindering
        let tail =
            even > 0 ? " \(Numeral.word(even).capitalisedFirst) told as much of the one as of the other." : ""
        return lines[index % lines.count] + tail
    }

    func sides(_ groups: [StudyGroup], _ theme: Theme, critical: Bool) -> String {
        let names = groups.map { group in
            let view = theme.groups.first { $0.group == group }
            let count = view.map { critical ? $0.positions.critical : $0.positions.positive } ?? 0
            // All of a group would tell how everyone in it spoke.
            return (
                label: group.label,
                count: (1..<group.size).contains(count) ? " (\(count) of \(group.size))" : ""
            )
        }
        if names.count == 1, let only = names.first { return "\(only.label) interviewees\(only.count)" }
        return "\(names.map { $0.label + $0.count }.asList) interviewees"
    }

    func lonelySentence(_ theme: Theme, isPositive: Bool, _ index: Int) -> String {
        let few = isPositive ? theme.positions.helping : theme.positions.hindering
        let taking = Numeral.word(theme.positions.taking)
        let who = few == 1 ? "one interviewee" : "\(Numeral.word(few)) interviewees"
        let (side, other) = isPositive ? ("help", "difficulty") : ("difficulty", "help")
        return [
            "On \(theme.short), \(who) of the \(taking) who took a position told of \(side), and of no \(other) that we found.",
            "Against the grain, \(who) of \(taking) told of \(side), and of no \(other) that we found, when it came to "
                + "\(theme.short).",
            "\(theme.short) also had its exception: \(who) of \(taking) told of \(side), and of no \(other) that we found.",
        ][index % 3]
    }
}
