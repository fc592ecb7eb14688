import Foundation
import Planning
import StudyModel
import Testing
import Writers

@testable import Running

@Suite struct PlanDraftFileTests {
    private static let id = EvidenceID(bits: 0x12_3456_789A)

    private static func draft() -> PlanDraft {
        var draft = PlanDraft(
            code: "K3F7-Q2PX", version: "draft 2", date: nil, interviewees: 7,
            entries: [
                .init(
                    id: "P5.3", key: "5.leadership.helps", sort: .statement, text: "Seven say “yes\n\" 😀 é",
                    basis: .heard, criteria: ["trust"].map { Criterion.ID($0) }, evidence: [id]),
                .init(
                    id: "Q1", key: "Q.trust", sort: .question, text: "Who?", basis: .interpretation,
                    criteria: [],
                    evidence: [], related: ["A1.2"]),
            ])
        draft.codes = [id: EvidenceID(bits: 7)]
        draft.origins = [EvidenceID(bits: 7): 0]
        draft.making = DraftMaking(
            tool: "throughline 0", codebook: "small 1", codebookHash: "00", modelHash: nil,
            settings: ["interviewer Ruth"], criteria: [.init(id: .init("trust"), label: "L4", name: "Trust")],
            transcripts: [.init(name: "a/b.docx", hash: "ff")])
        return draft
    }

    private func parse(_ text: String) throws(InputError) -> PlanDraft {
        try PlanDraftFile.parse(Array(text.utf8), file: "f")
    }

    @Test func `what was written is read back as it was`() throws {
        let draft = Self.draft()
        #expect(try PlanDraftFile.parse(PlanDraftJSON(draft).bytes(), file: "f") == draft)
        var bare = PlanDraft(code: "c", version: "v", date: "2026-03-14", interviewees: 0, entries: [])
        #expect(try PlanDraftFile.parse(PlanDraftJSON(bare).bytes(), file: "f") == bare)
        bare.making = draft.making
        #expect(try PlanDraftFile.parse(PlanDraftJSON(bare).bytes(), file: "f") == bare)
    }

