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

    /// Asks for one of `/quotes/read`, `/quotes/hold` and `/quotes/mend`.
    private func say(
        _ what: String, of quote: ListedQuote, mark: String? = nil, fault: String? = nil
    ) async throws -> TestAnswer {
        try await site.browser(as: site.coder).post(
            "/quotes/\(what)",
            [("code", quote.quote.id.description), ("mark", mark ?? quote.quote.mark)]
                + (fault.map { [("fault", $0)] } ?? []))
    }

    /// How the coding of a quote stands now.
    private func standing(of quote: ListedQuote) throws -> Standing {
        try #require(try site.study.coding(quote.coding.id)).standing
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

    @Test func `finding a quote fine accepts its coding, which is shown as before and leads to the next`()
        async throws
    {
        let unread = try await unread()
        let quote = try #require(unread.first)
        let answer = try await say("read", of: quote)
        #expect(answer.location == "/quotes#q-\(unread[1].quote.mark)")
        #expect(try standing(of: quote).state == .accepted)
        while try await site.server.desk.live.view().behind != nil {}
        let page = try await page()
        #expect(page.contains("Found fine by Amir"))
        #expect(try await self.unread().allSatisfy { $0.quote.id != quote.quote.id })
        // Who decided it before has said so.
        let other = unread[1]
        _ = try site.study.decide(
            Judgement(.accepted, stance: .mixed), on: other.coding.id, by: site.coder.id, at: site.clock.now)
        while try await site.server.desk.live.view().behind != nil {}
        let again = try #require(try await self.unread().first { $0.quote.id == other.quote.id })
        #expect(try await say("read", of: again).status == 303)
        #expect(try standing(of: other).stance == .mixed)
    }

    @Test(arguments: ["read", "hold", "mend"])
    func `a kind that is not likely is not shown with a quote, and nobody finds it right`(what: String)
        async throws
    {
        try Sqlite.run("UPDATE coding SET flags = flags | 1024 WHERE kind IS NOT NULL", in: site.study.path)
        let quote = try #require(
            try await unread().first { $0.quote.text.hasPrefix("I hope that we will trust") })
        let kind = try #require(quote.coding.standing.kind)
        #expect(quote.coding.flags.contains(.kindInferred))
        #expect(quote.quote.purposes.allSatisfy { $0.kind == nil })
        let fault = what == "mend" ? QuoteJudging.Fault.stance(.mixed).field : nil
        #expect(try await say(what, of: quote, fault: fault).status == 303)
        let standing = try standing(of: quote)
        if what == "hold" {
            #expect(standing.state == .suggested && standing.kind == kind)
        } else {
            #expect(standing.state == .accepted && standing.kind == nil)
        }
    }

    @Test func `what a quote does not say goes from its coding, and the quote from there`() async throws {
        let quote = try #require(
            try await unread().first { $0.quote.purposes.contains { $0.use == .evidence } })
        let shown = try #require(quote.quote.purposes.first { $0.use == .evidence })
        let other = shown.stance == .helping ? Stance.hindering : .helping
        let answer = try await say("mend", of: quote, fault: "stance \(other.rawValue)")
        #expect(answer.status == 303)
        #expect(try standing(of: quote).stance == other && standing(of: quote).state == .accepted)
        let told = try await site.browser(as: site.coder).get("/quotes?mended=\(quote.coding.id)").text
        #expect(told.contains("says otherwise now") && told.contains("?coding=\(quote.coding.id)#"))

        let next = try #require(try await unread().first { $0.quote.id != quote.quote.id })
        #expect(try await say("mend", of: next, fault: "criterion").status == 303)
        #expect(try standing(of: next).state == .rejected)
        #expect(try await unread().allSatisfy { $0.quote.id != next.quote.id })
        #expect(try await !page().contains("id=\"q-\(next.quote.mark)\""))
    }

    @Test func `where colleagues decided otherwise, what is found wrong is kept, and told as not settled`()
        async throws
    {
        let quote = try #require(
            try await unread().first { $0.quote.purposes.contains { $0.use == .evidence } })
        _ = try site.study.decide(
            Judgement(.accepted), on: quote.coding.id, by: site.owner.id, at: site.clock.now)
        while try await site.server.desk.live.view().behind != nil {}
        let shown = try #require(try await unread().first { $0.quote.id == quote.quote.id })
        let answer = try await say("mend", of: shown, fault: "criterion")
        #expect(answer.location?.hasPrefix("/quotes?differs=\(quote.coding.id)") == true)
        #expect(try standing(of: quote).state == .disputed)
        let told = try await site.browser(as: site.coder).get("/quotes?differs=\(quote.coding.id)").text
        #expect(told.contains("Others said otherwise") && told.contains("href=\"/agreement\""))
        // Who rejected it is not asked again.
        while try await site.server.desk.live.view().behind != nil {}
        let again = try #require(try await unread().first { $0.quote.id == quote.quote.id })
        #expect(try await say("mend", of: again, fault: "criterion").status == 400)
        // Finding it fine decides nothing of what is disputed.
        #expect(try await say("read", of: again).status == 303)
        #expect(try standing(of: quote).state == .disputed)
    }

    @Test func `what was decided a moment ago is not decided again by what was shown before`() async throws {
        let quote = try #require(
            try await unread().first { $0.quote.purposes.contains { $0.use == .evidence } })
        let other = quote.quote.purposes[0].stance == .helping ? Stance.hindering : .helping
        let codebook = try await site.server.desk.live.view().picture.summary.codebook
        let transcript = try #require(try site.study.transcript(quote.coding.transcript))
        #expect(QuoteJudging(listed: quote, codebook: codebook).isCurrent(in: transcript))
        _ = try site.study.decide(
            Judgement(.accepted, stance: other), on: quote.coding.id, by: site.owner.id, at: site.clock.now)
        let coding = try #require(try site.study.coding(quote.coding.id))
        let stale = ListedQuote(quote: quote.quote, coding: coding, read: nil)
        #expect(!QuoteJudging(listed: stale, codebook: codebook).isCurrent(in: transcript))
        #expect(try await say("mend", of: quote, fault: "criterion").status == 409)
        #expect(try standing(of: quote).stance == other)
    }

    @Test func `only what a quote is shown for can be found wrong`() async throws {
        let quote = try #require(
            try await unread().first { !$0.quote.purposes.contains { $0.use == .question } })
        #expect(try await say("mend", of: quote, fault: "question").status == 400)
        #expect(try await say("mend", of: quote, fault: "stance nonsense").status == 400)
        #expect(try await say("mend", of: quote).status == 400)
        #expect(try standing(of: quote).state == .suggested)
    }

    @Test func `each thing a quote is shown for can be found wrong by itself`() async throws {
        let coding = try #require(try await unread().first { $0.coding.proposal.criterion != nil }).coding
        let view = try await site.server.desk.live.view()
        let codebook = view.picture.summary.codebook
        func judging(_ use: Quote.Use, kind: StatementKind? = nil, side: String? = nil) -> QuoteJudging {
            let quote = Quote(
                id: coding.evidence, text: "Words.", criterion: coding.proposal.criterion, stance: .helping,
                kind: kind, isQuestion: use == .question, caption: "interviewee", use: use, isConfirmed: false
            )
            let shown = QuoteInUse(
                id: quote.id, text: quote.text, purposes: [.init(quote, side: side)])
            return QuoteJudging(
                listed: ListedQuote(quote: shown, coding: coding, read: nil), codebook: codebook)
        }
        // It was read with the stance it was shown with, whatever was proposed.
        #expect(coding.standing.stance != .helping)
        #expect(judging(.evidence).confirmation(by: site.coder.id) == Judgement(.accepted, stance: .helping))
        let question = judging(.question)
        #expect(question.faults(for: site.coder.id).map(\.fault) == [.criterion, .question])
        #expect(
            question.mending(.question, by: site.coder.id)
                == Judgement(.accepted, stance: .helping, isQuestion: false))
        let side = judging(.side, side: "going step by step")
        #expect(side.faults(for: site.coder.id).map(\.fault) == [.criterion, .side("going step by step")])
        #expect(
            side.mending(.side("going step by step"), by: site.coder.id)
                == Judgement(.accepted, stance: .helping, sides: []))
        let hope = judging(.evidence, kind: .aspiration)
        #expect(
            hope.faults(for: site.coder.id).map(\.fault) == [
                .criterion, .kind, .stance(.hindering), .stance(.mixed), .stance(.neutral),
            ])
        #expect(
            hope.mending(.kind, by: site.coder.id)
                == Judgement(.accepted, kind: .decided(nil), stance: .helping))
        // What helps is no challenge.
        let isChallenge = coding.standing.kind == .challenge
        #expect(
            hope.mending(.stance(.neutral), by: site.coder.id)
                == Judgement(.accepted, kind: isChallenge ? .decided(nil) : .asProposed, stance: .neutral))
        #expect(isChallenge)
        #expect(hope.mending(.criterion, by: site.coder.id) == Judgement(.rejected))
        // Who offers something says nothing of the criterion by that.
        #expect(
            judging(.offer).faults(for: site.coder.id).isEmpty
                && judging(.offer).confirmation(by: site.coder.id) == nil)
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
