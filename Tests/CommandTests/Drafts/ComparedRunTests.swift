import Foundation
import Planning
import StudyModel
import Testing

@testable import Running

@Suite struct ComparedRunTests {
    private let workspace: Workspace

    init() throws { workspace = try Workspace() }

    private func interviews(_ count: Int) throws -> ShareSettings {
        try ShareFixture.settings(workspace, people: count)
    }

    private func run(_ settings: ShareSettings, out: String, against: String? = nil) async throws {
        var settings = settings.run
        settings.output = workspace.at(out)
        settings.against = against.map { [workspace.at($0)] } ?? []
        _ = try await StudyRun(settings).run()
    }

    private func changes(_ folder: String) throws -> [String: Any] {
        let json = try JSONSerialization.jsonObject(with: workspace.bytes("\(folder)/plan-changes.json"))
        return try #require(json as? [String: Any])
    }

    @Test func `the same interviews change nothing, and the plan says so`() async throws {
        let settings = try interviews(8)
        try await run(settings, out: "one")
        #expect(!workspace.names(in: "one").contains { $0.hasPrefix("plan-changes.") })
        try await run(settings, out: "two", against: "one")
        let counts = try #require(try changes("two")["counts"] as? [String: Int])
        #expect(counts["same", default: 0] > 20)
        #expect(counts.filter { $0.value > 0 }.keys.sorted() == ["same"])
        #expect(try workspace.text("two/plan-changes.md").contains("Nothing that draft 1 said has changed."))
        #expect(try workspace.text("two/od-plan.md").contains("What changed since draft 1"))
        let bytes = try workspace.bytes("two/plan-changes.docx")
        try await run(settings, out: "two", against: "one")
        #expect(try workspace.bytes("two/plan-changes.docx") == bytes)
    }

    @Test func `further interviews are the reason, named by transcript for the team alone`() async throws {
        try await run(try interviews(8), out: "one")
        try await run(try interviews(10), out: "two", against: "one")
        let reasons = try #require(try changes("two")["reasons"] as? [[String: Any]])
        #expect(reasons.map { $0["reason"] as? String } == ["added", "settings"])
        #expect(reasons.first?["transcripts"] as? [String] == ["P09.xml", "P10.xml"])
        for name in ["plan-changes.md", "plan-changes.html", "od-plan.md"] {
            let text = try workspace.text("two/\(name)")
            #expect(!text.contains("P09") && !text.contains("P10"), "\(name)")
        }
        #expect(try workspace.text("two/plan-changes.md").contains("two interviews came in"))
    }

