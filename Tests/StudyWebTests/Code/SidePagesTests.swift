import StudyModel
import StudyStore
import TestStudies
import Testing

@testable import StudyWeb

/// Putting passages on a side in the browser.
@Suite struct SidePagesTests {
    private let site: TestSite
    private let transcript: StoredTranscript.ID
    private let coding: StoredCoding

    init() throws {
        site = try TestSite(codebook: TinyTensions.codebook)
        transcript = try site.take()
        coding = try #require(try site.coding("pooled-budgets", in: transcript))
    }

    private func post(_ fields: [(String, String)], by person: CoderAccount) async throws -> TestAnswer {
        try await site.browser(as: person).post(
            "/codings/\(coding.id)/decide", [("verdict", "accepted")] + fields, json: true)
    }

    private func sides() throws -> [String]? { try site.study.coding(coding.id)?.standing.sides }

    @Test func `a passage is put on a side, on both, on none and back to what was suggested`() async throws {
        let (slow, fast) = (("side", TinyTensions.slow), ("side", TinyTensions.fast))
        let said = try await post([("sides", "shown"), slow], by: site.coder)
        #expect(said.text.contains("(for pooling a little at a time). 3 left."))
        #expect(said.text.contains("challenge, hindering, for pooling a little at a time"))
        #expect(try sides() == [TinyTensions.slow])
        _ = try await post([("sides", "shown"), fast, slow], by: site.coder)
        #expect(try sides() == [TinyTensions.slow, TinyTensions.fast])
        _ = try await post([("sides", "shown")], by: site.coder)
        #expect(try sides() == nil, "nothing was suggested")
        _ = try await post([("stance", "mixed"), slow], by: site.coder)
        #expect(try sides() == nil, "the form showed no sides")
    }

    @Test func `the panel offers the sides of the criterion, and others see what was chosen`() async throws {
        let path = "/codings/\(coding.id)?part"
        let before = await (try site.browser(as: site.coder)).get(path).text
        #expect(before.contains("<legend>On how fast to pool, speaks for</legend>"))
        #expect(before.contains("value=\"\(TinyTensions.fast)\">") && !before.contains("checked"))
        _ = try await post([("sides", "shown"), ("side", TinyTensions.fast)], by: site.coder)
        let after = await (try site.browser(as: site.coder)).get(path).text
        #expect(after.contains("value=\"\(TinyTensions.fast)\" checked>"))
        let others = await (try site.browser(as: site.owner)).get(path).text
        #expect(others.contains("Amir: accepted, for pooling all at once") && !others.contains("checked"))
        let trust = try #require(try site.coding("trust", in: transcript))
        let plain = await (try site.browser(as: site.coder)).get("/codings/\(trust.id)?part").text
        #expect(!plain.contains("speaks for"))
    }

    @Test func `a suggested side that the checklist no longer has is not decided against by accepting`()
        async throws
    {
        let interview = TestInterview(name: "int02.docx", sides: ["pooling never", TinyTensions.slow])
        let other = try #require(try site.coding("pooled-budgets", in: try site.take(interview)))
        let browser = try site.browser(as: site.coder)
        let panel = await browser.get("/codings/\(other.id)?part").text
        #expect(panel.contains("value=\"\(TinyTensions.slow)\" checked>"))
        let fields = [("verdict", "accepted"), ("sides", "shown")]
        _ = await browser.post(
            "/codings/\(other.id)/decide", fields + [("side", TinyTensions.slow)], json: true)
        #expect(try site.study.coding(other.id)?.decisions.map(\.judgement.sides) == [nil])
        _ = await browser.post("/codings/\(other.id)/decide", fields, json: true)
        #expect(try site.study.coding(other.id)?.standing.sides == [])
    }

    @Test func `a side that the checklist does not have changes nothing`() async throws {
        let said = try await post([("sides", "shown"), ("side", "pooling never")], by: site.coder)
        #expect(said.status == 409 && said.text.contains("Nothing was changed."))
        #expect(try site.study.coding(coding.id)?.decisions.isEmpty == true)
    }
}
