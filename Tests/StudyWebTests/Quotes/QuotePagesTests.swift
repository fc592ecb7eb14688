import Running
import StudyModel
import StudyStore
import TestStudies
import Testing
import Themes

@testable import StudyWeb

/// Reading the quotes that partners would be shown, and holding them back.
@Suite struct QuotePagesTests {
    private let site: TestSite

    init() async throws { site = try await TestSite.withInterviews() }

    /// The quotes that nobody read, as the page has them.
    private func unread() async throws -> [ListedQuote] {
        let view = try await site.server.desk.live.view()
        return try QuoteList(view.picture.summary.quotesInUse, site.study).unread
    }

    /// Asks for one of `/quotes/read` and `/quotes/hold`.
    private func say(_ what: String, of quote: ListedQuote, mark: String? = nil) async throws -> TestAnswer {
        try await site.browser(as: site.coder).post(
            "/quotes/\(what)",
            [("code", quote.quote.id.description), ("mark", mark ?? quote.quote.mark)])
    }

    private func page() async throws -> String { try await site.browser(as: site.coder).get("/quotes").text }

    @Test func `each quote stands beside who says it and what it is shown for`() async throws {
        let page = try await page()
        let quotes = try await unread()
        #expect(page.contains("To be read: \(quotes.count) of \(quotes.count)"))
        #expect(quotes.count > 3)
        for quote in quotes { #expect(page.contains("id=\"q-\(quote.quote.mark)\"")) }
        #expect(page.contains("Mara Quill"))
        #expect(page.contains("<strong>L1 Trust between partners: difficulty"))
        #expect(page.contains("a question it leaves open"))
    }

    @Test func `what is found fine is read, until it is shown otherwise`() async throws {
        let first = try #require(try await unread().first)
        let count = try await unread().count
        #expect(try await say("read", of: first).status == 303)
        #expect(try await unread().count == count - 1)
        let page = try await page()
        #expect(page.contains("To be read: \(count - 1) of \(count)") && page.contains("Found fine by Amir"))
        _ = try site.study.decide(
            Judgement(.accepted, kind: .decided(.aspiration)), on: first.coding.id, by: site.coder.id,
            at: site.clock.now)
        while try await site.server.desk.live.view().behind != nil {}
        let again = try #require(try await unread().first { $0.quote.id == first.quote.id })
        #expect(again.quote.text == first.quote.text && again.quote.mark != first.quote.mark)
    }

    @Test func `what is held back is quoted nowhere, counts, and comes back when it is let go`() async throws
    {
        let quote = try #require(try await unread().first { $0.quote.text.hasPrefix("They do not trust") })
        let before = try await site.server.desk.live.view().picture.summary
        #expect(try await say("hold", of: quote).status == 303)
        while try await site.server.desk.live.view().behind != nil {}
        let after = try await site.server.desk.live.view().picture
        #expect(after.summary.quotesInUse.allSatisfy { !$0.text.contains("They do not trust") })
        #expect(!after.document.contains("They do not trust"))
        #expect(after.summary.themes.map(\.positions) == before.themes.map(\.positions))
        let page = try await page()
        #expect(page.contains("Held back: 1") && page.contains("held back by Amir"))
        let held = try #require(try site.study.heldPassages().first)
        let browser = try site.browser(as: site.owner)
        #expect(await browser.post("/quotes/release", [("held", held.id.description)]).status == 303)
        #expect(await browser.post("/quotes/release", [("held", held.id.description)]).status == 409)
        while try await site.server.desk.live.view().behind != nil {}
        #expect(try await unread().contains { $0.quote.id == quote.quote.id })
    }

    @Test(arguments: ["read", "hold"])
    func `nothing is saved of a quote that is shown otherwise by now`(what: String) async throws {
        let quote = try #require(try await unread().first)
        let answer = try await say(what, of: quote, mark: "of before")
        #expect(answer.status == 409 && answer.text.contains("It changed meanwhile"))
        #expect(try site.study.readQuotes().isEmpty && site.study.heldPassages().isEmpty)
        let browser = try site.browser(as: site.coder)
        #expect(await browser.post("/quotes/\(what)", [("code", "?")]).status == 404)
        #expect(await browser.post("/quotes/release", [("held", "?")]).status == 404)
    }

    @Test func `who codes blind is shown no quotes before they have coded everything`() async throws {
        let browser = try site.browser(as: site.blind)
        #expect(await browser.get("/quotes").status == 403)
        #expect(await browser.post("/quotes/release", [("held", "1")]).status == 403)
    }

    @Test func `an answer is held back whole`() async throws {
        let transcript = try #require(try site.study.transcripts().first)
        let coding = try #require(try site.study.codings(of: transcript.id).first)
        let segment = coding.proposal.segment
        let stored = try #require(try site.study.transcript(transcript.id))
        let words = stored.text(of: stored.turns[segment.turn - 1]).unicodeScalars.count
        func passage(_ use: Quote.Use) throws -> Segment? {
            let quote = Quote(
                id: coding.evidence, text: "Words.", criterion: nil, stance: .neutral, kind: nil,
                isQuestion: false, caption: "interviewee", use: use, isConfirmed: false)
            let shown = QuoteInUse(id: quote.id, text: quote.text, purposes: [.init(quote)])
            let listed = ListedQuote(quote: shown, coding: coding, read: nil)
            return try listed.passage(in: site.study)
        }
        #expect(try passage(.evidence) == segment)
        #expect(try passage(.first)?.range == 0..<words)
    }
}
