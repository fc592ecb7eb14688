import Planning
import Themes

/// Lays out Annex H: every response to an earlier draft with what was done about it.
struct ResponsesAnnex {
    private let register: ResponseRegister
    private let draft: PlanDraft

    /// The annex of `plan`.
    init(_ plan: ODPlan) {
        draft = PlanDraft(plan)
        register = plan.responses
    }

    /// The annex; empty where nothing came.
    var blocks: [Block] {
        guard !register.responses.isEmpty || register.withdrawals > 0 else { return [] }
        var blocks: [Block] = [
            .heading(1, [.text("Annex H  Responses to the earlier draft")], anchor: "annex-H"),
            .paragraph([.text(opening)]),
        ]
        let placed = register.responses.filter { if case .entry = $0.place { true } else { false } }
        let gone = register.responses.filter { if case .gone = $0.place { true } else { false } }
        let whole = register.responses.filter { $0.place == .whole }
        blocks += table("To statements, actions and questions of this plan", placed, "To") { place in
            guard case .entry(let id) = place else { return [] }
            return entry(id)
        }
        blocks += table(
            "To statements that are no longer in the plan", gone, "To what was said then"
        ) { place in
            guard case .gone(let id, let words) = place else { return [] }
            let note = Inline.note("[\(id) then]")
            return words.isEmpty ? [note] : [.text("“\(ResponsesWords.cut(words, at: 300))” "), note]
        }
        blocks += table("To the draft as a whole", whole, nil) { _ in [] }
        return blocks
    }
}

private extension ResponsesAnnex {
    var opening: String {
        var parts: [String] = []
        let count = register.responses.count
        if count > 0 {
            parts.append(
                "\(Numeral.word(count).capitalisedFirst) \(count == 1 ? "response" : "responses"): "
                    + "\(ResponsesWords.counted(register.counts)). These are partners’ words, not what interviewees said. "
                    + "A response never changes what is reported of the interviews: an objection stands beside the "
                    + "statement as a contrary view, a correction as told to us and not checked. Names and other "
                    + "identifiers have been taken out as in quotes; long answers are cut, marked “[...]”.")
        }
        if register.withdrawals > 0 {
            let isOne = register.withdrawals == 1
            parts.append(
                "\(Numeral.word(register.withdrawals).capitalisedFirst) \(isOne ? "quote was" : "quotes were") withdrawn; by "
                    + "whom is not told, for that could tell whose \(isOne ? "it was" : "they were").")
        }
        return parts.joined(separator: " ")
    }

    func table(
        _ caption: String, _ responses: [PlacedResponse], _ subject: String?,
        words: (ResponsePlace) -> [Inline]
    ) -> [Block] {
        guard !responses.isEmpty else { return [] }
        var columns: [Table.Column] = [.init("Ref", width: 0.55), .init("Partner", width: 1.5)]
        if let subject { columns.append(.init(subject, width: 2)) }
        columns += [
            .init("Sort", width: 0.9), .init("What the partner said", width: 3),
            .init("What was done", width: 1.5),
        ]
        var last: ResponsePlace?
        let rows = responses.map { response in
            var row = [
                Table.Cell([.statement(response.id, [.strong(response.id)])]), Table.Cell(response.who),
            ]
            if subject != nil {
                row.append(Table.Cell(response.place == last ? [.note("as above")] : words(response.place)))
            }
            last = response.place
            return row + [
                Table.Cell(ResponsesWords.sort(response.sort)), Table.Cell(ResponsesWords.said(response)),
                Table.Cell(ResponsesWords.done(response)),
            ]
        }
        return [.table(Table(caption: caption, columns: columns, rows: rows))]
    }

    /// An entry of this plan by its id, with the opening of its words.
    func entry(_ id: String) -> [Inline] {
        [.link(id, anchor: id), .text(" \(ResponsesWords.cut(draft.entry(id)?.text ?? "", at: 90))")]
    }
}
