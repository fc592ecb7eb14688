import HTTPTypes
import Planning
import Writers

/// The plan as files, made when somebody asks for them.
enum PlanFiles {
    /// The plan, and the plan in short.
    static let names = plans + briefs
    private static let plans = ["od-plan.docx", "od-plan.html", "od-plan.md"]
    private static let briefs = ["od-plan-summary.docx", "od-plan-summary.html", "od-plan-summary.md"]

    static func show(_ request: PageRequest) async throws -> PageAnswer {
        try BlindRule.check(request)
        // A file says of itself what it was made of: all that is saved by now, or it is not made.
        try await request.desk.live.catchUp()
        let view = try await LivePages.view(request)
        guard view.behind == nil else {
            throw Problem(
                .serviceUnavailable, "The plan is being counted",
                "What was saved last is not in it yet. Ask for the file again in a few seconds.")
        }
        let name = request.parameter("name") ?? ""
        guard names.contains(name) else { throw Problem.notFound }
        let plan = view.picture.plan
        let document = briefs.contains(name) ? BriefLayout(plan).document : PlanLayout(plan).document
        switch name.split(separator: ".").last {
        case "docx":
            let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            return .file(name: name, type: type, bytes: try DOCXRenderer().render(document))
        case "html":
            return .file(name: name, type: "text/html; charset=utf-8", bytes: HTMLRenderer().render(document))
        default:
            return .file(
                name: name, type: "text/markdown; charset=utf-8", bytes: MarkdownRenderer().render(document))
        }
    }
}
