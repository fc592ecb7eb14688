import StudyModel
import StudyStore
import TestStudies
import Testing

@testable import StudyWeb

/// Taking words off the record, and letting them be used, in the browser.
@Suite struct RecordPagesTests {
    private let site: TestSite
    private let transcript: StoredTranscript.ID
    private let coding: StoredCoding

    init() throws {
        site = try TestSite()
        transcript = try site.take()
        coding = try #require(try site.coding("trust", in: transcript))
    }

    /// What is told once the coding is decided by a page that shows `shown`.
    private func decide(_ verdict: String, _ record: String?, shown: String = "") async throws -> String {
        var fields = [("verdict", verdict), ("recordShown", shown)]
        if let record { fields.append(("record", record)) }
        return try await site.browser(as: site.coder).post("/codings/\(coding.id)/decide", fields, json: true)
            .text
    }

    private func isOut(_ id: StoredCoding.ID) throws -> Bool? {
        try site.study.coding(id)?.flags.contains(.offRecord)
    }

    @Test func `words are taken off the record and back, by either verdict`() async throws {
        let said = try await decide("accepted", "yes")
        #expect(said.contains("(off the record). It was said off the record: it is not counted."))
        #expect(try isOut(coding.id) == true)
        let panel = await (try site.browser(as: site.coder)).get("/codings/\(coding.id)?part").text
        #expect(panel.contains("data-verdict=\"accepted\""))
        #expect(panel.contains("<option value=\"yes\" selected>Yes</option>"))
        #expect(panel.contains("To know: off the record</li>"))
        let others = await (try site.browser(as: site.owner)).get("/codings/\(coding.id)?part").text
        #expect(others.contains("Amir: accepted, off the record"))
        #expect(
            try await decide("rejected", "yes").contains(
                "Rejected: L4 Trust between partners (off the record)."))
        #expect(try isOut(coding.id) == true)
        let back = try await decide("accepted", "", shown: "yes")
        #expect(back.contains("The words are on the record again."))
        #expect(try isOut(coding.id) == false)
    }

    @Test func `a page from before, or without the field, leaves the words off the record`() async throws {
        _ = try await decide("accepted", "yes")
        _ = try await decide("accepted", "")
        _ = try await decide("rejected", nil)
        #expect(try isOut(coding.id) == true)
        #expect(try await decide("accepted", "off").contains("problem"))
        #expect(try site.study.coding(coding.id)?.standing.state == .rejected)
        #expect(try await decide("undecided", nil).contains("The words are on the record again."))
    }

    @Test func `whose leave to use words somebody else overrules is told`() async throws {
        _ = try site.study.retag(
            transcript, codings: TestInterview().input.codings, offRecord: [coding.proposal.segment],
            taggedBy: "anew", at: site.clock.now)
        let id = try #require(try site.coding("trust", in: transcript)).id
        _ = try site.study.decide(
            Judgement(.accepted, isOffRecord: true), on: id, by: site.owner.id, at: site.clock.now)
        let said = try await site.browser(as: site.coder).post(
            "/codings/\(id)/decide", [("verdict", "accepted"), ("record", "no")], json: true)
        #expect(
            said.text.contains("Somebody says that these words are off the record: they are not counted."))
        let vision = try #require(try site.coding("shared-vision", in: transcript)).id
        _ = try site.study.retag(
            transcript, codings: TestInterview().input.codings, offRecord: [], taggedBy: "again",
            at: site.clock.now)
        let kept = try site.study.codings(of: transcript).first {
            $0.proposal.criterion?.rawValue == "shared-vision"
        }
        let panel = await (try site.browser(as: site.coder)).get("/codings/\(kept?.id ?? vision)?part").text
        #expect(panel.contains("To know: off the record, as somebody says of another coding of these words"))
        #expect(panel.contains("As found: no") && panel.contains(" data-off>"))
    }

    @Test func `words found off the record are let be used, and what is added there is told as not counted`()
        async throws
    {
        _ = try site.study.retag(
            transcript, codings: [], offRecord: [coding.proposal.segment], taggedBy: "anew",
            at: site.clock.now)
        let proposal = Proposal(segment: coding.proposal.segment, criterion: Criterion.ID("pooled-budgets"))
        let browser = try site.browser(as: site.coder)
        let added = await browser.post(
            "/transcripts/\(transcript)/add",
            [
                ("turn", "\(proposal.segment.turn)"), ("first", "\(proposal.segment.range.lowerBound)"),
                ("past", "\(proposal.segment.range.upperBound)"), ("words", ""),
                ("criterion", "pooled-budgets"), ("kind", "none"), ("stance", "neutral"),
            ], json: true
        ).text
        #expect(added.contains("It was said off the record: it is not counted."))
        let id = try #require(try site.study.codings(of: transcript).first).id
        let panel = await browser.get("/codings/\(id)?part").text
        #expect(panel.contains("name=\"record\" data-found>") && panel.contains("As found: yes"))
        let said = await browser.post(
            "/codings/\(id)/decide", [("verdict", "accepted"), ("record", "no")], json: true
        ).text
        #expect(said.contains("may be used)") && !said.contains("not counted"))
        #expect(try isOut(id) == false)
    }

    @Test func `a page lists what is off the record, and why`() async throws {
        let empty = await (try site.browser(as: site.coder)).get("/off-record").text
        #expect(empty.contains("Nothing that is coded is off the record."))
        let found = try #require(try site.coding("pooled-budgets", in: transcript))
        _ = try site.study.retag(
            transcript, codings: TestInterview().input.codings,
            offRecord: [found.proposal.segment, coding.proposal.segment], taggedBy: "anew",
            at: site.clock.now)
        let money = try #require(try site.coding("pooled-budgets", in: transcript)).id
        let trust = try #require(try site.coding("trust", in: transcript)).id
        for (coding, isOff) in [(money, true), (trust, false)] {
            _ = try site.study.decide(
                Judgement(.accepted, isOffRecord: isOff), on: coding, by: site.coder.id, at: site.clock.now)
        }
        let page = await (try site.browser(as: site.owner)).get("/off-record").text
        let parts = page.split(separator: "let be used</h2>").map(String.init)
        #expect(parts.count == 2)
        #expect(parts[0].contains("Left out: 2 coded passages"))
        #expect(
            parts[0].contains(
                "S2 Pooled budgets · as Amir decided</p>\n<p>Nobody owns the shared budget.</p>"))
        #expect(parts[0].contains("· found by the tool</p>"))
        #expect(parts[1].contains("/transcripts/\(transcript)?coding=\(trust)#c\(trust)"))
        #expect(parts[1].contains("as Amir decided") && !parts[1].contains("Nobody owns"))
        let blind = await (try site.browser(as: site.blind)).get("/off-record").text
        #expect(!blind.contains("Amir") && blind.contains("found by the tool"))
        #expect(!blind.contains("let be used</h2>"))
    }

    @Test func `what people asked to leave out stands before it`() async throws {
        var input = TestInterview().input
        input.problems = [
            Diagnostic(.warning, "leave-out", file: "int01.docx", "in turn 4, <somebody> says so")
        ]
        input.hash = "other"
        _ = try site.study.take([input], by: site.owner.id, at: site.clock.now)
        let page = await (try site.browser(as: site.owner)).get("/off-record").text
        #expect(page.contains("int01.docx</a>: in turn 4, &lt;somebody&gt; says so.</li>"))
    }
}
