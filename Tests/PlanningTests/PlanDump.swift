import Planning
import StudyModel
import Themes

/// A plan as plain lines that a person can read and compare.
struct PlanDump {
    let text: String

    init(_ plan: ODPlan) {
        var lines: [String] = []
        func add(_ title: String, _ statements: [Statement]) {
            lines.append("== \(title)")
            lines += statements.map { "\($0.id) (\($0.basis.rawValue)) \($0.text) \($0.evidence)" }
        }
        func add(_ title: String, _ findings: [Finding]) {
            add(title, findings.map(\.statement))
            lines += findings.flatMap(\.quotes).map { "   “\($0.text)” \($0.caption) \($0.id)" }
        }
        add("at a glance", plan.atAGlance)
        add("case", plan.caseForChange)
        add("method", plan.method)
        add("limits", plan.limits)
        for level in plan.heard {
            add(level.level.name, level.opening)
            for part in level.parts { add("\(level.level.name): \(part.title)", part.findings) }
        }
        add("agreement", plan.agreement)
        add("differences", plan.differences.map(\.finding))
        add("minority", plan.minority.map(\.finding))
        add("silences", plan.silences)
        lines.append("== positions")
        lines += plan.positions.map {
            "\($0.theme.criterion.label) \($0.theme.raised) \($0.reading.rawValue)"
        }
        add("vision", plan.vision.map(\.statement))
        for priority in plan.priorities {
            add(
                "priority \(priority.rank) \(priority.intervention.name) \(priority.weight)",
                priority.rationale)
        }
        lines.append("== actions")
        lines += plan.actions.map { "\($0.id) \($0.text) | \($0.reason) | \($0.measure) | \($0.questions)" }
        lines.append("== risks")
        lines += plan.risks.map { "\($0.id) \($0.theme.criterion.label) \($0.people) \($0.actions)" }
        lines.append("== questions")
        for question in plan.questions {
            lines.append(
                "\(question.id) \(question.text) \(question.origins.map(\.rawValue)) \(question.answer.rawValue)"
            )
            lines.append("   \(question.why)")
            lines += question.alsoAsks.map { "   also: \($0)" }
            lines += question.positions.map { "   \($0.text) \($0.evidence)" }
            lines.append("   \(question.raisedBy) of \(question.total); actions \(question.actions)")
        }
        text = lines.joined(separator: "\n") + "\n"
    }
}
