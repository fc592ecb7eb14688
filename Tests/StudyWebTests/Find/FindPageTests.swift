import StudyModel
import StudyStore
import Testing

@testable import StudyWeb

@Suite struct FindPageTests {
    @Test(arguments: [
        ("/find?q=ward", "1 turn found"), ("/find?criterion=trust", "3 codings found"),
        ("/find?q=meeting&criterion=trust", "1 coding found"), ("/find?q=zebra", "0 turns found"),
        ("/find?state=accepted", "0 codings found"), ("/find?q=%22pooled%20budget%22", "3 turns found"),
    ])
    func `words and filters find turns and codings, counted`(path: String, words: String) async throws {
        let site = try await TestSite.withInterviews()
        let answer = try await site.browser(as: site.coder).get(path)
        #expect(answer.status == 200 && answer.text.contains(words))
    }

    @Test func `a hit leads to its turn, and what was said stays text`() async throws {
        let site = try await TestSite.withInterviews()
        let answer = try await site.browser(as: site.coder).get("/find?q=small")
        #expect(answer.text.contains("<mark>small</mark>") && !answer.text.contains("<small>"))
        #expect(answer.text.contains("/transcripts/") && answer.text.contains("#t2"))
    }

    @Test func `nothing is looked for before somebody asks`() async throws {
        let site = try await TestSite.withInterviews()
        let answer = try await site.browser(as: site.coder).get("/find")
        #expect(!answer.text.contains(" found") && answer.text.contains("L1 Trust between partners"))
    }

    @Test func `the address of another page asks for the same`() {
        let wish = FindWish(FormFields("q=a+b&criterion=trust&state=accepted&page=2".utf8))
        #expect(wish.query.state == .accepted && wish.query.page == 2)
        #expect(wish.path(page: 3) == "/find?q=a%20b&criterion=trust&state=accepted&page=3")
    }

    @Test func `a blind coder finds nothing by what others decided`() async throws {
        let site = try await TestSite.withInterviews()
        _ = try site.study.decide(
            Judgement(.accepted), on: site.codings("trust")[0].id, by: site.coder.id, at: site.clock.now)
        #expect(
            try await site.browser(as: site.coder).get("/find?state=accepted").text.contains("1 coding found")
        )
        let blind = try await site.browser(as: site.blind).get("/find?state=accepted")
        #expect(blind.text.contains("0 codings found") && !blind.text.contains("Amir"))
        // Nor does what both decided tell that the other did.
        _ = try site.study.decide(
            Judgement(.accepted), on: site.codings("trust")[0].id, by: site.blind.id, at: site.clock.now)
        let other = try await site.browser(as: site.blind).get("/find?coder=\(site.coder.id)")
        #expect(other.text.contains("0 codings found"))
        let own = try await site.browser(as: site.blind).get("/find?coder=\(site.blind.id)")
        #expect(own.text.contains("1 coding found"))
    }
}
