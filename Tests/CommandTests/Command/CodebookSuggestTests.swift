import Foundation
import Testing

@Suite struct CodebookSuggestTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        _ = try Fixture.codebook(in: workspace)
        var rows = "transcript,turn,text,criterion,coder,state\n"
        for name in ["a", "b"] {
            let filler = Array(repeating: "Buses went by outside.", count: 30).joined(separator: " ")
            try workspace.write(
                Fixture.interview("She has our backs. He watched our backs too. \(filler)"),
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

    @Test func `phrases and themes come with counts and examples`() throws {
        let result = try suggest("coded.csv -t in -c small")
        #expect(result.code == 0)
        #expect(result.error.isEmpty)
        #expect(
            result.output.hasPrefix("Suggestions for small\n2 interviews, 64 sentences, 4 with a criterion\n")
        )
        #expect(result.output.contains("  - our backs: 4 of 4 sentences, 2 interviews, G2 "))
        #expect(result.output.contains("    “She has our backs.” (a.xml, turn 2)\n"))
        #expect(result.output.contains("60 sentences, 2 interviews\n    “Buses went by outside.”"))
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func `programs and spreadsheets get the same`() throws {
        let object = try #require(
            JSONSerialization.jsonObject(
                with: Data(try suggest("coded.csv -t in -c small --format json").output.utf8))
                as? [String: any Sendable])
        let phrases = try #require(object["phrases"] as? [[String: any Sendable]])
        #expect(phrases.map { $0["phrase"] as? String } == ["our backs"])
        let lines = try suggest("coded.csv -t in -c small --format csv").output.split(separator: "\n")
        #expect(lines[1].hasPrefix("phrase,trust,L1,our backs,phrases,"))
        #expect(lines[1].hasSuffix(",4,4,2,,a.xml,2,She has our backs."))
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
