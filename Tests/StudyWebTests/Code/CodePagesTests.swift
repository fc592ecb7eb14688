import StudyModel
import StudyStore
import Testing

@testable import StudyWeb

@Suite struct CodePagesTests {
    @Test func `the list tells how far the coder has come, and where to go on`() async throws {
        let site = try TestSite()
        let first = try site.take()
        let second = try site.take(TestInterview(name: "int02.docx"))
        let amir = try site.browser(as: site.coder)
        for coding in try site.study.codings(of: first) {
            _ = try site.study.decide(
                Judgement(.accepted), on: coding.id, by: site.coder.id, at: site.clock.now)
        }
        let page = await amir.get("/transcripts")
        #expect(page.text.contains("You have decided 4 of 8 codings; 4 are left."))
        #expect(
            page.text.contains(
                #"<a class="button main" href="/transcripts/\#(second)">Go on with int02.docx (4 left)</a>"#))
        let other = try await site.browser(as: site.owner).get("/transcripts")
        #expect(other.text.contains("Go on with int01.docx (4 left)"))
    }

    @Test func `a transcript shows its turns, and codings in the text and beside their turn`() async throws {
        let site = try TestSite()
        let id = try site.take()
        let page = try await site.browser(as: site.coder).get("/transcripts/\(id)")
        #expect(page.status == 200)
        let turn = try #require(page.part(after: #"id="t2""#, before: #"id="t3""#))
        #expect(turn.contains("0:00:30"))
        // Two codings overlap in the middle: the words are cut where one begins or ends.
        #expect(turn.contains(#"data-at="0" data-codings="1">We trust each other, and </mark>"#))
        #expect(
            turn.contains(
                #"<mark class="s-suggested many current" data-at="25" data-codings="1 2">that took years.</mark>"#
            ))
        #expect(turn.contains(#"data-codings="2"> </mark>"#))
        #expect(
            turn.contains(
                #"<span class="state">Suggested</span> <span class="title">L4 Trust between partners</span>"#)
        )
        #expect(page.text.contains("Partners have trust and use it."))
        #expect(page.text.contains("Suggested by the tagger, 80% sure."))
        #expect(page.text.contains("None left") == false && page.text.contains("4 left."))
    }

    @Test(arguments: [
        ("accepted", "Accepted: L4 Trust between partners. 3 left.", "s-accepted"),
        ("rejected", "Rejected: L4 Trust between partners. 3 left.", "s-rejected"),
        ("undecided", "Undecided again: L4 Trust between partners. 4 left.", "s-suggested"),
    ])
    func `a decision is saved, said and shown`(verdict: String, said: String, style: String) async throws {
        let site = try TestSite()
        let id = try site.take()
        let coding = try #require(try site.coding("trust", in: id))
        let browser = try site.browser(as: site.coder)
        let answer = await browser.post("/codings/\(coding.id)/decide", [("verdict", verdict)], json: true)
        #expect(answer.status == 200 && answer.text.contains("\"said\":\"\(said)\""))
        #expect(answer.text.contains("card \(style)"))
        let plain = await browser.post("/codings/\(coding.id)/decide", [("verdict", verdict)])
        #expect(plain.location == "/transcripts/\(id)?coding=\(coding.id)&done=\(verdict)#c\(coding.id)")
        let decision = try #require(try site.study.coding(coding.id)).decision(of: site.coder.id)
        #expect(decision.map { CodingWords.verdict($0.judgement.verdict) } ?? "undecided" == verdict)
    }

