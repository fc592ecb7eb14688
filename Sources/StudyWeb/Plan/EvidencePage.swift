import HTTPTypes
import Planning
import StudyModel
import StudyStore
import Themes

/// A passage in its turn, with who said it, how it is coded and what of the plan rests on it.
enum EvidencePage {
    static func show(_ request: PageRequest) async throws -> PageAnswer {
        let view = try await LivePages.view(request)
        let study = request.desk.study
        guard let id = request.parameter("code").flatMap({ EvidenceID($0) }),
            let coding = try study.coding(evidence: id, seenBy: Viewer(try request.coder())),
            let transcript = try study.transcript(coding.transcript)
        else { throw Problem.notFound }
        let picture = view.picture
        let criterion = coding.proposal.criterion.flatMap { picture.summary.codebook.criterion($0) }
        var values = LivePages.values(view)
        values.merge(PassageValues.values(coding, in: transcript)) { _, new in new }
        values.merge([
            "code": .text(id.description), "transcript": .text(transcript.name),
            "criterion": .some(criterion.map { "\($0.label) \($0.name)" }),
            "criterionPath": .text("/themes/\(coding.proposal.criterion?.rawValue ?? "")"),
            "state": .text(StanceNames.name(coding.standing.state)),
            "stance": .text(StanceNames.name(coding.standing.stance)),
            "kind": .some(coding.standing.kind.map { StanceNames.name($0) }),
            "question": .flag(coding.standing.isQuestion), "coder": .text(coding.coder.name),
            "entries": .list(entries(id, picture)),
        ]) { _, new in new }
        return .page(Page("evidence", title: "Evidence \(id)", values))
    }

    private static func entries(_ id: EvidenceID, _ picture: LivePicture) -> [PageValues] {
        picture.draft.entries.filter { $0.evidence.contains(id) }.map {
            ["id": .text($0.id), "text": .text($0.text), "path": .text("/plan/entries/\($0.id)")]
        }
    }
}
