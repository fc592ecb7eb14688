import DocumentIO
import HTTPTypes
import Planning
import StudyModel
import StudyStore
import Writers

/// The plan as a page, with actions to complete and files made now.
enum PlanPage {
    static let routes: [Route] = [
        .get("/plan", for: .coders, show), .get("/plan/entry", for: .coders, find),
        .get("/plan/entries/:entry", for: .coders, EntryPage.show),
        .get("/plan/files/:name", for: .coders, PlanFiles.show),
        .get("/evidence/:code", for: .coders, EvidencePage.show),
    ]
    static let templates: [(String, [UInt8])] = [
        ("plan", PackageResources.plan_mustache), ("entry", PackageResources.entry_mustache),
        ("evidence", PackageResources.evidence_mustache),
    ]

    private static func show(_ request: PageRequest) async throws -> PageAnswer {
        let view = try await LivePages.view(request)
        let plan = view.picture.plan
        var values = LivePages.values(view)
        values.merge([
            "version": .text(plan.context.version), "code": .text(view.picture.draft.code),
            "document": .markup(view.picture.document),
            "files": .list(PlanFiles.names.map { ["name": .text($0), "path": .text("/plan/files/\($0)")] }),
            "actions": .list(plan.actions.map { action($0, plan.edits) }),
            "hasActions": .flag(!plan.actions.isEmpty),
            "overtaken": .list(overtaken(plan.edits)), "hasOvertaken": .flag(!plan.edits.overtaken.isEmpty),
            "gone": .list(GoneEdits.values(plan.edits, of: .action, .statement, .cell)),
            "hasGone": .flag(plan.edits.gone.contains { $0.edit.target.sort != .question }),
            "wrong": .some(request.query("entry").map { String($0.prefix(20)) }),
        ]) { _, new in new }
        return .page(Page("plan", title: "Plan", values))
    }

    /// Leads to the entry whose number somebody typed.
    private static func find(_ request: PageRequest) async throws -> PageAnswer {
        let view = try await LivePages.view(request)
        let typed = request.queries.text("id").uppercased()
        guard view.picture.draft.entry(typed) != nil else {
            return .redirect("/plan?entry=\(PercentCoding.encoded(String(typed.prefix(20))))#find-entry")
        }
        return .redirect("/plan/entries/\(PercentCoding.encoded(typed))")
    }

    private static func action(_ action: Action, _ edits: EditRegister) -> PageValues {
        [
            "id": .text(action.id), "text": .text(action.text), "reason": .text(action.reason),
            "order": .text(action.order.rawValue), "outcome": .text(action.outcome),
            "entry": .text("/plan/entries/\(action.id)"),
            "evidence": .list(EvidenceAddress.links(action.evidence.prefix(4))),
            "questions": .list(
                action.questions.map { ["id": .text($0), "path": .text("/questions#\($0)")] }),
            "hasQuestions": .flag(!action.questions.isEmpty),
            "fields": .list(
                PlanEdit.Sort.action.fields.map { field in
                    EditValues.values(
                        .init(.action, action.editKey, field), shown: action[field],
                        edits.edit(of: action.id, field))
                }),
        ]
    }

    private static func overtaken(_ edits: EditRegister) -> [PageValues] {
        edits.overtaken.map { edit in
            [
                "text": .text(edit.text), "tool": .text(edit.tool),
                "path": .text(WordingTarget.path(edit.edit.target)),
                "field": .text(edit.edit.target.field.name),
            ]
        }
    }
}
