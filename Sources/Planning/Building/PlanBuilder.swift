import StudyModel
import Themes

/// Builds a plan section by section, and numbers statements by section.
struct PlanBuilder {
    private let summary: ThemeSummary
    private let context: PlanContext
    private let people: People

    init(_ summary: ThemeSummary, context: PlanContext) {
        self.summary = summary
        self.context = context
        people = People(total: summary.sample.people)
    }

    func plan() -> ODPlan {
        var pad = StatementPad(EditDesk(summary, context))
        var quotes = QuotePicker()
        let writer = DifferenceWriter(summary)
        // Quotes on either side of a difference are scarce: they are handed out before the others.
        let agreement = writer.agreement(&pad)
        let differences = writer.differences(&pad, &quotes)
        let minority = writer.minority(&pad, &quotes)
        let heard = summary.codebook.levels.enumerated().map { index, level in
            LevelWriter(level, number: index, summary: summary).write(&pad, &quotes)
        }
        let silences = writer.silences(&pad)
        let vision = VisionBuilder(summary).elements(&pad)
        let first = FirstStepWriter(summary).finding(&pad)
        var priorities = PriorityBuilder(summary).priorities(&pad, &quotes)
        var actions = ActionBuilder(summary).actions(priorities, differences: differences)
        var questions = link(QuestionWriter(summary).questions(), &actions, &priorities)
        actions = pad.desk.worded(actions)
        questions = pad.desk.worded(questions)
        let programme = ProgrammeBuilder(summary).offer(priorities)
        let pledges = PledgeBuilder(summary, actions: actions).pledges(&pad)
        let risks = RiskBuilder(summary, actions: actions).risks(&quotes)
        let front = FrontWriter(summary, context: context)
        let glance = front.atAGlance(&pad, priorities, questions, differences, vision)
        let reasons = front.caseForChange(&pad, &quotes)
        let making = MethodWriter(summary, context: context)
        let supported = Set(priorities.map(\.intervention.id))
        var plan = ODPlan(
            context: context, summary: summary, atAGlance: glance, caseForChange: reasons,
            method: making.method(&pad), limits: making.limits(&pad), heard: heard, agreement: agreement,
            differences: differences, minority: minority, silences: silences,
            positions: summary.themes.map { .init(theme: $0, reading: .init($0)) }, vision: vision,
            first: first, priorities: priorities,
            unsupported: summary.codebook.interventions.filter { !supported.contains($0.id) },
            programme: programme, pledges: pledges, actions: actions, risks: risks, questions: questions,
            glossary: Glossary.terms(in: glossaryTexts(actions, questions)))
        plan.edits = EditRegister(plan, placed: pad.desk.placed)
        return plan
    }
}

private extension PlanBuilder {
    /// Ranks questions and lets questions, actions and priorities name one another.
    func link(
        _ drafts: [OutstandingQuestion], _ actions: inout [Action], _ priorities: inout [Priority]
    ) -> [OutstandingQuestion] {
        var questions = drafts
        for index in questions.indices {
            let criteria = questions[index].criteria.map(\.id)
            let waiting =
                questions[index].origins == [.silence]
                ? [] : actions.filter { !$0.criteria.filter(criteria.contains).isEmpty }.map(\.id)
            questions[index].actions = waiting
            questions[index].rank.actions = waiting.count
        }
        questions = QuestionWriter.ranked(questions)
        for index in actions.indices {
            actions[index].questions = questions.filter { $0.actions.contains(actions[index].id) }.map(\.id)
        }
        for index in priorities.indices {
            let inside = actions.filter { $0.intervention.id == priorities[index].intervention.id }.map(\.id)
            priorities[index].questions = questions.filter { question in
                question.actions.contains { inside.contains($0) }
            }.map(\.id)
        }
        return questions
    }

    func glossaryTexts(_ actions: [Action], _ questions: [OutstandingQuestion]) -> [String] {
        summary.themes.flatMap { $0.shownQuotes.map(\.text) + [$0.criterion.name] }
            + actions.map(\.text) + questions.map(\.text) + summary.sample.groups.map(\.label)
            + ["OD"]
    }
}
