import StudyModel
import StudyStore
import Testing

@testable import StudyWeb

@Suite struct GuardedCodingTests {
    @Test func `a blind coder finds no trace of what others decided`() async throws {
        let site = try TestSite()
        let id = try site.take()
        let blind = try site.browser(as: site.blind)
        let coding = try #require(try site.coding("trust", in: id))
        let pages = [
            "/transcripts", "/transcripts/\(id)", "/codings/\(coding.id)?part",
            "/transcripts/\(id)/changes?after=0",
        ]
        var before: [String] = []
        for page in pages { before.append(await blind.get(page).text) }
        let amir = try site.browser(as: site.coder)
        _ = await amir.post("/codings/\(coding.id)/decide", [("verdict", "rejected"), ("stance", "mixed")])
        _ = await amir.post("/codings/\(coding.id)/memo", [("text", "Amir's secret"), ("revision", "0")])
        let data = try #require(try site.coding("data", in: id))
        _ = await amir.post("/codings/\(data.id)/change", [("criterion", "S2")])
        _ = try site.study.settle(
            Judgement(.accepted), on: data.id, reason: "Because", revision: 0, by: site.owner.id,
            at: site.clock.now)
        for (page, text) in zip(pages, before) {
            #expect(await blind.get(page).text == text, "\(page)")
        }
        let added = try #require(try site.study.codings(of: id).last { $0.coder == .person("Amir") })
        #expect(await blind.get("/codings/\(added.id)?part").status == 404)
        #expect(await blind.post("/codings/\(added.id)/decide", [("verdict", "rejected")]).status == 404)
        // Who adds the same sees their own work, and nobody else's name.
        let own = await blind.post("/codings/\(data.id)/change", [("criterion", "S2")], json: true)
        #expect(own.status == 200 && !own.text.contains("Amir"))
        #expect(await blind.get("/codings/\(added.id)?part").text.contains("Added by you."))
    }

    @Test func `codings that an edited transcript lost are listed and placed by hand`() async throws {
        let site = try TestSite()
        let id = try site.take()
        let coding = try #require(try site.coding("data", in: id))
        let browser = try site.browser(as: site.coder)
        _ = await browser.post("/codings/\(coding.id)/decide", [("verdict", "accepted")])
        var edited = TestInterview()
        edited.turns[3] = "Two places hold what we know of people."
        edited.suggested.removeLast()
        try site.take(edited)
        let page = await browser.get("/transcripts/\(id)")
        #expect(
            page.text.contains("Codings in no place") && page.text.contains("“we never see the same figures”")
        )
        #expect(await browser.get("/transcripts").text.contains("Codings in no place: 1"))
        let placed = await browser.post(
            "/codings/\(coding.id)/place", [("turn", "4"), ("words", "Two places")], json: true)
        #expect(placed.text.contains("Placed: S7 Shared data."))
        #expect(await !browser.get("/transcripts/\(id)").text.contains("Codings in no place"))
    }

    @Test func `a coding that has a place by now is not placed again`() async throws {
        let site = try TestSite()
        let id = try site.take()
        let coding = try #require(try site.coding("data", in: id))
        let answer = try await site.browser(as: site.coder).post(
            "/codings/\(coding.id)/place", [("turn", "2"), ("words", "We trust each other")], json: true)
        #expect(answer.status == 409 && answer.text.contains("It has a place by now"))
        #expect(try site.study.coding(coding.id)?.proposal.segment == coding.proposal.segment)
    }

    @Test func `words that are not in the place selected are not coded`() async throws {
        let site = try TestSite()
        let id = try site.take()
        let browser = try site.browser(as: site.coder)
        let fields = [("turn", "4"), ("criterion", "L1"), ("first", "33"), ("past", "48")]
        let other = await browser.post(
            "/transcripts/\(id)/add", fields + [("words", "so we always see")], json: true)
        #expect(other.status == 409 && other.text.contains("The transcript changed meanwhile"))
        #expect(try site.study.codings(of: id).count == 4)
        let same = await browser.post(
            "/transcripts/\(id)/add", fields + [("words", "so we  never\r\nsee")], json: true)
        #expect(same.status == 200)
    }

    @Test(arguments: ["-9223372036854775808", "0", "5", "9223372036854775807", "x"])
    func `a turn that is none is told so`(turn: String) async throws {
        let site = try TestSite()
        let id = try site.take()
        let answer = try await site.browser(as: site.coder).post(
            "/transcripts/\(id)/add", [("turn", turn), ("criterion", "L1"), ("words", "trust")])
        #expect(answer.status == 422 && answer.text.contains("Name a turn of the transcript"))
    }

    @Test func `nothing is undone from the page of a transcript that is none`() async throws {
        let site = try TestSite()
        let id = try site.take()
        let coding = try #require(try site.coding("data", in: id))
        let browser = try site.browser(as: site.coder)
        _ = await browser.post("/codings/\(coding.id)/decide", [("verdict", "accepted")])
        #expect(await browser.post("/transcripts/999/undo").status == 404)
        #expect(try site.study.coding(coding.id)?.standing.state == .accepted)
        let bare = await browser.post("/codings/\(coding.id)/memo", [("text", "Short")])
        #expect(bare.status == 400 && !bare.text.contains("too long"))
    }

    @Test func `what a blind coder has left is what their page shows`() async throws {
        let site = try TestSite()
        let id = try site.take()
        let blind = try site.browser(as: site.blind)
        let fields = [("turn", "4"), ("criterion", "L1"), ("words", "so we never see")]
        _ = try await site.browser(as: site.coder).post("/transcripts/\(id)/add", fields)
        func progress() throws -> [Int] {
            try site.study.progress(of: site.blind.id, seenBy: Viewer(site.blind)).flatMap {
                [$0.codings, $0.undecided]
            }
        }
        #expect(try progress() == [4, 4])
        let added = try #require(try site.study.codings(of: id).last { $0.coder == .person("Amir") })
        _ = try site.study.decide(Judgement(.accepted), on: added.id, by: site.owner.id, at: site.clock.now)
        _ = try site.study.undo(by: site.coder.id, at: site.clock.now)
        #expect(try progress() == [4, 4])
        _ = await blind.post("/transcripts/\(id)/add", fields)
        #expect(try progress() == [5, 4])
        #expect(await !blind.get("/transcripts").text.contains("/learning"))
    }
}
