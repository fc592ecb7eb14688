import StudyModel
import Themes

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
            let isGone = quotes(entry, withdrawn) || withdrawn.isQuoted(in: entry.text)
            var plain = Entry(
                id: entry.id, key: entry.key, sort: entry.sort,
                text: isGone ? WithdrawnWords.replacement : withdrawn.withoutCodes(entry.text),
                basis: entry.basis, criteria: entry.criteria, evidence: entry.evidence, related: entry.related
            )
            plain.worded = entry.worded.filter {
                !(isGone && $0.field == .text) && !withdrawn.isQuoted(in: $0.text)
            }
            return plain
        }
        var draft = PlanDraft(
            code: code, version: version, date: date, interviewees: interviewees, entries: entries)
        draft.making = making
        draft.codes = codes
        draft.origins = origins
        return draft
    }

    /// Whether `entry` tells words that were taken back, by what it rests on: the words themselves may be printed otherwise
    /// there, and those of a passage that no transcript holds any more are not known.
    func quotes(_ entry: Entry, _ withdrawn: WithdrawnWords) -> Bool {
        let gone = entry.evidence.count {
            withdrawn.holds($0.description) || withdrawn.holds(coding($0).description)
        }
        guard gone > 0 else { return false }
        if entry.key.hasPrefix(PledgeBuilder.key) || Self.hasQuotation(entry.text) { return true }
        // A question that is no criterion's is somebody's own.
        return entry.sort == .question && (entry.criteria.isEmpty || gone == entry.evidence.count)
    }

    /// Whether somebody's words stand in quotation marks: more of them than a wording that several share.
    static func hasQuotation(_ text: String) -> Bool {
        text.split(separator: "“").dropFirst().contains { part in
            part.contains("”") && part.prefix { $0 != "”" }.spacedWords.count >= leastQuoted
        }
    }

    static let leastQuoted = 6
}
