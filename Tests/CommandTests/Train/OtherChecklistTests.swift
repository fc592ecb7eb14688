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
        // That none of their sentences bears a criterion of this checklist says nothing of their words elsewhere.
        try workspace.write(
            Fixture.interview("May the kettle sing, and the purse is shut."), to: "new/n.xml")
        func coded(_ model: String) throws -> [Substring] {
            #expect(try command("run new --codebook small --model \(model) --out out --quiet").code == 0)
            return try workspace.text("out/codings.ndjson").split(separator: "\n")
                .filter { $0.contains("\"criterion\":\"money\"") }
        }
        let (without, with) = (try coded("without.model"), try coded("with.model"))
        #expect(without.count == 1 && with.count == 1)
        let again = try command("train coded --codebook small --kinds others --jobs 1 --out again.model")
        #expect(again.code == 0)
        #expect(try workspace.bytes("again.model") == workspace.bytes("with.model"))
    }

    @Test func `kinds are not learned from others alone`() throws {
        var rows = "transcript,turn,text,criteria\n"
        for number in 1...4 { rows += "i\(number),2,The purse is shut to \(number).,L2\n" }
        try workspace.write(rows, to: "coded/decisions.csv")
        let trained = try command("train coded --codebook small --kinds others --out our.model")
        #expect(trained.code == 0 && trained.error.hasPrefix("warning: --kinds: teaches no kinds: "))
        #expect(try command("train coded --codebook small --out without.model").code == 0)
        #expect(try workspace.bytes("our.model") == workspace.bytes("without.model"))
    }

    @Test func `an interview given as coded by both is read once`() throws {
        #expect(try command("train coded --codebook small --kinds others --out once.model").code == 0)
        #expect(
            try command("train coded --codebook small --kinds others --kinds ./coded --out twice.model").code
                == 0)
        #expect(try workspace.bytes("once.model") == workspace.bytes("twice.model"))
    }

    @Test func `a list names what lies beside it, whatever else bears the name`() throws {
        for number in 1...4 {
            try workspace.write(Fixture.interview("Somebody else \(number)."), to: "another/i\(number).trs")
        }
        try workspace.write(
            "transcript,turn,text,criteria\ni1,2,Somebody else 1.,L1\n", to: "another/codings.csv")
        let trained = try command("train coded another --codebook small --out our.model")
        #expect(trained.code == 0 && trained.error.isEmpty)
        #expect(trained.output.contains("of 5 interviews"))
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
