import Foundation
import Running
import Testing

/// Whoever reads a code or follows a link gets somewhere, in every document and every format.
@Suite struct DeadEndTests {
    private let workspace: Workspace

    init() throws { workspace = try Workspace() }

    private func samples() throws {
        for sample in Fixture.samples {
            try workspace.write(
                String(contentsOfFile: sample, encoding: .utf8),
                to: "in/\((sample as NSString).lastPathComponent)")
        }
    }

    private func check(_ folder: String, pages: Int) throws {
        let record = try LinkedText(html: Array(workspace.bytes("\(folder)/od-plan.html")))
        let draft = record.codes.filter { !record.places.contains("e-\($0)") }
        #expect(draft.count == 1, "only the draft's own code names no evidence: \(draft)")
        #expect(record.codes.count > pages)
        for name in ["od-plan", "outstanding-questions"] {
            let page = try LinkedText(html: Array(workspace.bytes("\(folder)/\(name).html")))
            expect(page, "\(name).html", except: draft) { "e-\($0)" }
            let markdown = try LinkedText(markdown: Array(workspace.bytes("\(folder)/\(name).md")))
            // What nothing leads to needs no mark; it stands there with its words.
            let led = markdown.codes.filter { markdown.links.contains("e-\($0)") }
            #expect(Set(markdown.links).isSubset(of: markdown.places), "\(name).md")
            #expect(led.count > pages / 2 && led.allSatisfy { markdown.places.contains("e-\($0)") })
            #expect(Set(page.codes) == Set(markdown.codes), "\(name).md")
            var word = try LinkedText(docx: Array(workspace.bytes("\(folder)/\(name).docx")))
            #expect(Set(page.codes) == Set(word.codes), "\(name).docx")
            #expect(Set(word.links).isSubset(of: word.places), "\(name).docx")
            word.places = Set(word.places.map { String($0.drop { $0 != "e" }) })
            expect(word, "\(name).docx", except: draft) { "e_\($0.replacing("-", with: "_"))" }
        }
        try checkSummary(folder, beside: record, codes: pages)
    }

    /// The plan in short leads nowhere itself: its codes, quotes and numbers are those of the plan.
    private func checkSummary(_ folder: String, beside plan: LinkedText, codes: Int) throws {
        let page = try LinkedText(html: Array(workspace.bytes("\(folder)/od-plan-summary.html")))
        let markdown = try LinkedText(markdown: Array(workspace.bytes("\(folder)/od-plan-summary.md")))
        let word = try LinkedText(docx: Array(workspace.bytes("\(folder)/od-plan-summary.docx")))
        #expect(page.codes.count > codes && Set(page.codes).isSubset(of: plan.codes))
        #expect(Set(page.codes) == Set(markdown.codes) && Set(page.codes) == Set(word.codes))
        #expect(markdown.links.isEmpty && word.links.isEmpty)
        #expect(page.links.allSatisfy(page.places.contains))
        let whole = try workspace.text("\(folder)/od-plan.md")
        for quote in markdown.words.matches(of: #/“([^“”]+)”/#) {
            #expect(whole.contains(quote.0), "\(quote.0)")
        }
        let numbers = markdown.words.matches(of: #/[^\w.-]([PAQRD]\d+(?:\.\d+)?)(?![\w-])/#).map(\.1)
        #expect(numbers.count > 20 && numbers.allSatisfy(whole.contains), "\(folder)")
        #expect(
            word.words.count
                < (try LinkedText(docx: Array(workspace.bytes("\(folder)/od-plan.docx")))).words.count)
    }

    private func expect(
        _ text: LinkedText, _ name: String, except draft: [String], place: (String) -> String
    ) {
        let dead = text.codes.filter { !text.places.contains(place($0)) && !draft.contains($0) }
        #expect(dead.isEmpty, "\(name)")
    }

    @Test func `every code and every link of a run leads somewhere`() async throws {
        try samples()
        let settings = RunSettings(
            inputs: [workspace.at("in")], codebook: Fixture.checklist, output: workspace.at("out"))
        _ = try await StudyRun(settings).run()
        try check("out", pages: 20)
    }

    @Test func `every code and every link of a pack leads somewhere`() async throws {
        _ = try await ShareRun(ShareFixture.settings(workspace, people: 15)).run()
        try check("pack", pages: 2)
    }
}
