import Foundation
import Testing

struct ResponsesCommandTests {
    /// A run over small interviews, whose plan comes back with `words` put in behind its first statement.
    private func returned(_ words: String = "Since May.") throws -> Workspace {
        let workspace = try Workspace()
        _ = try ShareFixture.settings(workspace, people: 8)
        let run = try Command.run(
            "run", "interviews", "--codebook", "codebooks/small.yaml", "--out", "draft1", in: workspace.path)
        #expect(run.code == 0)
        try ReturnedPlan.write("draft1/od-plan.docx", saying: words, to: "back/Vale CCG.docx", in: workspace)
        return workspace
    }

    @Test func `import ties what came back to statements and writes the table`() throws {
        let workspace = try returned()
        try workspace.write("partner,people\nVale CCG,\n", to: "partners.csv")
        let result = try Command.run(
            "responses", "import", "back/Vale CCG.docx", "--draft", "draft1", "--partners", "partners.csv",
            in: workspace.path)
        #expect(result.code == 0)
        #expect(result.output.contains("1 new response, 1 in all: 1 add"))
        #expect(result.output.contains("Vale CCG: 1 add"))
        let table = try workspace.text("responses.csv")
        #expect(table.contains(",Vale CCG,Kim,,Vale CCG.docx,"))
        #expect(table.contains(",add,,Since May.,,"))
        let again = try Command.run(
            "responses", "import", "back/Vale CCG.docx", "--draft", "draft1/od-plan.json", "--quiet",
            in: workspace.path)
        #expect(again.code == 0)
        #expect(again.output.isEmpty)
        #expect(try workspace.text("responses.csv") == table)
    }

    @Test func `what came back in the summary is tied to the statements of the plan`() throws {
        let workspace = try returned()
        try ReturnedPlan.write(
            "draft1/od-plan-summary.docx", saying: "Since June.", to: "back/Moss Trust.docx", in: workspace)
        let result = try Command.run(
            "responses", "import", "back/Moss Trust.docx", "back/Vale CCG.docx", "--draft", "draft1",
            "--partner", "Vale CCG", in: workspace.path)
        #expect(result.code == 0)
        #expect(result.output.contains("2 new responses, 2 in all: 2 add"))
        let table = try workspace.text("responses.csv")
        let rows = table.split(separator: "\n").filter { $0.contains("Since") }
        #expect(rows.count == 2 && rows.contains { $0.contains(",add,,Since June.,,") })
        let plan = try workspace.text("draft1/od-plan.json")
        for row in rows {
            let entry = try #require(
                row.split(separator: ",").first { $0.hasPrefix("P") && $0.contains(".") })
            #expect(plan.contains("\"\(entry)\""))
        }
    }

    @Test func `import tells programs, and ends with 2 where a file could not be read, 1 where none could`()
        throws
    {
        let workspace = try returned()
        try workspace.write("Hello", to: "back/note.txt")
        let some = try Command.run(
            "responses", "import", "back/note.txt", "back/Vale CCG.docx", "--draft", "draft1", "--partner",
            "Vale CCG",
            "--format", "json", in: workspace.path)
        #expect(some.code == 2)
        #expect(some.error.contains("back/note.txt: is no Word document"))
        let json = try JSONSerialization.jsonObject(with: Data(some.output.utf8)) as? [String: Any]
        #expect(json?["added"] as? Int == 1)
        #expect(
            (json?["files"] as? [[String: Any]])?.map { $0["status"] as? String } == ["read", "unreadable"])
        let none = try Command.run(
            "responses", "import", "back/note.txt", "--draft", "draft1", "--out", "none.csv",
            in: workspace.path)
        #expect(none.code == 1)
        #expect(!workspace.names(in: ".").contains("none.csv"))
    }

    @Test func `import names what is wrong with the draft or the table, and writes nothing`() throws {
        let workspace = try returned()
        let draft = try Command.run(
            "responses", "import", "back/Vale CCG.docx", "--draft", "back", in: workspace.path)
        #expect(draft.code == 1)
        #expect(draft.error.contains("back: holds no od-plan.json"))
        try workspace.write("id,sort\nA,maybe\n", to: "responses.csv")
        let table = try Command.run(
            "responses", "import", "back/Vale CCG.docx", "--draft", "draft1", in: workspace.path)
        #expect(table.code == 1)
        #expect(table.error.contains("responses.csv: line 2"))
        #expect(try workspace.text("responses.csv") == "id,sort\nA,maybe\n")
        #expect(try Command.run("responses", "import", "a.docx", in: workspace.path).code == 64)
    }

    @Test func `the plan of the samples comes back unchanged as it was sent out`() throws {
        let workspace = try Workspace()
        let run = try Command.run(
            "run", "\(Fixture.repository)/samples/integrated-commissioning", "--out", "draft1", "--quiet",
            in: workspace.path)
        #expect(run.code == 0)
        let result = try Command.run(
            "responses", "import", "draft1/od-plan.docx", "--draft", "draft1", in: workspace.path)
        #expect(result.code == 0)
        #expect(result.output.contains("draft1/od-plan.docx  0 responses"))
        #expect(result.error.contains("nothing was changed in it"))
        #expect(!result.error.contains("warning"))
    }
}
