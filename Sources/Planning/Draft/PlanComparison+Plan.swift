import StudyModel

extension PlanComparison {
    /// Compares `plan`, which is `draft` as data, with the last of the drafts before it; nil where there is none.
    public init?(_ plan: ODPlan, as draft: PlanDraft) {
        guard let before = plan.context.drafts.last else { return nil }
        let withdrawn = plan.context.withdrawn
        var responses: [String: [String]] = [:]
        for response in plan.responses.responses {
            if case .entry(let id) = response.place { responses[id, default: []].append(response.id) }
        }
        self.init(
            before: before.without(withdrawn), after: draft, withdrawn: { withdrawn.holds($0.description) },
            responses: responses)
    }
}

private extension PlanDraft {
    /// The draft with words that were taken back since gone from what it says.
    func without(_ withdrawn: WithdrawnWords) -> PlanDraft {
        guard !withdrawn.isEmpty else { return self }
        let entries = entries.map { entry in
            var plain = Entry(
                id: entry.id, key: entry.key, sort: entry.sort,
                text: withdrawn.isQuoted(in: entry.text)
                    ? WithdrawnWords.replacement : withdrawn.withoutCodes(entry.text),
                basis: entry.basis, criteria: entry.criteria, evidence: entry.evidence, related: entry.related
            )
            plain.worded = entry.worded.filter { !withdrawn.isQuoted(in: $0.text) }
            return plain
        }
        var draft = PlanDraft(
            code: code, version: version, date: date, interviewees: interviewees, entries: entries)
        draft.making = making
        draft.codes = codes
        draft.origins = origins
        return draft
    }
}
