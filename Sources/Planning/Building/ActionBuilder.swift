import StudyModel
import Themes

/// Turns priorities into steps: the first steps of each intervention that bear on something heard, the best
/// supported four in the codebook's order, what to decide together where people want different things in its field, and a
/// conversation about the widest difference of experience there.
struct ActionBuilder {
    private let summary: ThemeSummary
    private let people: People
    private let matcher: StepMatcher
    private static let stepsPerPriority = 4

    init(_ summary: ThemeSummary) {
        self.summary = summary
        people = People(total: summary.sample.people)
        matcher = StepMatcher(summary.codebook)
    }

    func actions(_ priorities: [Priority], differences: [Difference]) -> [Action] {
        priorities.flatMap { priority in
            let own = differences.filter { difference in
                difference.theme.criterion.interventions.first == priority.intervention.id
            }
            let wanted = own.compactMap { difference in
                difference.tension.map { decision($0, difference.theme) }
            }
            let experience = own.first { $0.tension == nil }.map { difference in
                Step(
                    text: conversation(difference, priority.rank), themes: [difference.theme],
                    name: "conversation.\(difference.theme.criterion.id)")
            }
            let steps = steps(priority) + wanted + [experience].compactMap(\.self)
            return steps.enumerated().map { index, step in
                action("A\(priority.rank).\(index + 1)", priority, step, index)
            }
        }
    }
}

private extension ActionBuilder {
    /// A step on its way to an action.
    struct Step {
        let text: String
        let themes: [Theme]
        /// What people want, where that is why it is here.
        var tension: TensionView?
        /// Names it within its intervention where its words hang on others; nil where they do not change.
        var name: String?
    }

    func steps(_ priority: Priority) -> [Step] {
        // A step that names none of the criteria serves the priority as a whole.
        let leading = Array(priority.themes.prefix(2))
        let all = priority.intervention.firstSteps.enumerated().map { offset, step in
            let about = Array(matcher.match(step, of: priority.intervention, priority.themes).prefix(2))
            let need = about.map(PriorityBuilder.need).max() ?? 0
            return (offset: offset, text: step, themes: about.isEmpty ? leading : about, need: need)
        }
        let ranked = all.sorted { $0.need != $1.need ? $0.need > $1.need : $0.offset < $1.offset }
        return ranked.prefix(Self.stepsPerPriority).sorted { $0.offset < $1.offset }.map {
            Step(text: $0.text, themes: $0.themes)
        }
    }

    func decision(_ tension: TensionView, _ theme: Theme) -> Step {
        Step(
            text:
                "Decide together \(tension.about): hear what each side fears to lose, and write down what is settled and "
                + "what is not",
            themes: [theme], tension: tension, name: "decision.\(theme.criterion.id).\(tension.about)")
    }

    func conversation(_ difference: Difference, _ turn: Int) -> String {
        let short = difference.theme.short
        if case .groups = difference.theme.divergence?.basis {
            return
                "Bring together those who see \(short) as working and those who do not, with a facilitator "
                + "both accept, and write down what each needs from the other"
        }
        return [
            "Hold a facilitated conversation about \(short), where experience is divided, and record what is agreed "
                + "and what is not",
            "Compare two places or teams whose experience of \(short) differs, and tell the partners what makes the "
                + "difference",
            "Put the two accounts of \(short) side by side at one partners’ meeting and agree which parts to act on",
        ][turn % 3]
    }

    func order(_ text: String, _ priority: Priority, _ index: Int) -> Action.Order {
        if text.hasPrefix("Test ") { return .later }
        return priority.intervention.isFoundation || index == 0 || text.hasPrefix("Map ") ? .first : .next
    }

    func action(
        _ id: String, _ priority: Priority, _ step: Step, _ index: Int
    ) -> Action {
        let (text, themes) = (step.text, step.themes)
        let measure = matcher.measure(of: priority.intervention, for: text, themes)
        return Action(
            id: id, intervention: priority.intervention, step: text, name: step.name ?? text, text: text,
            outcome: themes.first?.criterion.definition.sentences.first ?? priority.intervention.about,
            reason: step.tension.map { TensionWords($0).spoken.capitalisedFirst }
                ?? NeedReason(themes, people).text, criteria: themes.map(\.criterion.id),
            evidence: evidence(step).withoutRepeats,
            order: order(text, priority, index), measure: measure ?? Action.toBeAgreed, questions: [])
    }

    func evidence(_ step: Step) -> [EvidenceID] {
        step.tension?.evidence ?? step.themes.evidence(2) { $0.needs.isEmpty ? $0.evidence : $0.needs }
    }
}