    @Test func `what rested on an interview that is gone is told, and nothing else changes its evidence`()
        async throws
    {
        let settings = try interviews(8)
        try await run(settings, out: "one")
        try FileManager.default.removeItem(atPath: workspace.at("interviews/P03.xml"))
        try await run(settings, out: "two", against: "one")
        let before = try TraceFolder(workspace.at("one"))
        let lost = try Trace(before).answers(["P03.xml"])[0].answer.get()
        let ids = Set(lost.codings.map(\.id.description))
        for change in try #require(try changes("two")["changes"] as? [[String: Any]]) {
            let sort = try #require(change["change"] as? String)
            // What is said no longer, or put otherwise, may have rested on others too; a figure only on those it counts.
            guard sort == "evidence" || sort == "figures" else { continue }
            #expect(Set(try #require(change["lost"] as? [String])).isSubset(of: ids), "\(change)")
        }
    }

    @Test func `a run that compares nothing takes away what an earlier one compared`() async throws {
        let settings = try interviews(8)
        try await run(settings, out: "one")
        try await run(settings, out: "two", against: "one")
        #expect(workspace.names(in: "two").filter { $0.hasPrefix("plan-changes.") }.count == 4)
        try await run(settings, out: "two")
        #expect(!workspace.names(in: "two").contains { $0.hasPrefix("plan-changes.") })
    }

    @Test(arguments: ["one", "one/", "./one/../one/od-plan.json"])
    func `a draft is not written over by the one that is compared with it`(against: String) async throws {
        let settings = try interviews(8)
        try await run(settings, out: "one")
        let before = try workspace.bytes("one/od-plan.json")
        do {
            try await run(settings, out: "one", against: against)
            Issue.record("it ran")
        } catch {
            guard case .output(_, "od-plan.json", let reason) = error as? RunFailure else { throw error }
            #expect(reason.contains("is the draft named with --against"))
        }
        #expect(try workspace.bytes("one/od-plan.json") == before)
    }

    @Test func `the report of a pack is not written over by the next one`() async throws {
        var settings = try interviews(12)
        _ = try await ShareRun(settings).run()
        let before = try workspace.bytes("pack-report/od-plan.json")
        settings.run.output = workspace.at("pack2")
        settings.run.against = [workspace.at("pack-report")]
        #expect(await refusal(settings)?.contains("is the draft named with --against") == true)
        #expect(try workspace.bytes("pack-report/od-plan.json") == before)
    }

    /// What a risk says of how many told of it.
    private static func figures(_ text: String) -> String {
        String(text.drop { !$0.isNumber }.prefix { $0 != "." })
    }

    private func refusal(_ settings: ShareSettings) async -> String? {
        do {
            _ = try await ShareRun(settings).run()
            return nil
        } catch {
            if case .sharing(let fault) = error { return fault.reason }
            return "\(error)"
        }
    }

    @Test func `a pack is compared only with packs it is checked against`() async throws {
        var settings = try interviews(12)
        try await run(settings, out: "team")
        _ = try await ShareRun(settings).run()
        settings.run.output = workspace.at("pack2")
        settings.report = workspace.at("pack2-report")
        settings.run.against = [workspace.at("team")]
        #expect(await refusal(settings)?.contains("is a draft for the team") == true)
        settings.run.against = [workspace.at("pack-report")]
        #expect(await refusal(settings)?.contains("name its disclosure-record.csv with --earlier") == true)
        settings.run.earlier = [workspace.at("pack-report/disclosure-record.csv")]
        #expect(await refusal(settings) == nil)
        #expect(workspace.names(in: "pack2").filter { $0.hasPrefix("plan-changes.") }.count == 3)
        #expect(workspace.names(in: "pack2-report").contains("plan-changes.json"))
    }

    @Test func `changes between two packs tell nothing that the packs do not`() async throws {
        _ = try await ShareRun(try interviews(12)).run()
        let first = PlainText(
            try workspace.text("pack/od-plan.md") + workspace.text("pack/outstanding-questions.md"))
        var settings = try interviews(16)
        settings.run.output = workspace.at("pack2")
        settings.report = workspace.at("pack2-report")
        settings.run.against = [workspace.at("pack-report")]
        settings.run.earlier = [workspace.at("pack-report/disclosure-record.csv")]
        _ = try await ShareRun(settings).run()
        let second = PlainText(
            try workspace.text("pack2/od-plan.md") + workspace.text("pack2/outstanding-questions.md"))
        let page = try workspace.text("pack2/plan-changes.md")
        var told = 0
        for change in try #require(try changes("pack2-report")["changes"] as? [[String: Any]]) {
            let before = (change["before"] as? [String: Any])?["text"] as? String
            let after = (change["after"] as? [String: Any])?["text"] as? String
            // Of risks, plans print the figures in a table.
            let isRisk = change["sort"] as? String == "risk"
            if let before { #expect(first.holds(isRisk ? Self.figures(before) : before), "\(before)") }
            if let after { #expect(second.holds(isRisk ? Self.figures(after) : after), "\(after)") }
            if let sort = change["change"] as? String, sort != "same" { told += 1 }
        }
        #expect(told > 0)
        for words in [
            "further interviews;", "passages more", "passage more", "taken back;", "rests on other", ".xml",
        ] {
            #expect(!page.contains(words), "\(words)")
        }
        let codes = #/[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/#
        #expect(page.matches(of: codes).isEmpty)
    }
}

/// A text without marks and spaces, to look for words in however they are set.
private struct PlainText {
    private let text: String

    init(_ text: String) { self.text = Self.plain(text) }

    func holds(_ words: String) -> Bool { text.contains(Self.plain(words)) }

    private static func plain(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
