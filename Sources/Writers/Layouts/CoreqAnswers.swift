import Planning
import StudyModel
import Themes

/// What the tool knows of the items of the reporting checklist; nothing where it does not.
struct CoreqAnswers: Sendable {
    private let plan: ODPlan
    private let model: String?

    init(_ plan: ODPlan, model: String?) {
        self.plan = plan
        self.model = model
    }

    /// The answer to the item of that number, from 1.
    subscript(number: Int) -> String? {
        switch number {
        case 12: "\(many(sample.people, "person", "people")), \(many(sample.interviews, "transcript"))."
        case 16: groups
        case 18: repeats
        case 24: coders
        case 25: tree
        case 26:
            "Set beforehand: the criteria come from the checklist, which rests on published work (Annex A of the plan)."
        case 27: software
        case 29: quotes
        case 30: consistency
        case 31: named(major, "Raised by half of the interviewees or more: ")
        case 32: minor
        default: nil
        }
    }
}

private extension CoreqAnswers {
    var summary: ThemeSummary { plan.summary }
    var sample: StudySample { summary.sample }

    func many(_ count: Int, _ one: String, _ more: String? = nil) -> String {
        "\(count.grouped) \(count == 1 ? one : more ?? one + "s")"
    }

    var groups: String? {
        let named = sample.groups.map { "\($0.label) \($0.size)" }
        guard !named.isEmpty else { return nil }
        return
            "In groups large enough to be named: \(named.asList). Add what else matters and gives nobody away."
    }

    var repeats: String? {
        guard sample.interviews > sample.people else { return nil }
        return
            "There are \(many(sample.interviews, "transcript")) of \(many(sample.people, "person", "people"))."
    }

    var coders: String {
        let counts = summary.counts
        let made =
            "Of \(many(counts.covered, "coding")), \(counts.confirmedCovered.grouped) were made or accepted by a person"
        return "\(made); the others are suggestions of the tool. State how many people that was."
    }

    var tree: String {
        let codebook = summary.codebook
        let levels = codebook.levels.map { level in
            "\(level.name.lowercased()) \(codebook.criteria.count { $0.level == level.id })"
        }
        return "“\(codebook.title)”, version \(codebook.version): "
            + "\(many(codebook.criteria.count, "criterion", "criteria")) (\(levels.asList)), each with a definition; "
            + "Annex A of the plan lists them."
    }

    var software: String {
        let suggested = model.map { " Codings were suggested by phrases and by what was learned in \($0)." }
        return "\(plan.context.tool).\(suggested ?? " Codings were suggested by phrases alone.")"
    }

    var quotes: String {
        let shown = Set(summary.themes.flatMap { $0.quotes + $0.sideQuotes }.map(\.id)).count
        return
            "\(many(shown, "quote")) in Annex D of the plan, each with a code of its own. A code names the quote and never "
            + "the person, so quotes of one interviewee cannot be joined; the key is with the team."
    }

    var consistency: String {
        let statements =
            plan.heard.flatMap { $0.opening + $0.parts.flatMap(\.findings).map(\.statement) } + plan.agreement
            + plan.differences.map(\.statement) + plan.minority.map(\.statement) + plan.silences
        let grounded = statements.count { !$0.evidence.isEmpty }
        return
            "\(grounded) of \(statements.count) statements of what was heard name the passages they rest on; the codes "
            + "lead to them."
    }

    var major: [Theme] { summary.themes.filter { $0.raised * 2 >= sample.people && $0.raised > 0 } }

    var minor: String? {
        let contrary = summary.themes.flatMap(\.quotes).count { $0.use == .contrary }
        let few = summary.themes.filter { $0.raised > 0 && $0.raised * 4 < sample.people }
        let voices = "\(many(contrary, "quote")) that go against what most said (Annex E of the plan)."
        return [named(few, "Raised by fewer than a quarter: "), voices].compactMap(\.self).joined(
            separator: " ")
    }

    func named(_ themes: [Theme], _ start: String) -> String? {
        themes.isEmpty ? nil : start + themes.map(\.criterion.name.decapitalised).asList + "."
    }
}