    @Test func `the file is JSON that other programs read, an entry on a line`() throws {
        let bytes = PlanDraftJSON(Self.draft()).bytes()
        let json = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        #expect((json?["entries"] as? [[String: Any]])?.count == 2)
        #expect(json?["throughline_draft"] as? Int == 1)
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count { $0.contains("\"key\":") } == 2)
    }

    @Test(arguments: [
        ("", "is no JSON: it ends too early"), ("{", "is no JSON: it ends too early"),
        ("{}", "is no draft of a plan: it has no 'throughline_draft'"),
        ("[1]", "is no draft of a plan: it has no 'throughline_draft'"),
        (
            "{\"throughline_draft\":2}",
            "is of format 2, and this version reads format 1: use the version that wrote it, or a later one"
        ),
        (
            "{\"throughline_draft\":0}",
            "is of format 0, and this version reads format 1: make the draft again"
        ),
        ("{\"throughline_draft\":1}", "has no list of entries"),
        ("{\"throughline_draft\":1,\"entries\":{}}", "has no list of entries"),
        ("{\"throughline_draft\":1,\"entries\":[]}", "does not say how many interviewees it rests on"),
        ("{\"throughline_draft\":1,\"interviewees\":1,\"entries\":[]}", "has no code"),
        ("{\"throughline_draft\":1,\"entries\":[{}]}", "entry 1 has no id"),
        ("{\"throughline_draft\":1,\"entries\":[7]}", "entry 1 has no id"),
        (
            "{\"throughline_draft\":1,\"entries\":[{\"id\":\"P1\"}]}",
            "P1 is neither statement, action, question nor risk"
        ),
        (
            "{\"throughline_draft\":1,\"entries\":[{\"id\":\"P1\",\"sort\":\"risk\"}]}",
            "P1 does not say what sort of claim it makes"
        ),
        (
            "{\"throughline_draft\":1,\"entries\":[{\"id\":\"P1\",\"sort\":\"risk\",\"basis\":\"our reading\","
                + "\"evidence\":[\"?\"]}]}", "P1 has '?' for evidence, which is no code"
        ),
        (
            "{\"throughline_draft\":1,\"entries\":[{\"id\":\"P1\",\"sort\":\"risk\",\"basis\":\"our reading\","
                + "\"key\":\"k\",\"text\":\"t\",\"related\":[1]}]}", "P1 has related that are no words"
        ),
        ("PK\u{3}\u{4}", "is a document; name the od-plan.json that was written with it"),
    ]) func `what is no draft is refused with the reason`(text: String, reason: String) throws {
        let fault = #expect(throws: InputError.self) { try parse(text) }
        #expect(fault?.reason == reason)
    }

    @Test func `ids twice, nesting and drafts cut short are refused`() throws {
        let text = String(decoding: PlanDraftJSON(Self.draft()).bytes(), as: UTF8.self)
        let twice = text.replacingOccurrences(of: "\"Q1\"", with: "\"P5.3\"")
        #expect(throws: InputError(file: "f", reason: "has two entries with the id P5.3")) {
            try parse(twice)
        }
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: InputError(file: "f", line: 1, reason: "is nested deeper than 64")) {
            try parse(deep)
        }
        for length in stride(from: 0, to: text.utf8.count - 2, by: 7) {
            #expect(throws: InputError.self) {
                try parse(String(decoding: text.utf8.prefix(length), as: UTF8.self))
            }
        }
    }

    @Test func `a text longer than any statement is refused`() throws {
        var draft = Self.draft()
        draft.making = nil
        draft.origins = [:]
        let text = String(decoding: PlanDraftJSON(draft).bytes(), as: UTF8.self)
        #expect(throws: InputError(file: "f", reason: "Q1 has a text of \(1 << 20 | 3) bytes")) {
            try parse(text.replacing("Who?", with: "Who" + String(repeating: "?", count: 1 << 20)))
        }
    }

    @Test func `a million entries are refused`() throws {
        let text = "{\"throughline_draft\":1,\"entries\":[" + String(repeating: "1,", count: 999_999) + "1]}"
        let reason = "holds 1000000 entries, more than any plan has"
        #expect(throws: InputError(file: "f", reason: reason)) { try parse(text) }
    }

    @Test func `a run writes its draft, and it is found by its folder or its file`() async throws {
        let workspace = try Workspace()
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        _ = try await StudyRun(workspace.settings("in")).run()
        let draft = try PlanDraftFile.read(workspace.at("out"))
        #expect(try PlanDraftFile.read(workspace.at("out/")) == draft)
        #expect(try PlanDraftFile.read(workspace.at("out/od-plan.json")) == draft)
        #expect(draft.interviewees == 1)
        #expect(draft.making?.codebook == "small 1.0")
        #expect(draft.making?.transcripts.map(\.name) == ["a.xml"])
        #expect(Set(draft.entries.map(\.id)).count == draft.entries.count)
        #expect(Set(draft.entries.map(\.key)).count == draft.entries.count)
    }

    @Test func `a folder without a draft is answered by what it is`() throws {
        let workspace = try Workspace()
        func reason(_ folder: String) -> String? {
            do throws(InputError) {
                _ = try PlanDraftFile.read(workspace.at(folder))
                return nil
            } catch {
                return error.reason
            }
        }
        try workspace.write("", to: "empty/x")
        try workspace.write("", to: "old/run.json")
        try workspace.write("", to: "pack/od-plan.docx")
        #expect(reason("none") == "does not exist")
        #expect(reason("empty") == "holds no od-plan.json, so no run wrote it")
        #expect(reason("old") == "holds no od-plan.json: it was written by an earlier version; run it again")
        #expect(
            reason("pack")
                == "holds no od-plan.json: if it is a pack for partners, name the folder of its report")
    }

    @Test func `share keeps the draft in its report, with the ids behind its codes`() async throws {
        let workspace = try Workspace()
        let settings = try ShareFixture.settings(workspace, people: 12)
        _ = try await ShareRun(settings).run()
        #expect(!workspace.names(in: "pack").contains("od-plan.json"))
        let draft = try PlanDraftFile.read(workspace.at("pack-report"))
        let evidence = Set(draft.entries.flatMap(\.evidence))
        #expect(!evidence.isEmpty)
        #expect(evidence == Set(draft.codes.keys))
        #expect(draft.codes.allSatisfy { $0.key != $0.value })
    }
}
