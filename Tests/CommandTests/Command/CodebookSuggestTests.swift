import Foundation
import Testing

@Suite struct CodebookSuggestTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        _ = try Fixture.codebook(in: workspace)
        var rows = "transcript,turn,text,criterion,coder,state\n"
        for name in ["a", "b", "c"] {
            let filler = Array(repeating: "Buses went by outside.", count: 30).joined(separator: " ")
            let more = ["The minor injuries units belong to nobody at present.", "That was it."].map {
                "</turn><turn speaker='Interviewer'>And?</turn><turn speaker='Participant'>\($0)"
            }.joined()
            try workspace.write(
                Fixture.interview("She has our backs. He watched our backs too. \(filler)\(more)"),
                to: "in/\(name).xml")
            rows += "\(name).xml,2,She has our backs.,trust,Ann,accepted\n"
            rows += "\(name).xml,2,He watched our backs too.,L1,Ann,accepted\n"
            rows += "\(name).xml,2,Buses went by outside.,money,Ann,suggested\n"
        }
        try workspace.write(rows, to: "coded.csv")
    }

    private func suggest(_ arguments: String) throws -> Command.Result {
        try Command.shell("exec \"$0\" codebook suggest \(arguments)", in: workspace.path)
    }

    /// `text` on one line.
    private func flat(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func `phrases and themes come with counts and examples`() throws {
        let result = try suggest("coded.csv -t in -c small")
        #expect(result.code == 0)
        #expect(result.error.isEmpty)
        #expect(
            result.output.hasPrefix(
                "Suggestions for small\n3 interviews, 102 sentences, 6 with a criterion\n")
        )
        #expect(
            flat(result.output).contains("go together half of the time or more; 2 can be told from chance"))
        #expect(result.output.contains("  - backs: 6 of 6 sentences, 3 interviews, at least 70 in 100\n"))
        #expect(result.output.contains("    “She has our backs.” (a.xml, turn 2)\n"))
        #expect(
            flat(result.output).contains(
                "minor injuries units, belong, present: 3 sentences, 3 interviews, 3 without a criterion “The"
            ))
        #expect(result.output.contains("With fewer than 60 interviews no phrase is called strong"))
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func `programs and spreadsheets get the same`() throws {
        let object = try #require(
            JSONSerialization.jsonObject(
                with: Data(try suggest("coded.csv -t in -c small --format json").output.utf8))
                as? [String: any Sendable])
        let phrases = try #require(object["phrases"] as? [[String: any Sendable]])
        #expect(phrases.map { $0["phrase"] as? String } == ["backs", "watched"])
        let themes = try #require(object["themes"] as? [[String: any Sendable]])
        #expect(themes.map { $0["terms"] as? [String] } == [["minor injuries units", "belong", "present"]])
        let lines = try suggest("coded.csv -t in -c small --format csv").output.split(separator: "\n")
        #expect(lines[1].hasPrefix("phrase,trust,L1,backs,weak,"))
        #expect(lines[3].hasPrefix("theme,,,minor injuries units;belong;present,,,,3,,3,a.xml,4,"))
        #expect(lines[1].hasSuffix(",.71,6,6,3,a.xml,2,She has our backs."))
    }

    @Test func `where nothing can be told from chance it says so, and what would be needed`() throws {
        try workspace.write(
            "transcript,turn,text,criterion\na.xml,2,She has our backs.,trust\n", to: "one.csv")
        let output = flat(try suggest("one.csv -t in -c small").output)
        #expect(output.contains("none more surely than chance"))
        #expect(output.contains("To find any: more"))
        #expect(output.contains("None that people of several organisations raise in enough interviews."))
    }

    @Test func `nothing accepted is answered with what to do`() throws {
        try workspace.write("transcript,turn,criterion,state\na,2,trust,suggested\n", to: "new.csv")
        let result = try suggest("new.csv -t in -c small")
        #expect(result.code == 1)
        #expect(result.error.hasPrefix("error: no coding in what was given is accepted yet\n"))
        #expect(try suggest("new.csv -t in -c small --suggested").code == 0)
    }

    @Test(arguments: ["coded.csv", "-t in", "coded.csv -t in --count 0", "coded.csv -t ''"])
    func `what is not understood ends with 64`(arguments: String) throws {
        #expect(try suggest(arguments).code == 64)
    }
}
