import StudyModel
import StudyStore
import Testing

@testable import StudyWeb

@Suite struct AgreementPagesTests {
    /// A site on which Amir and Ruth decided all codings of trust, and differ on the first.
    private func site() async throws -> TestSite {
        let site = try await TestSite.withInterviews()
        for (index, coding) in try site.codings("trust").enumerated() {
            _ = try site.study.decide(
                Judgement(.accepted), on: coding.id, by: site.coder.id, at: site.clock.now)
            _ = try site.study.decide(
                Judgement(index == 0 ? .rejected : .accepted), on: coding.id, by: site.owner.id,
                at: site.clock.now)
        }
        return site
    }

    private func fields(_ site: TestSite, _ more: [(String, String)]) throws -> [(String, String)] {
        [
            ("coding", "\(try site.codings("trust")[0].id)"), ("one", "\(site.coder.id)"),
            ("other", "\(site.owner.id)"), ("criterion", "trust"), ("revision", "0"),
        ] + more
    }

    @Test func `two coders are compared in figures and words, and what they differ on is listed`()
        async throws
    {
        let site = try await site()
        let page = try await site.browser(as: site.coder).get(
            "/agreement?one=\(site.coder.id)&other=\(site.owner.id)")
        for words in ["<strong>3</strong> codings", "67 %", "1 to settle, 0 settled", "whether it applies"] {
            #expect(page.text.contains(words), "\(words)")
        }
        #expect(page.text.contains("<mark>") && page.text.contains("too few to tell"))
    }

    @Test func `what is settled stands, with its reason`() async throws {
        let site = try await site()
        let browser = try site.browser(as: site.coder)
        let answer = await browser.post(
            "/agreement/settle",
            try fields(
                site,
                [("verdict", "accepted"), ("kind", "none"), ("stance", "helping"), ("reason", "It is plain")])
        )
        #expect(answer.status == 303)
        let coding = try site.codings("trust")[0]
        #expect(answer.location?.hasSuffix("&criterion=trust&coding=\(coding.id)#c\(coding.id)") == true)
        #expect(coding.settlement?.reason == "It is plain" && coding.standing.state == .accepted)
        #expect(coding.standing.kind == nil && coding.standing.stance == .helping)
        let page = await browser.get("/agreement?one=\(site.coder.id)&other=\(site.owner.id)")
        #expect(page.text.contains("0 to settle, 1 settled") && page.text.contains("It is plain"))
    }

    @Test func `a settlement that somebody made meanwhile is told and not written over`() async throws {
        let site = try await site()
        let more = [("kind", "none"), ("stance", "neutral")]
        _ = try await site.browser(as: site.owner).post(
            "/agreement/settle", try fields(site, more + [("verdict", "rejected"), ("reason", "Not said")]))
        let answer = try await site.browser(as: site.coder).post(
            "/agreement/settle", try fields(site, more + [("verdict", "accepted"), ("reason", "Said")]))
        #expect(answer.status == 409 && answer.text.contains("Not said"))
        #expect(try site.codings("trust")[0].settlement?.reason == "Not said")
    }

    @Test func `a settlement needs a verdict, and can be taken back`() async throws {
        let site = try await site()
        let browser = try site.browser(as: site.coder)
        #expect(await browser.post("/agreement/settle", try fields(site, [])).status == 422)
        _ = await browser.post("/agreement/settle", try fields(site, [("verdict", "rejected")]))
        var again = try fields(site, [("undo", "yes")])
        again[4] = ("revision", "1")
        _ = await browser.post("/agreement/settle", again)
        #expect(try site.codings("trust")[0].settlement == nil)
    }

    @Test(arguments: ["/agreement", "/themes", "/questions", "/plan"])
    func `a blind coder sees it once everything is coded, or the owner opens it`(path: String) async throws {
        let site = try await site()
        let blind = try site.browser(as: site.blind)
        let shut = await blind.get(path)
        #expect(shut.status == 403 && shut.text.contains("6 codings left"))
        _ = try await site.browser(as: site.owner).post("/agreement/open", [("open", "yes")])
        #expect(await blind.get(path).status == 200)
        _ = try await site.browser(as: site.owner).post("/agreement/open", [("open", "no")])
        #expect(await blind.get(path).status == 403)
        for criterion in ["trust", "money"] {
            for coding in try site.codings(criterion) {
                _ = try site.study.decide(
                    Judgement(.accepted), on: coding.id, by: site.blind.id, at: site.clock.now)
            }
        }
        #expect(await blind.get(path).status == 200)
    }

    @Test(arguments: [(nil, "–"), (0.818, ".82"), (1, "1.00"), (-0.104, "−.10"), (-0.001, ".00")])
    func `coefficients have two digits`(value: Double?, text: String) {
        #expect(FigureText.coefficient(value) == text)
    }
}
