import StudyModel
import StudyStore

/// What two coders differ on, a page of it, those nobody settled first.
struct DisagreementList {
    private static let pageSize = 20

    let values: PageValues

    init(
        _ request: PageRequest, _ one: CoderAccount, _ other: CoderAccount, _ names: [Criterion.ID: String]
    ) throws {
        let fields = request.method(fields: ["criterion", "page", "coding"])
        let asked = fields["criterion"].flatMap { $0.isEmpty ? nil : Criterion.ID($0) }
        let all = try request.desk.study.disagreements(between: one.id, and: other.id)
            .filter { asked == nil || $0.coding.proposal.criterion == asked }
        let open = all.filter { !$0.isSettled }
        let ordered = open + all.filter(\.isSettled)
        let pages = max(1, (ordered.count + Self.pageSize - 1) / Self.pageSize)
        // Who settled one, or could not, is shown the page on which it stands now.
        let named = Int64(fields["coding"] ?? "")
        let place = ordered.firstIndex { $0.coding.id.rawValue == named }
        let wished = place.map { $0 / Self.pageSize + 1 } ?? Int(fields["page"] ?? "") ?? 1
        let page = min(max(1, wished), pages)
        let shown = ordered.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)
        var transcripts: [StoredTranscript.ID: Transcript] = [:]
        var items: [PageValues] = []
        for disagreement in shown {
            let id = disagreement.coding.transcript
            if transcripts[id] == nil { transcripts[id] = try request.desk.study.transcript(id) }
            guard let transcript = transcripts[id] else { continue }
            items.append(
                DisagreementValues(disagreement, one, other, names).values(in: transcript))
        }
        let base = "/agreement?one=\(one.id)&other=\(other.id)" + (asked.map { "&criterion=\($0)" } ?? "")
        values = [
            "open": .number(open.count), "settled": .number(all.count - open.count),
            "about": .some(asked.flatMap { names[$0] }),
            "everything": .text("/agreement?one=\(one.id)&other=\(other.id)#differences"),
            "criterion": .text(asked?.rawValue ?? ""), "page": .number(page), "items": .list(items),
            "pages": pages > 1 ? .text("Page \(page) of \(pages)") : .nothing,
            "earlier": page > 1 ? .text("\(base)&page=\(page - 1)#differences") : .nothing,
            "later": page < pages ? .text("\(base)&page=\(page + 1)#differences") : .nothing,
        ]
    }
}
