import StudyModel
import Themes

/// Orders the codebook's interventions by what was heard. The weight of a criterion is the share of
/// interviewees who tell of difficulty with it or name a success factor of it; it counts in full for
/// the criterion's first intervention and by half for its others. Foundations, as the codebook calls
/// them, come first whenever the evidence asks for them, since the others rest on them.
struct PriorityBuilder {
    private let summary: ThemeSummary
    private let people: People

    init(_ summary: ThemeSummary) {
        self.summary = summary
        people = People(total: summary.sample.people)
    }

    /// Interventions with evidence, in the suggested order.
    func priorities(_ pad: inout StatementPad, _ quotes: inout QuotePicker) -> [Priority] {
        var found: [(intervention: Codebook.Intervention, weight: Double, themes: [Theme])] = []
        for intervention in summary.codebook.interventions {
            let themes = linked(to: intervention)
            let weight = themes.reduce(0) { $0 + self.weight($1, intervention) }
            if !themes.isEmpty { found.append((intervention, weight, themes)) }
        }
        found.sort { left, right in
            if left.intervention.isFoundation != right.intervention.isFoundation {
                return left.intervention.isFoundation
            }
            return left.weight != right.weight
                ? left.weight > right.weight : left.intervention.id < right.intervention.id
        }
        // Wording goes by the place in the codebook: the order may change with a single interview.
        let places = Dictionary(
            uniqueKeysWithValues: summary.codebook.interventions.enumerated().map { ($1.id, $0) })
        return found.enumerated().map { index, entry in
            Priority(
                intervention: entry.intervention, rank: index + 1,
                rationale: rationale(
                    entry.intervention, entry.themes, places[entry.intervention.id] ?? 0, &pad),
                quotes: quotes.pick(Array(entry.themes), limit: 2) { $0.reads(.hindering) },
                themes: entry.themes,
                weight: (entry.weight * 100).rounded() / 100, questions: [])
        }
    }

    /// People for whom a theme speaks for action.
    static func need(_ theme: Theme) -> Int { Told.need.people(theme) }
}

private extension PriorityBuilder {
    func weight(_ theme: Theme, _ intervention: Codebook.Intervention) -> Double {
        let share = Double(PriorityBuilder.need(theme)) / Double(max(1, people.total))
        return theme.criterion.interventions.first == intervention.id ? share : share / 2
    }

    /// Themes that speak for an intervention, the weightiest first.
    func linked(to intervention: Codebook.Intervention) -> [Theme] {
        summary.themes.enumerated().filter { entry in
            entry.element.criterion.interventions.contains(intervention.id)
                && PriorityBuilder.need(entry.element) > 0
        }.sorted { left, right in
            let leftWeight = weight(left.element, intervention)
            let rightWeight = weight(right.element, intervention)
            let leftKey = (leftWeight, Told.need.passages(left.element))
            let rightKey = (rightWeight, Told.need.passages(right.element))
            return leftKey != rightKey ? leftKey > rightKey : left.offset < right.offset
        }.map(\.element)
    }

    func rationale(
        _ intervention: Codebook.Intervention, _ themes: [Theme], _ place: Int, _ pad: inout StatementPad
    ) -> [Statement] {
        let reached = summary.reach.interventions[intervention.id]
        let top = Array(themes.ranked(by: .difficulty).prefix(4))
        var statements: [Statement] = []
        if !top.isEmpty {
            let list = people.list(top.map { ($0.short, $0.positions.critical) })
            let text = difficulties(list, top, reached, place)
            statements.append(
                pad.write(
                    9, "\(intervention.id).difficulties", text, about: top,
                    evidence: top.evidence(1, \.difficulties)))
        }
        if let text = support(themes, place) {
            let needed = themes.ranked(by: .kind(.successFactor)).prefix(3)
            let ids = Array(needed).evidence(1) { $0.evidence(kind: .successFactor) }
            statements.append(
                pad.write(9, "\(intervention.id).conditions", text, about: Array(needed), evidence: ids))
        }
        if let text = footing(themes, place) {
            let base = Array(themes.ranked(by: .help).prefix(2))
            statements.append(
                pad.write(
                    9, "\(intervention.id).footing", text, about: base, evidence: base.evidence(1, \.helps)))
        }
        statements += [FirstStepWriter(summary).support(themes, intervention, &pad)].compactMap(\.self)
        return statements
    }

    /// The difficulties an intervention would address, told by `reached` people; nil where their number is not told.
    func difficulties(_ list: String, _ top: [Theme], _ reached: Int?, _ place: Int) -> String {
        if people.total == 1 { return "The interviewee told of difficulties with \(list)." }
        guard let reached else { return "It would address difficulties with \(list)." }
        if top.count == 1 {
            return place.isMultiple(of: 2)
                ? "It answers difficulties with \(top[0].short), of which \(people.subject(reached)) told."
                : "\(people.subject(reached).capitalisedFirst) told of difficulties with \(top[0].short)."
        }
        return [
            "\(people.subject(reached)) told of difficulties it would address, above all with \(list).",
            "It answers difficulties that \(people.subject(reached)) described: \(list).",
            "The case rests on difficulties with \(list); \(people.subject(reached)) raised one or more.",
        ][place % 3]
    }

    func support(_ themes: [Theme], _ place: Int) -> String? {
        let needed = Array(themes.ranked(by: .kind(.successFactor)).prefix(3))
        guard !needed.isEmpty else { return nil }
        let list = people.list(needed.map { ($0.short, $0.count(.successFactor)) })
        return [
            "Success factors were named here too: \(list).", "Success factors point the same way: \(list).",
            "What is needed here, or has helped, was told in speaking of \(list).",
        ][place % 3]
    }

    /// What there is to build on.
    func footing(_ themes: [Theme], _ place: Int) -> String? {
        let base = Array(themes.ranked(by: .help).prefix(2))
        guard let first = base.first, first.positions.positive > 1 else { return nil }
        let list = people.list(base.map { ($0.short, $0.positions.positive) })
        return place.isMultiple(of: 2)
            ? "There is something to build on, since help was described in \(list)."
            : "It would not start from nothing, since people credited \(list)."
    }
}
