import HTTPTypes
import Running
import StudyModel
import StudyStore
import Themes

/// What would be published, what was done to protect people in it, and publishing it: for the owner.
enum PublishPages {
    static let routes: [Route] = [
        .get("/partners/publish", for: .owner) { request in try await show(request) },
        .get("/partners/publish/report", for: .owner, report),
        .post("/partners/publish", for: .owner, publish),
    ]
    static let templates: [(String, [UInt8])] = [("publish", PackageResources.publish_mustache)]
}

extension PublishPages {
    /// What would be published now.
    static func prepare(_ request: PageRequest) async throws(RunFailure) -> PreparedPublication {
        let (study, day) = (request.desk.study, request.now.day)
        return try await request.desk.publishing.run { () throws(RunFailure) in
            try PublicationRun(study).prepare(on: day)
        }
    }
}

private extension PublishPages {
    static func show(_ request: PageRequest, changed: Bool = false) async throws -> PageAnswer {
        do {
            let ready = try await prepare(request)
            return .page(try await page(ready, request, changed: changed))
        } catch let error as RunFailure {
            if let fault = PublishWords.fault(error) { throw fault }
            return .page(
                Page(
                    "publish", title: "Publish",
                    ["version": "a draft", "problem": .text(PublishWords.sentence(error))],
                    status: .unprocessableContent))
        }
    }

    static func page(_ ready: PreparedPublication, _ request: PageRequest, changed: Bool) async throws -> Page
    {
        let report = ready.report
        let figures: [(String, Int)] = [
            ("People whose words are counted", report.people),
            (
                "People left out until a later draft, or so that a withdrawal does not show",
                report.leftOut.count
            ),
            ("Groups too small to be named", report.unnamedGroups),
            ("Rows of groups that are hidden", report.hiddenRows), ("Quotes that are shown", report.quotes),
            ("Quotes of which words were replaced", report.changedQuotes),
            ("Passages that could not be quoted", report.heldBack), ("Codings withdrawn", report.withdrawn),
        ]
        let view = try await LivePages.view(request)
        let known = Set(view.picture.summary.quotesInUse.map(\.mark))
        let unread = try QuoteList(ready.quotes, request.desk.study).unread
        let words = try QuoteWords(request.desk, view, for: request.coder().id)
        // Where other people are counted than in the team's outputs, other words may stand here.
        let apart = try unread.filter { !known.contains($0.quote.mark) }.map { listed in
            try words.values(listed).merging(["from": .text("publish")]) { _, new in new }
        }
        let listed = unread.count - apart.count
        let notes = ready.diagnostics.map { ["text": PageValue.text("\($0.file): \($0.message)")] }
        return Page(
            "publish", title: "Publish \(ready.version)",
            [
                "version": .text(ready.version), "ready": true, "changed": .flag(changed),
                "mark": .text(ready.mark),
                "unread": .some(listed == 0 ? nil : "\(listed) quote\(listed == 1 ? "" : "s")"),
                "isRead": .flag(unread.isEmpty),
                "apart": apart.isEmpty ? .nothing : .group(["list": .list(apart)]),
                "figures": .list(figures.map { ["title": .text($0.0), "value": .number($0.1)] }),
                "notes": notes.isEmpty ? .nothing : .group(["items": .list(notes)]),
            ], status: changed ? .conflict : .ok)
    }

    static func report(_ request: PageRequest) async throws -> PageAnswer {
        do {
            return .file(
                name: "disclosure-report.docx", type: "application/octet-stream",
                bytes: try await prepare(request).disclosure)
        } catch {
            throw PublishWords.fault(error)
                ?? Problem(.unprocessableContent, "There is no report", PublishWords.sentence(error))
        }
    }

    static func publish(_ request: PageRequest) async throws -> PageAnswer {
        guard request.form["read"] != nil else { return try await show(request) }
        do {
            let ready = try await prepare(request)
            guard ready.mark == request.form["mark"] else {
                return .page(try await page(ready, request, changed: true))
            }
            let (study, owner, now) = (request.desk.study, try request.coder().id, request.now)
            _ = try await request.desk.publishing.run { () throws(StudyFileError) in
                try ready.publish(in: study, by: owner, at: now)
            }
        } catch let error as StudyFileError where error.sort == .conflict {
            return try await show(request, changed: true)
        } catch let failure as RunFailure {
            throw PublishWords.fault(failure)
                ?? Problem(.unprocessableContent, "It cannot be published", PublishWords.sentence(failure))
        }
        return .redirect("/partners")
    }
}
