import StudyModel
import Themes

/// Turns priorities into steps: the first steps of each intervention that bear on something heard, the best
/// supported four in the codebook's order, and a conversation for each of the widest differences.
struct ActionBuilder {
    private let summary: ThemeSummary
    private let people: People
    private let matcher: StepMatcher
    private static let stepsPerPriority = 4

    init(_ summary: ThemeSummary) {
        self.summary = summary
        people = People(total: summary.sample.people)
        matcher = StepMatcher(summary.codebook.criteria)
    }

    func actions(_ priorities: [Priority], differences: [Difference]) -> [Action] {
        var spoken: Set<Criterion.ID> = []
        return priorities.flatMap { priority in
            var steps = self.steps(priority)
            let conversations = differences.filter { difference in
                difference.theme.criterion.interventions.first == priority.intervention.id
            }.filter { spoken.insert($0.theme.criterion.id).inserted }.prefix(2)
            steps += conversations.map { (Self.conversation($0), [$0.theme]) }
            return steps.enumerated().map { index, step in
                action("A\(priority.rank).\(index + 1)", priority, step.0, step.1, index)
            }
        }
    }
}

private extension ActionBuilder {
    func steps(_ priority: Priority) -> [(String, [Theme])] {
        let needed = summary.themes.filter { PriorityBuilder.need($0) > 0 }
        let all = priority.intervention.firstSteps.enumerated().map { offset, step in
            (offset, step, matcher.match(step, of: priority.intervention, needed))
        }
        let ranked = all.filter { !$0.2.isEmpty }.sorted { left, right in
            let leftNeed = left.2.prefix(2).reduce(0) { $0 + PriorityBuilder.need($1) }
            let rightNeed = right.2.prefix(2).reduce(0) { $0 + PriorityBuilder.need($1) }
            return leftNeed != rightNeed ? leftNeed > rightNeed : left.0 < right.0
        }
        var kept = ranked.prefix(Self.stepsPerPriority).map(\.self)
        if kept.isEmpty, let first = all.first {
            kept = [(first.0, first.1, Array(priority.themes.prefix(2)))]
        }
        return kept.sorted { $0.0 < $1.0 }.map { ($0.1, Array($0.2.prefix(2))) }
    }

    static func conversation(_ difference: Difference) -> String {
        let short = difference.theme.short
        if case .groups = difference.theme.divergence?.basis {
            return
                "Bring together those who see \(short) as working and those who do not, with a facilitator "
                + "both accept, and write down what each needs from the other"
        }
        return
            "Hold a facilitated conversation about \(short), where experience is divided, and record what is "
            + "agreed and what is not"
    }

    func action(
        _ id: String, _ priority: Priority, _ text: String, _ themes: [Theme], _ index: Int
    ) -> Action {
        let measures = priority.intervention.measures
        let measure = matcher.measure(measures, for: text, themes, index: index)
        return Action(
            id: id, intervention: priority.intervention, text: text,
            outcome: themes.first?.criterion.definition.sentences.first ?? priority.intervention.about,
            reason: reason(themes), criteria: themes.map(\.criterion.id),
            evidence: themes.evidence(2) { $0.difficulties.isEmpty ? $0.evidence : $0.difficulties },
            measure: measure ?? Action.toBeAgreed, questions: [])
    }

    func reason(_ themes: [Theme]) -> String {
        themes.map { theme in
            let critical = theme.positions.critical
            let needed = theme.count(.successFactor)
            if people.total == 1 { return theme.short.capitalisedFirst }
            let count =
                critical >= needed
                ? "\(people.ratio(critical)) told of difficulty"
                : "\(people.ratio(needed)) named a condition of success"
            return "\(theme.short.capitalisedFirst): \(count)"
        }.joined(separator: ". ")
    }
}