    @Test func `kind, stance and question are decided with the verdict`() async throws {
        let site = try TestSite()
        let id = try site.take()
        let coding = try #require(try site.coding("trust", in: id))
        let browser = try site.browser(as: site.coder)
        _ = await browser.post(
            "/codings/\(coding.id)/decide",
            [("verdict", "accepted"), ("kind", "success_factor"), ("stance", "helping"), ("question", "yes")])
        let said = await browser.post(
            "/codings/\(coding.id)/decide",
            [
                ("verdict", "accepted"), ("kind", "success_factor"), ("stance", "helping"),
                ("question", "yes"),
            ],
            json: true)
        #expect(
            said.text.contains(
                "Accepted: L4 Trust between partners (success factor, helping, open question). 3 left."))
        let decided = try #require(try site.study.coding(coding.id)).decision(of: site.coder.id)
        #expect(
            decided?.judgement
                == Judgement(.accepted, kind: .decided(.successFactor), stance: .helping, isQuestion: true))
        for field in [("verdict", "perhaps"), ("kind", "wish"), ("stance", "odd")] {
            let answer = await browser.post("/codings/\(coding.id)/decide", [field, ("verdict", "accepted")])
            #expect(answer.status == 400, "\(field)")
        }
    }

    @Test(arguments: [
        (Coding.Flag.offRecord, "It was said off the record: it is not counted."),
        (.reported, "It is hearsay: it is not counted."), (.past, ""),
    ])
    func `who accepts what counts nowhere all the same is told so`(flag: Coding.Flag, said: String)
        async throws
    {
        let site = try TestSite()
        var interview = TestInterview()
        interview.flags = [flag]
        let id = try site.take(interview)
        let coding = try #require(try site.coding("trust", in: id))
        let browser = try site.browser(as: site.coder)
        for verdict in ["accepted", "rejected"] {
            let answer = await browser.post(
                "/codings/\(coding.id)/decide", [("verdict", verdict)], json: true)
            #expect(answer.status == 200)
            let isTold = verdict == "accepted" && !said.isEmpty
            #expect(answer.text.contains("not counted") == isTold)
            if isTold { #expect(answer.text.contains(said)) }
        }
    }

    @Test(arguments: ["S2 Pooled budgets", "pooled-budgets", "s2", "Pooled budgets"])
    func `another criterion is added and the one before rejected, in two steps to undo`(typed: String)
        async throws
    {
        let site = try TestSite()
        let id = try site.take()
        let coding = try #require(try site.coding("trust", in: id))
        let browser = try site.browser(as: site.coder)
        let answer = await browser.post("/codings/\(coding.id)/change", [("criterion", typed)], json: true)
        #expect(answer.text.contains("Changed to S2 Pooled budgets."))
        #expect(try site.study.coding(coding.id)?.standing.state == .rejected)
        let added = try site.study.codings(of: id).filter { $0.coder == .person("Amir") }
        #expect(added.map(\.proposal.segment) == [coding.proposal.segment])
        _ = await browser.post("/transcripts/\(id)/undo")
        #expect(try site.study.coding(coding.id)?.standing.state == .suggested)
        _ = await browser.post("/transcripts/\(id)/undo")
        #expect(try site.study.codings(of: id).count == 4)
        #expect(await browser.post("/transcripts/\(id)/undo", json: true).text.contains("nothing to undo"))
        _ = await browser.post("/transcripts/\(id)/redo")
        #expect(try site.study.codings(of: id).count == 5)
    }

    @Test func `a criterion that is none changes nothing`() async throws {
        let site = try TestSite()
        let id = try site.take()
        let coding = try #require(try site.coding("trust", in: id))
        let browser = try site.browser(as: site.coder)
        for typed in ["", "S9", "trust"] {
            let answer = await browser.post(
                "/codings/\(coding.id)/change", [("criterion", typed)], json: true)
            #expect(answer.status == 422 && answer.text.contains("Nothing was changed."), "\(typed)")
        }
        #expect(try site.study.codings(of: id).allSatisfy { $0.decisions.isEmpty })
    }

    @Test func `words are coded by their place or as they stand, beyond what one unit of UTF-16 holds`()
        async throws
    {
        let site = try TestSite()
        let id = try site.take()
        let browser = try site.browser(as: site.coder)
        let fields = [
            ("turn", "4"), ("criterion", "L1 Shared vision"), ("kind", "challenge"), ("stance", "mixed"),
        ]
        let byWords = await browser.post(
            "/transcripts/\(id)/add", fields + [("words", "so we never see")], json: true)
        #expect(byWords.text.contains("Added: L1 Shared vision."))
        let added = try #require(try site.study.codings(of: id).last { $0.coder == .person("Amir") })
        #expect(added.proposal.segment == Segment(turn: 4, range: 33..<48))
        #expect(added.standing.state == .accepted && added.standing.stance == .mixed)
        // The same passage by its place is the same coding.
        _ = await browser.post("/transcripts/\(id)/add", fields + [("first", "33"), ("past", "48")])
        #expect(try site.study.codings(of: id).count == 5)
        for wrong in [[("words", "not there")], [("first", "0"), ("past", "999")], []] {
            #expect(await browser.post("/transcripts/\(id)/add", fields + wrong).status == 422)
        }
        #expect(
            await browser.post(
                "/transcripts/\(id)/add", [("turn", "9"), ("criterion", "L1"), ("words", "x")]
            ).status == 422)
    }

    @Test func `what the interviewer says cannot be coded`() async throws {
        let site = try TestSite()
        let id = try site.take()
        let answer = try await site.browser(as: site.coder).post(
            "/transcripts/\(id)/add", [("turn", "1"), ("criterion", "L1"), ("words", "What helps")])
        #expect(answer.status == 422 && answer.text.contains("Only what interviewees say is evidence"))
        #expect(try site.study.codings(of: id).count == 4)
    }

    @Test func `a memo changed in another window is told with both texts, and not overwritten`() async throws
    {
        let site = try TestSite()
        let id = try site.take()
        let coding = try #require(try site.coding("trust", in: id))
        let path = "/codings/\(coding.id)/memo"
        let browser = try site.browser(as: site.coder)
        let first = await browser.post(path, [("text", "First"), ("revision", "0")], json: true)
        #expect(first.text.contains("\"revision\":1"))
        let late = await browser.post(path, [("text", "Second"), ("revision", "0")], json: true)
        #expect(late.status == 409 && late.text.contains("\"there\":\"First\",\"revision\":1"))
        let page = await browser.post(path, [("text", "Second"), ("revision", "0")])
        #expect(page.status == 409 && page.text.contains("<blockquote>First</blockquote>"))
        #expect(page.text.contains(">Second</textarea>"))
        #expect(try site.study.memos(on: .coding(coding.id)).map(\.text) == ["First"])
    }

    @Test func `coders see what others saved, in the turns it changed`() async throws {
        let site = try TestSite()
        let id = try site.take()
        let coding = try #require(try site.coding("data", in: id))
        let ruth = try site.browser(as: site.owner)
        let page = await ruth.get("/transcripts/\(id)")
        let after = try #require(page.part(after: "data-after=\"", before: "\""))
        let none = await ruth.get("/transcripts/\(id)/changes?after=\(after)", json: true)
        #expect(none.text.contains("\"turns\":[]"))
        _ = try await site.browser(as: site.coder).post(
            "/codings/\(coding.id)/decide", [("verdict", "rejected")])
        let some = await ruth.get("/transcripts/\(id)/changes?after=\(after)", json: true)
        #expect(some.text.contains("Amir saved changes in this transcript."))
        #expect(some.text.contains("\"number\":4") && !some.text.contains("\"number\":2"))
        #expect(some.text.contains("s-rejected") && some.text.contains("not yet decided by you"))
        // One's own changes are no news.
        let own = try await site.browser(as: site.coder).get(
            "/transcripts/\(id)/changes?after=\(after)", json: true)
        #expect(own.text.contains("\"turns\":[]"))
    }

    @Test func `words, names and memos can do nothing to a page`() async throws {
        let hostile = "<img src=x onerror=alert(1)>\"'\u{301}\u{202E}"
        let site = try TestSite()
        var interview = TestInterview(name: "a&<b>.docx")
        interview.turns[1] = hostile + " We trust each other."
        interview.suggested = [(2, hostile, "trust", 0.9)]
        let id = try site.take(interview)
        let coding = try #require(try site.coding("trust", in: id))
        let browser = try site.browser(as: site.coder)
        _ = await browser.post("/codings/\(coding.id)/memo", [("text", hostile), ("revision", "0")])
        for page in ["/transcripts", "/transcripts/\(id)", "/codings/\(coding.id)?part"] {
            let text = await browser.get(page).text
            #expect(!text.contains("<img") && !text.contains("a&<b>"), "\(page)")
            #expect(
                page == "/transcripts"
                    || text.contains("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;\u{301}"), "\(page)")
        }
    }

    @Test func `what is of no transcript leads nowhere`() async throws {
        let site = try TestSite()
        let browser = try site.browser(as: site.coder)
        for path in [
            "/transcripts/1", "/transcripts/x", "/transcripts/-1", "/codings/1",
            "/transcripts/99999999999999999999",
        ] {
            #expect(await browser.get(path).status == 404, "\(path)")
        }
    }
}
