import StudyModel
import Themes

/// Writes where views agree, where they differ, who stands alone, and what was left unsaid.
struct DifferenceWriter {
    private let summary: ThemeSummary
    private let people: People

    init(_ summary: ThemeSummary) {
        self.summary = summary
        people = People(total: summary.sample.people)
    }

    /// Themes on which half of the interviewees or more take a position and three quarters of those the
    /// same one.
    func agreement(_ pad: inout StatementPad) -> [Statement] {
        guard people.total > 2 else { return [] }
        let broad = summary.themes.filter { $0.positions.taking * 2 >= people.total && $0.divergence == nil }
        let helping = broad.filter { ChecklistPosition.Reading($0) == .helps }.ranked(by: \.positions.helping)
        let hindering = broad.filter { ChecklistPosition.Reading($0) == .hinders }
            .ranked(by: \.positions.hindering)
        var statements: [Statement] = []
        if !helping.isEmpty {
            let list = shares(helping, \.helping)
            statements.append(
                pad.write(
                    6, "Nearly everyone with a view saw a help in \(list).", about: helping,
                    evidence: helping.evidence(1, \.helps)))
        }
        if !hindering.isEmpty {
            let list = shares(hindering, \.hindering)
            statements.append(
                pad.write(
                    6,
                    "Whatever their position, people told much the same story of difficulty about \(list).",
                    about: hindering, evidence: hindering.evidence(1, \.difficulties)))
        }
        return statements
    }

    /// The themes with opposite positions, the widest and most raised first.
    func differences(_ pad: inout StatementPad, _ quotes: inout QuotePicker) -> [Difference] {
        let divided = summary.themes.filter { $0.divergence != nil }.sorted { left, right in
            let leftKey = weight(left)
            let rightKey = weight(right)
            return leftKey != rightKey ? leftKey > rightKey : left.criterion.id < right.criterion.id
        }
        return divided.enumerated().map { index, theme in
            let text = sentence(theme, index)
            let evidence = theme.evidence(.helping).prefix(1) + theme.evidence(.hindering).prefix(1)
            let statement = pad.write(6, text, about: [theme], evidence: Array(evidence))
            let pair =
                quotes.pick([theme], limit: 1) { $0.stance == .helping }
                + quotes.pick([theme], limit: 1) { $0.stance == .hindering }
            return Difference(theme: theme, statement: statement, quotes: pair)
        }
    }

    /// Views held by one or a few against the rest.
    func minority(_ pad: inout StatementPad, _ quotes: inout QuotePicker) -> [Difference] {
        let lonely = summary.themes.filter { theme in
            let smaller = min(theme.positions.helping, theme.positions.hindering)
            return theme.divergence == nil && smaller > 0 && theme.positions.taking >= 4
                && smaller * 4 < theme.positions.taking
        }
        return lonely.ranked(by: \.positions.taking).prefix(6).enumerated().map { index, theme in
            let isPositive = theme.positions.helping < theme.positions.hindering
            let stance: Stance = isPositive ? .helping : .hindering
            let statement = pad.write(
                6, lonelySentence(theme, isPositive: isPositive, index), about: [theme],
                evidence: theme.evidence(stance))
            let quote = quotes.pick([theme], limit: 1) { $0.stance == stance }
            return Difference(theme: theme, statement: statement, quotes: quote)
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
            statements.append(pad.write(6, text, about: unraised))
        }
        if !hardly.isEmpty {
            let text = "Hardly anybody spoke of \(people.list(hardly.map { ($0.short, $0.raised) }))."
            statements.append(pad.write(6, text, about: hardly, evidence: hardly.evidence(1) { $0.evidence }))
        }
        if !oneGroup.isEmpty {
            let text =
                "Only one of the sectors interviewed brought up "
                + "\(people.list(oneGroup.map { ($0.short, $0.raised) }))."
            statements.append(
                pad.write(6, text, about: oneGroup, evidence: oneGroup.evidence(1) { $0.evidence }))
        }
        return statements
    }
}

private extension DifferenceWriter {
    func weight(_ theme: Theme) -> Double {
        let isGrouped = theme.divergence?.basis != .people
        return (isGrouped ? 1 : 0) + (theme.divergence?.strength ?? 0)
            + Double(theme.positions.taking) / Double(max(1, people.total))
    }

    func shares(_ themes: [Theme], _ count: (PositionCounts) -> Int) -> String {
        themes.prefix(6).enumerated().map { index, theme in
            let tail = index == 0 ? " who took a position" : ""
            return "\(theme.short) (\(count(theme.positions)) of the \(theme.positions.taking)\(tail))"
        }.listed
    }

    func sentence(_ theme: Theme, _ index: Int) -> String {
        guard let divergence = theme.divergence else { return "" }
        let counts = theme.positions
        if case .groups = divergence.basis {
            let helping = sides(divergence.helpingSide, theme, critical: false)
            let hindering = sides(divergence.hinderingSide, theme, critical: true)
            return [
                "\(theme.short) looked different depending on where people sit: \(helping) mostly told of help, "
                    + "\(hindering) mostly of difficulty.",
                "Seen from \(hindering), \(theme.short) was mostly a difficulty; seen from \(helping), mostly a help.",
                "On \(theme.short), \(helping) leaned one way, towards what works, and \(hindering) the other.",
            ][index % 3]
        }
        let both = counts.mixed > 0 ? "; \(Numeral.word(counts.mixed)) told of both" : ""
        return [
            "People disagreed about \(theme.short), and not along the lines of their organisations' sectors: "
                + "\(Numeral.word(counts.helping)) told of help and \(Numeral.word(counts.hindering)) of "
                + "difficulty, of the \(counts.taking) who took a position\(both).",
            "Experience of \(theme.short) was divided: \(Numeral.word(counts.hindering)) of the "
                + "\(counts.taking) who took a position spoke of difficulty only, "
                + "\(Numeral.word(counts.helping)) of help only\(both).",
            "There was no single account of \(theme.short): \(Numeral.word(counts.helping)) of "
                + "\(counts.taking) saw it working, \(Numeral.word(counts.hindering)) did not\(both).",
        ][summary.sample.groups.isEmpty && index % 3 == 0 ? 1 : index % 3]
    }

    func sides(_ groups: [StudyGroup], _ theme: Theme, critical: Bool) -> String {
        groups.map { group in
            let view = theme.groups.first { $0.group == group }
            let count = view.map { critical ? $0.positions.critical : $0.positions.positive }
            return "\(group.label) interviewees" + (count.map { " (\($0) of \(group.size))" } ?? "")
        }.listed
    }

    func lonelySentence(_ theme: Theme, isPositive: Bool, _ index: Int) -> String {
        let few = isPositive ? theme.positions.helping : theme.positions.hindering
        let taking = theme.positions.taking
        let who = few == 1 ? "one interviewee" : "\(Numeral.word(few)) interviewees"
        let side = isPositive ? "only of what works" : "only of difficulty"
        return [
            "On \(theme.short), \(who) of the \(taking) who took a position spoke \(side).",
            "Against the grain, \(who) of \(taking) spoke \(side) when it came to \(theme.short).",
            "\(theme.short) also had its exception: \(who) of \(taking) told \(side).",
        ][index % 3]
    }
}
