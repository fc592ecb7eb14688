import HTTPTypes
import Planning
import StudyModel
import StudyStore
import Themes

/// The outstanding questions by rank, with why each is asked and what it rests on.
enum QuestionsPage {
    static let routes: [Route] = [.get("/questions", for: .coders, show)]
    static let templates: [(String, [UInt8])] = [("questions", PackageResources.questions_mustache)]

    /// Codes of evidence shown of a question; the others are one link away.
    private static let shownEvidence = 6

    private static func show(_ request: PageRequest) async throws -> PageAnswer {
        let view = try await LivePages.view(request)
        let plan = view.picture.plan
        var values = LivePages.values(view)
        values["none"] = .flag(plan.questions.isEmpty)
        values["questions"] = .list(plan.questions.map { question($0, plan.edits) })
        values["gone"] = .list(GoneEdits.values(plan.edits, of: .question))
        values["hasGone"] = .flag(plan.edits.gone.contains { $0.edit.target.sort == .question })
        return .page(Page("questions", title: "Questions", values))
    }

    private static func question(_ question: OutstandingQuestion, _ edits: EditRegister) -> PageValues {
        let codes =
            question.quotes.map(\.id)
            + question.evidence.filter { id in !question.quotes.contains { $0.id == id } }
        return [
            "id": .text(question.id), "text": .text(question.text), "why": .text(question.why),
            "also": .some(question.alsoAsks.joined(separator: " ")),
            "origins": .text(question.origins.map(\.rawValue).joined(separator: ", ")),
            "needs": .text(question.answer.rawValue), "raised": .number(question.raisedBy),
            "total": .number(question.total),
            "criteria": .list(
                question.criteria.map {
                    ["name": .text("\($0.label) \($0.name)"), "path": .text("/themes/\($0.id)")]
                }),
            "positions": .list(
                question.positions.map {
                    [
                        "text": .text($0.text),
                        "evidence": .list(EvidenceAddress.links($0.evidence.prefix(shownEvidence))),
                    ]
                }),
            "hasPositions": .flag(!question.positions.isEmpty),
            "quotes": .list(
                question.quotes.prefix(3).map {
                    [
                        "text": .text($0.text), "code": .text($0.id.description),
                        "path": .text(EvidenceAddress.of($0.id)),
                    ]
                }),
            "evidence": .list(EvidenceAddress.links(codes.prefix(shownEvidence))),
            "evidenceCount": .number(question.evidence.count),
            "more": .flag(codes.count > shownEvidence), "all": .text("/plan/entries/\(question.id)"),
            "actions": .list(question.actions.map { ["id": .text($0), "path": .text("/plan#edit-\($0)")] }),
            "hasActions": .flag(!question.actions.isEmpty),
            "fields": .list(
                PlanEdit.Sort.question.fields.map { field in
                    EditValues.values(
                        .init(.question, question.key, field), shown: question[field],
                        edits.edit(of: question.id, field))
                }),
        ]
    }
}
