import Foundation
import Testing

/// Learning kinds and stances from interviews that were coded by another checklist.
@Suite struct OtherChecklistTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        _ = try Fixture.codebook(in: workspace)
        var rows = "transcript,turn,text,criteria,stances,kind\n"
        for number in 1...4 {
            try workspace.write(
                Fixture.interview("The purse is shut to \(number). It rained on us."),
                to: "coded/i\(number).xml")
            rows += "i\(number),2,The purse is shut to \(number).,L2,hindering,challenge\n"
            rows += "i\(number),2,It rained on us.,,,none\n"
        }
        try workspace.write(rows, to: "coded/decisions.csv")
        rows = "transcript,turn,text,criteria,stances,kind\n"
        for number in 1...8 {
            try workspace.write(
                Fixture.interview("May the kettle sing at \(number). We had lunch."),
                to: "others/i\(number).xml")
            rows += "i\(number),2,May the kettle sing at \(number).,X\(number)|Y,helping|helping,aspiration\n"
        }
        try workspace.write(rows, to: "others/codings.csv")
    }

    private func command(_ arguments: String) throws -> Command.Result {
        try Command.shell("exec \"$0\" \(arguments)", in: workspace.path)
    }

    private func card(_ file: String) throws -> [Substring] {
        let head = try #require(String(bytes: workspace.bytes(file).prefix(600), encoding: .isoLatin1))
        return head.split(separator: "\n").filter {
            $0.hasPrefix("interviews:") || $0.hasPrefix("sentences:")
        }
    }

    @Test func `a model knows kinds that other checklists were coded with, and no criteria of theirs`() throws
    {
        #expect(try command("train coded --codebook small --out without.model").code == 0)
        let trained = try command("train coded --codebook small --kinds others --out with.model")
        #expect(trained.code == 0 && trained.error.isEmpty)
        // What it learned criteria from is told, and nothing else.
        #expect(trained.output.contains("Learned from 8 sentences of 4 interviews"))
        #expect(try card("with.model") == ["interviews: 4", "sentences: 8"])
        #expect(try workspace.bytes("with.model") != workspace.bytes("without.model"))
        let again = try command("train coded --codebook small --kinds others --jobs 1 --out again.model")
        #expect(again.code == 0)
        #expect(try workspace.bytes("again.model") == workspace.bytes("with.model"))
    }

    @Test func `kinds are not learned from others alone`() throws {
        var rows = "transcript,turn,text,criteria\n"
        for number in 1...4 { rows += "i\(number),2,The purse is shut to \(number).,L2\n" }
        try workspace.write(rows, to: "coded/decisions.csv")
        #expect(try command("train coded --codebook small --kinds others --out our.model").code == 0)
        #expect(try command("run coded --codebook small --model our.model --out out --quiet").code == 0)
    }

    @Test func `others that cannot be used cost the model, and are named`() throws {
        try workspace.write("transcript,turn,criteria\nnobody,2,X\n", to: "others/codings.csv")
        let refused = try command("train coded --codebook small --kinds others --out our.model")
        #expect(refused.code == 1)
        #expect(
            refused.error.hasPrefix(
                "error: others/codings.csv: line 2: 'nobody' is none of the transcripts read"))
        #expect(try command("train coded --codebook small --kinds nowhere --out our.model").code == 1)
        #expect(!FileManager.default.fileExists(atPath: workspace.path + "/our.model"))
    }
}
