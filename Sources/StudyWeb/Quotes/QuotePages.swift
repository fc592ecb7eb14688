import HTTPTypes
import Running
import StudyModel
import StudyStore
import Themes

/// Where the team reads the quotes that partners would be shown, each beside what it is shown for and who says it, finds them
/// fine, or holds them back.
enum QuotePages {
    static let routes: [Route] = [
        .get("/quotes", for: .coders) { request in try await show(request) },
        .post("/quotes/read", for: .coders, read),
        .post("/quotes/hold", for: .coders, hold),
        .post("/quotes/release", for: .coders, release),
    ]
    static let templates: [(String, [UInt8])] = [
        ("quotes", PackageResources.quotes_mustache),
        ("quote", PackageResources.quote_mustache),
    ]
}

private extension QuotePages {
    static func show(_ request: PageRequest, changed: Bool = false) async throws -> PageAnswer {
        let view = try await LivePages.view(request)
        let list = try QuoteList(view.picture.summary.quotesInUse, request.desk.study)
        let words = try QuoteWords(request.desk, view)
        var values = LivePages.values(view)
        values.merge([
            "changed": .flag(changed),
            "isEmpty": .flag(list.quotes.isEmpty && list.held.isEmpty),
            "count": .number(list.quotes.count), "left": .number(list.unread.count),
            "isDone": .flag(list.unread.isEmpty && !list.quotes.isEmpty),
            "unread": .list(try list.unread.map(words.values)),
            "fine": list.fine.isEmpty
                ? .nothing
                : .group([
                    "count": .number(list.fine.count), "list": .list(try list.fine.map(words.values)),
                ]),
            "held": list.held.isEmpty
                ? .nothing
                : .group(["count": .number(list.held.count), "list": .list(try list.held.map(words.values))]),
        ]) { _, new in new }
        return .page(Page("quotes", title: "Quotes", values, status: changed ? .conflict : .ok))
    }

    /// The quote that the form names, as it is shown now; nil where it is shown no more, or otherwise than when it was read.
    static func quote(_ request: PageRequest) async throws -> ListedQuote? {
        guard let code = request.form["code"].flatMap({ EvidenceID($0) }) else { throw Problem.notFound }
        let view = try await LivePages.view(request)
        var shown = view.picture.summary.quotesInUse
        // What would be published may count other people, and then quotes other words.
        if request.form["from"] == "publish", case .coder(let account, _) = request.visitor,
            account.role == .owner
        {
            shown = (try? await PublishPages.prepare(request).quotes) ?? shown
        }
        return try QuoteList(shown, request.desk.study).quotes.first {
            $0.quote.id == code && $0.quote.mark == request.form["mark"]
        }
    }

    static func read(_ request: PageRequest) async throws -> PageAnswer {
        guard let quote = try await quote(request) else { return try await show(request, changed: true) }
        try request.desk.study.noteRead(
            quote.quote.mark, of: quote.coding.transcript, by: request.coder().id, at: request.now)
        return .redirect(back(request))
    }

    /// The page that a form comes from.
    static func back(_ request: PageRequest) -> String {
        request.form["from"] == "publish" ? "/partners/publish" : "/quotes"
    }

    static func hold(_ request: PageRequest) async throws -> PageAnswer {
        guard let quote = try await quote(request) else { return try await show(request, changed: true) }
        let study = request.desk.study
        guard let passage = try quote.passage(in: study) else { throw Problem.notFound }
        try study.holdBack(
            passage, of: quote.coding.transcript, as: quote.coding.evidence, by: request.coder().id,
            at: request.now)
        try await request.desk.live.catchUp()
        return .redirect(back(request))
    }

    static func release(_ request: PageRequest) async throws -> PageAnswer {
        try BlindRule.check(request)
        guard let id = Int64(request.form["held"] ?? "") else { throw Problem.notFound }
        do {
            try request.desk.study.release(.init(id), by: request.coder().id, at: request.now)
        } catch let error as StudyFileError where error.sort == .unknown {
            return try await show(request, changed: true)
        }
        try await request.desk.live.catchUp()
        return .redirect("/quotes")
    }
}
