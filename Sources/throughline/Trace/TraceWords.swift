import Planning
import Running
import StudyModel

/// The words a trace is told in.
struct TraceWords {
    private let draft: PlanDraft
    private let criteria: [Criterion.ID: DraftMaking.Criterion]

    init(_ draft: PlanDraft) {
        self.draft = draft
        criteria = Dictionary((draft.making?.criteria ?? []).map { ($0.id, $0) }) { first, _ in first }
    }

    /// What an entry is: its sort, and what sort of claim it makes.
    func sort(_ entry: PlanDraft.Entry) -> String {
        switch entry.sort {
        case .statement: entry.basis.rawValue
        case .action: entry.id.hasPrefix("A") ? "proposed action" : "proposed part of the programme"
        case .question: "outstanding question"
        case .risk: entry.id.hasPrefix("D") ? "dependency" : "risk"
        }
    }

    /// The name of so many entries of a sort.
    func name(_ sort: PlanDraft.Sort, _ count: Int) -> String {
        switch sort {
        case .statement: count == 1 ? "statement" : "statements"
        case .action: count == 1 ? "proposed step" : "proposed steps"
        case .question: count == 1 ? "question" : "questions"
        case .risk: count == 1 ? "risk or dependency" : "risks and dependencies"
        }
    }

    /// How many entries of each sort there are.
    func counts(_ entries: [PlanDraft.Entry]) -> String {
        PlanDraft.Sort.allCases.compactMap { sort in
            let count = entries.count { $0.sort == sort }
            return count > 0 ? "\(count.grouped) \(name(sort, count))" : nil
        }
        .joined(separator: ", ")
    }

    /// How many codings there are, where, and what people decided.
    func counts(_ answer: TraceAnswer) -> String {
        let states = CodingState.allCases.compactMap { state in
            answer.states[state].map { "\($0.grouped) \(state.rawValue)" }
        }
        return answer.total.of("coding") + " in \(answer.transcripts.of("transcript"))"
            + (states.isEmpty ? "" : " (\(states.joined(separator: ", ")))")
    }

    /// The criteria an entry is about; all of a few, the first of many.
    func criteria(_ entry: PlanDraft.Entry) -> String {
        let names = entry.criteria.map(criterion)
        guard names.count > 6 else { return names.joined(separator: "; ") }
        return names.prefix(5).joined(separator: "; ") + "; and \(names.count - 5) more criteria"
    }

    /// A criterion by label and name.
    func criterion(_ id: Criterion.ID) -> String {
        criteria[id].map { "\($0.label) \($0.name)" } ?? id.rawValue
    }

    /// Why an entry leads to no words.
    func withoutEvidence(_ entry: PlanDraft.Entry) -> String {
        switch entry.basis {
        case .suggestion: "It is our suggestion and rests on no passage."
        case .interpretation: "It is our reading of the whole and names no passage."
        case .heard: "It tells of the interviews as a whole and names no passage."
        }
    }

    /// What to say of codes that lead nowhere.
    func missing(_ codes: [EvidenceID]) -> String {
        let shown = codes.prefix(8).map(\.description).joined(separator: ", ")
        let more = codes.count > 8 ? " and \((codes.count - 8).grouped) more" : ""
        if draft.codes.isEmpty {
            let many = codes.count == 1 ? "One code leads" : "\(codes.count.grouped) codes lead"
            return "\(many) nowhere: codings.ndjson was changed since the draft was made. \(shown)\(more)"
        }
        let many = codes.count == 1 ? "One more passage" : "\(codes.count.grouped) more passages"
        let ids = codes.prefix(8).compactMap { draft.codes[$0]?.description }.joined(separator: ", ")
        return "\(many) are not quoted in the pack; look them up in the folder of the run: \(ids)\(more)"
    }

    /// A transcript, perhaps with turns.
    func place(_ transcript: String, _ turns: ClosedRange<Int>?) -> String {
        guard let turns else { return transcript }
        return turns.count == 1
            ? "\(transcript), turn \(turns.lowerBound)"
            : "\(transcript), turns \(turns.lowerBound) to \(turns.upperBound)"
    }

    /// Where a passage stands and whose it is.
    func whereabouts(_ coding: TracedCoding) -> String {
        var parts = [place(coding.transcript, coding.turn...coding.turn)]
        if !coding.participant.isEmpty { parts.append(coding.participant) }
        if coding.code != coding.id { parts.append("coding \(coding.id)") }
        return parts.joined(separator: " · ")
    }

    /// The codings of each passage together, as long as they follow one another.
    func passages(_ codings: [TracedCoding]) -> [ArraySlice<TracedCoding>] {
        var passages: [ArraySlice<TracedCoding>] = []
        var start = 0
        for index in codings.indices {
            let next = index + 1
            if next < codings.count, codings[next].text == codings[index].text,
                codings[next].transcript == codings[index].transcript,
                codings[next].turn == codings[index].turn,
                codings[next].range == codings[index].range
            {
                continue
            }
            passages.append(codings[start..<next])
            start = next
        }
        return passages
    }

    /// What keeps it from being counted as its speaker's own view: "[off the record]", "[reported]"; empty where nothing does.
    func marks(_ coding: TracedCoding) -> String {
        [Coding.Flag.offRecord, .reported].map(\.rawValue).filter(coding.flags.contains).map { "[\($0)]" }
            .joined(separator: " ")
    }

    /// What it is coded as, by whom and why.
    func why(_ coding: TracedCoding) -> String {
        var parts: [String] = []
        if !coding.coder.isEmpty {
            parts.append(coding.criterion.map(criterion) ?? "no criterion")
            if let stance = coding.stance { parts.append(stance.rawValue) }
            if let kind = coding.kind { parts.append(kind.rawValue.replacing("_", with: " ")) }
            if coding.isQuestion { parts.append("leaves a matter open") }
        }
        guard !parts.isEmpty else { return "" }
        let state = coding.state.map { "\($0.rawValue) " } ?? ""
        let because = coding.because.isEmpty ? "" : ": \(coding.because)"
        return parts.joined(separator: ", ") + "; \(state)by \(coding.coder)\(because)"
    }

    /// The draft's name.
    var draftTitle: String {
        "\(draft.version) (\(draft.code))" + (draft.date.map { ", \($0)" } ?? "")
    }

    /// What the draft holds and was made of.
    var draftContents: String {
        let made = draft.making.map { ", by \($0.tool) with \($0.codebook)" } ?? ""
        return "From \(draft.interviewees.of("interviewee"))\(made): \(counts(draft.entries))."
    }
}
