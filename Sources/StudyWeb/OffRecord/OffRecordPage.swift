import HTTPTypes
import StudyModel
import StudyStore

/// What is off the record, and why; what interviewees asked to leave out; and what people let be used all the same.
enum OffRecordPage {
    static let routes: [Route] = [.get("/off-record", for: .coders, show)]
    static let templates: [(String, [UInt8])] = [
        ("off-record", PackageResources.off_record_mustache),
        ("off-record-passage", PackageResources.off_record_passage_mustache),
    ]

    private static func show(_ request: PageRequest) throws -> PageAnswer {
        let account = try request.coder()
        let study = request.desk.study
        let viewer = Viewer(account)
        let shelf = try CriterionShelf(request.desk)
        let names = Dictionary(
            uniqueKeysWithValues: try viewer == .team
                ? study.people().map { ($0.id, $0.name) } : [(account.id, account.name)])
        let codings = try study.codingsOffRecord(seenBy: viewer).filter {
            $0.proposal.criterion.map(shelf.has) ?? true
        }
        let byTranscript = Dictionary(grouping: codings, by: \.transcript)
        var (off, used, asked): ([PageValues], [PageValues], [PageValues]) = ([], [], [])
        for stored in try study.transcripts() {
            asked += try study.problems(of: stored.id).filter { $0.code == "leave-out" }.map {
                ["name": .text(stored.name), "id": .text("\(stored.id)"), "text": .text($0.message)]
            }
            guard let theirs = byTranscript[stored.id], let transcript = try study.transcript(stored.id)
            else { continue }
            let passages = OffRecordPassage.all(theirs, in: transcript)
            off += passages.filter(\.isOff).map { $0.values(stored, shelf, names) }
            used += passages.filter { !$0.isOff }.map { $0.values(stored, shelf, names) }
        }
        return .page(
            Page(
                "off-record", title: "Off the record",
                [
                    "off": .list(off), "isEmpty": .flag(off.isEmpty), "count": .number(off.count),
                    "asked": asked.isEmpty ? .nothing : .group(["list": .list(asked)]),
                    "used": used.isEmpty ? .nothing : .group(["list": .list(used)]),
                ]))
    }
}
