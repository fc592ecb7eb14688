import DocumentIO
import Foundation
import Running
import StudyModel
import Testing

/// What a study decides about looks and texts reaches its documents, or stops the run before anything is written.
@Suite struct LookTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write(Fixture.interview(), to: "in/a.xml")
    }

    private func part(_ name: String, of file: String) throws -> String {
        let package = try ZipReader(Array(workspace.bytes(file)))
        return String(decoding: try package.read(name) ?? [], as: UTF8.self)
    }

    @Test func `a written plan may itself be the template of the next`() async throws {
        var settings = try workspace.settings("in")
        _ = try await StudyRun(settings).run()
        settings.template = workspace.at("out/od-plan.docx")
        settings.output = workspace.at("again")
        let report = try await StudyRun(settings).run()
        #expect(!report.diagnostics.contains { $0.severity == .warning && $0.code.hasPrefix("template") })
        #expect(try part("word/header1.xml", of: "again/od-plan.docx").contains("DRAFT for comment"))
        #expect(try workspace.text("again/run.json").contains("\"template\": \"od-plan.docx\""))
    }

    @Test func `texts of the study's own stand in all formats, also of a pack`() async throws {
        let texts = try workspace.write("foreword: We asked because we *care*.\n", to: "texts.yaml")
        var settings = try ShareFixture.settings(workspace, people: 15)
        settings.run.texts = texts
        _ = try await ShareRun(settings).run()
        #expect(try workspace.text("pack/od-plan.html").contains("because we <em>care</em>."))
        #expect(try workspace.text("pack/od-plan.md").contains("because we *care*."))
        #expect(try part("word/document.xml", of: "pack/od-plan.docx").contains("care</w:t>"))
    }

    @Test func `run json tells which files decided about a run, by their contents`() async throws {
        var settings = try workspace.settings("in")
        let hash = SHA256.hex(Array("oversight: We do.\n".utf8))
        settings.texts = try workspace.write("oversight: We do.\n", to: "texts.yaml")
        settings.responses = try workspace.write("id,sort\n", to: "responses.csv")
        settings.withdrawn = try workspace.write("participant\n", to: "withdrawn.csv")
        settings.earlier = [try workspace.write("kind,name\nperson,Z\n", to: "disclosure-record.csv")]
        _ = try await StudyRun(settings).run()
        let record = try workspace.text("out/run.json")
        for bytes in ["oversight: We do.\n", "id,sort\n", "participant\n", "kind,name\nperson,Z\n"] {
            #expect(record.contains(SHA256.hex(Array(bytes.utf8))), "\(bytes)")
        }
        #expect(record.contains("disclosure-record.csv"))
        settings.texts = workspace.at("texts")
        try workspace.write("We do.", to: "texts/oversight.md")
        _ = try await StudyRun(settings).run()
        let first = try workspace.text("out/run.json")
        #expect(!first.contains(hash))
        try workspace.write("We do not.", to: "texts/oversight.md")
        _ = try await StudyRun(settings).run()
        #expect(try workspace.text("out/run.json") != first)
    }

    @Test(arguments: [("template", "interviews"), ("texts", "forword: Words")])
    func `what cannot be used stops the run, and nothing is written`(option: String, text: String)
        async throws
    {
        var settings = try workspace.settings("in")
        let path = try workspace.write(text, to: "bad.\(option)")
        if option == "template" { settings.template = path } else { settings.texts = path }
        do {
            _ = try await StudyRun(settings).run()
            Issue.record("it ran")
        } catch {
            guard case .look(let fault) = error else { throw error }
            #expect(fault.file == path)
        }
        #expect(!FileManager.default.fileExists(atPath: workspace.at("out/od-plan.docx")))
    }
}
