import Running
import StudyModel
import StudyStore
import TestStudies
import Testing

@testable import StudyWeb

@Suite struct LivePagesTests {
    @Test(arguments: ["/themes", "/questions", "/plan"])
    func `a study without a codebook or interviews says what to do`(path: String) async throws {
        let site = try TestSite()
        let answer = try await site.browser(as: site.coder).get(path)
        #expect(answer.status < 500 && answer.text.contains("throughline"))
        #expect(!answer.text.contains(site.folder.path))
    }

    @Test func `a decision is counted on the next page`() async throws {
        let site = try await TestSite.withInterviews()
        let browser = try site.browser(as: site.coder)
        #expect(
            await browser.get("/themes").text.contains(
                "0 of 6 codings (a passage marked with a criterion) were made or accepted"))
        for coding in try site.codings("trust") {
            _ = try site.study.decide(
                Judgement(.accepted), on: coding.id, by: site.coder.id, at: site.clock.now)
        }
        _ = try site.study.decide(
            Judgement(.rejected), on: site.codings("money")[0].id, by: site.coder.id, at: site.clock.now)
        // However busy the machine is, the figures come in the end.
        while try await site.server.desk.live.view().behind != nil {}
        #expect(
            await browser.get("/themes").text.contains(
                "3 of 5 codings (a passage marked with a criterion) were made or accepted"))
    }

    @Test func `nothing is counted anew for what no output tells`() async throws {
        let site = try await TestSite.withInterviews()
        var inputs = try LiveInputs(site.study)
        #expect(try inputs.refresh())
        let transcript = try #require(try site.study.transcripts().first).id
        try site.study.noteRead("aa", of: transcript, by: site.coder.id, at: site.clock.now)
        #expect(try !inputs.refresh())
        #expect(inputs.change == (try site.study.lastChange()?.rawValue))
        let view = try await site.server.desk.live.view()
        #expect(view.behind == nil)
        _ = try site.study.decide(
            Judgement(.rejected), on: site.codings("trust")[0].id, by: site.coder.id, at: site.clock.now)
        #expect(try inputs.refresh())
    }

    @Test func `codings that do not change are not read again`() async throws {
        let site = try await TestSite.withInterviews()
        var inputs = try LiveInputs(site.study)
        try inputs.refresh()
        let before = inputs.change
        _ = try site.study.decide(
            Judgement(.accepted), on: site.codings("trust")[0].id, by: site.coder.id, at: site.clock.now)
        try inputs.refresh()
        #expect(inputs.change > before && inputs.all.map(\.name) == ["mara.txt", "odin.txt", "tess.txt"])
    }

    @Test(arguments: [
        (0, 0, nil), (1, 0, "1 decision since is not counted yet."),
        (2, 0, "2 decisions since are not counted yet."),
        (0, 3, "3 changes since are not counted yet."),
        (1, 1, "2 decisions and changes since are not counted yet."),
    ])
    func `what is not counted yet is told`(decisions: Int, others: Int, words: String?) async throws {
        let site = try await TestSite.withInterviews()
        let picture = try await site.server.desk.live.view().picture
        let behind = LiveView(picture: picture, decisions: decisions, others: others).behind
        #expect(words.map { behind?.hasPrefix($0) == true } ?? (behind == nil))
    }
}
