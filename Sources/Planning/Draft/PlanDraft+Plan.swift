import StudyModel
import Themes

extension PlanDraft {
    /// The data of `plan`.
    public init(_ plan: ODPlan) {
        let entries = Self.entries(plan)
        self.init(
            code: Self.code(entries, version: plan.context.version), version: plan.context.version,
            date: plan.context.date, interviewees: plan.summary.sample.people, entries: entries)
    }
}

private extension PlanDraft {
    static func entries(_ plan: ODPlan) -> [Entry] {
        plan.statements.map { statement in
            var entry = Entry(statement)
            if let edit = plan.edits.edit(of: statement.id), !edit.isHeld {
                entry.worded = [.init(.text, edit.text, day: edit.day)]
            }
            return entry
        } + plan.actions.map(Entry.init) + (plan.programme?.elements.map(Entry.init) ?? [])
            + plan.risks.map(Entry.init)
            + plan.questions.map(Entry.init)
    }

    /// Made of every word and every id, so that it changes with them.
    static func code(_ entries: [Entry], version: String) -> String {
        var bytes = Array(version.utf8)
        for entry in entries {
            for part in [entry.id, entry.key, entry.wording] + entry.evidence.map(\.description) {
                bytes.append(0)
                bytes.append(contentsOf: part.utf8)
            }
        }
        return EvidenceID(bits: TextKey(bytes).bits).description
    }
}

extension PlanDraft.Entry {
    init(_ statement: Statement) {
        self.init(
            id: statement.id, key: statement.key, sort: .statement, text: statement.text,
            basis: statement.basis, criteria: statement.criteria, evidence: statement.evidence)
    }

    init(_ action: Action) {
        self.init(
            id: action.id, key: action.key, sort: .action, text: action.text, basis: .suggestion,
            criteria: action.criteria, evidence: action.evidence, related: action.questions)
        worded = PlanEdit.Sort.action.fields.compactMap { field in
            action.entered[field].map { .init(field, action[field], day: $0) }
        }
    }

    init(_ offer: ProgrammeOffer.Element) {
        self.init(
            id: offer.id, key: "programme.\(offer.element.name)", sort: .action,
            text: "\(offer.element.name). \(offer.element.about)", basis: .suggestion,
            criteria: offer.criteria,
            evidence: offer.evidence)
    }

    init(_ risk: Risk) {
        self.init(
            id: risk.id, key: risk.key, sort: .risk, text: risk.text, basis: .heard,
            criteria: [risk.theme.criterion.id], evidence: risk.evidence, related: risk.actions)
    }

    init(_ question: OutstandingQuestion) {
        self.init(
            id: question.id, key: question.key, sort: .question, text: question.text, basis: .interpretation,
            criteria: question.criteria.map(\.id), evidence: question.evidence, related: question.actions)
        worded = PlanEdit.Sort.question.fields.compactMap { field in
            question.entered[field].map { .init(field, question[field], day: $0) }
        }
    }
}
