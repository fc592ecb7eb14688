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
        .post("/quotes/mend", for: .coders, mend),
        .post("/quotes/hold", for: .coders, hold),
        .post("/quotes/release", for: .coders, release),
    ]
    static let templates: [(String, [UInt8])] = [
        ("quotes", PackageResources.quotes_mustache),
        ("quote", PackageResources.quote_mustache),
        ("named-quote", PackageResources.named_quote_mustache),
    ]
}

private extension QuotePages {
    static func show(_ request: PageRequest, changed: Bool = false) async throws -> PageAnswer {
        let view = try await LivePages.view(request)
        let list = try QuoteList(view.picture.summary.quotesInUse, request.desk.study)
        let words = try QuoteWords(request.desk, view, for: request.coder().id)
        var values = LivePages.values(view)
        values.merge([
            "changed": .flag(changed), "mended": try mended(request),
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
        return .page(
            Page(
                "quotes", title: "Quotes", values, status: changed ? .conflict : .ok, scripts: ["quotes.js"]))
    }

    /// Where the coding stands that the visitor just mended, for who wants to look at it again, and whether others differ.
    static func mended(_ request: PageRequest) throws -> PageValue {
        let differs = request.query("differs")
        guard let number = (differs ?? request.query("mended")).flatMap({ Int64($0) }),
            let coding = try request.desk.study.coding(.init(number)),
            coding.decision(of: try request.coder().id) != nil
        else { return .nothing }
        return .group([
            "path": .text(EvidenceAddress.coding(coding.id, in: coding.transcript)),
            "code": .text(coding.evidence.description), "differs": .flag(differs != nil),
        ])
    }

    /// What the form says of.
    struct Named {
        let quote: ListedQuote
        /// What may be decided by what is said of it.
        let judging: QuoteJudging
        /// The quote that is to be read after it.
        let next: ListedQuote?
    }

    /// The quote that the form names, as it is shown now; nil where it is shown no more, or otherwise than when it was read.
    static func named(_ request: PageRequest) async throws -> Named? {
        guard let code = request.form["code"].flatMap({ EvidenceID($0) }) else { throw Problem.notFound }
        let view = try await LivePages.view(request)
        var shown = view.picture.summary.quotesInUse
        // What would be published may count other people, and then quotes other words.
        if request.form["from"] == "publish", case .coder(let account, _) = request.visitor,
            account.role == .owner
        {
            shown = (try? await PublishPages.prepare(request).quotes) ?? shown
        }
        let list = try QuoteList(shown, request.desk.study)
        func isNamed(_ listed: ListedQuote) -> Bool {
            listed.quote.id == code && listed.quote.mark == request.form["mark"]
        }
        guard let quote = list.quotes.first(where: isNamed) else { return nil }
        let judging = QuoteJudging(listed: quote, codebook: view.picture.summary.codebook)
        guard let transcript = try request.desk.study.transcript(quote.coding.transcript),
            judging.isCurrent(in: transcript)
        else { return nil }
        let place = list.unread.firstIndex(where: isNamed)
        return Named(
            quote: quote, judging: judging, next: place.flatMap { list.unread.dropFirst($0 + 1).first })
    }

    /// Finding a quote fine says that it says what it is shown for, too: its coding is accepted where
    /// nobody decided it.
    static func read(_ request: PageRequest) async throws -> PageAnswer {
        guard let named = try await named(request) else { return try await show(request, changed: true) }
        let coder = try request.coder().id
        let coding = named.quote.coding
        try request.desk.study.noteRead(
            named.quote.quote.mark, of: coding.transcript,
            accepting: named.judging.confirmation(by: coder).map { (coding.id, $0) }, by: coder,
            at: request.now)
        return .redirect(back(request, named))
    }

    /// Decides that the quote's coding says something else than it does.
    static func mend(_ request: PageRequest) async throws -> PageAnswer {
        guard let named = try await named(request) else { return try await show(request, changed: true) }
        let coder = try request.coder().id
        let faults = named.judging.faults(for: coder).map(\.fault)
        guard let fault = faults.first(where: { $0.field == request.form["fault"] }) else {
            throw Problem.brokenForm
        }
        let coding = named.quote.coding.id
        let said = try request.desk.study.decide(
            named.judging.mending(fault, by: coder), on: coding, by: coder, at: request.now)
        try await request.desk.live.catchUp()
        let outcome = named.judging.isMended(fault, in: said.standing) ? "mended" : "differs"
        return .redirect(back(request, named, "?\(outcome)=\(coding)"))
    }

    /// The page that a form comes from, at the quote to be read next.
    static func back(_ request: PageRequest, _ named: Named, _ query: String = "") -> String {
        if request.form["from"] == "publish" { return "/partners/publish" }
        return "/quotes" + query + (named.next.map { "#q-\($0.quote.mark)" } ?? "")
    }

    static func hold(_ request: PageRequest) async throws -> PageAnswer {
        guard let named = try await named(request) else { return try await show(request, changed: true) }
        let study = request.desk.study
        let coding = named.quote.coding
        guard let passage = try named.quote.passage(in: study) else { throw Problem.notFound }
        try study.holdBack(
            passage, of: coding.transcript, as: coding.evidence, by: request.coder().id, at: request.now)
        try await request.desk.live.catchUp()
        return .redirect(back(request, named))
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
