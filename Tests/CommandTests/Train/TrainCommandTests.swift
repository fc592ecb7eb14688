import Foundation
import Testing

@Suite struct TrainCommandTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        _ = try Fixture.codebook(in: workspace)
        for number in 1...4 {
            try workspace.write(
                Fixture.interview("The purse is shut to \(number). It rained on us."),
                to: "coded/i\(number).xml")
        }
        var rows = "transcript,turn,start,end,criteria,kind\n"
        for number in 1...4 { rows += "i\(number),2,0,22,L2,challenge\ni\(number),2,23,38,,none\n" }
        try workspace.write(rows, to: "coded/decisions.csv")
        try workspace.write(Fixture.interview("Their purse is shut. It rained."), to: "new/n.xml")
    }

    private func command(_ arguments: String) throws -> Command.Result {
        try Command.shell("exec \"$0\" \(arguments)", in: workspace.path)
    }

    @Test func `a run suggests what was learned from coded interviews`() throws {
        let trained = try command("train coded --codebook small --out our.model --origin 'four interviews'")
        #expect(trained.code == 0)
        #expect(trained.output.contains("Learned from 8 sentences of 4 interviews"))
        let run = try command("run new --codebook small --model our.model --out learned --quiet")
        #expect(run.code == 0)
        let lines = try workspace.text("learned/codings.ndjson").split(separator: "\n")
        let coding = try #require(lines.first { $0.contains("\"criterion\":\"money\"") })
        #expect(coding.contains("\"coder\":\"model\""))
        #expect(coding.contains("\"state\":\"suggested\""))
        #expect(coding.contains("\"ranked\":[\"money\",\"trust\"]"))
        #expect(try workspace.text("learned/run.json").contains("four interviews"))
    }

    @Test(arguments: [
        ([2, 4, 6, 8], [2, 4, 6, 8], true), ([2, 4, 6, 8], [4], false), ([2, 4], [6, 8], false),
    ])
    func `people who each coded all are each learned from, others together`(
        first: [Int], second: [Int], isApart: Bool
    ) throws {
        let sentences = ["The purse is shut.", "It rained on us.", "We moved floors.", "There is tea."]
        var rows = "transcript,turn,start,end,criteria,kind,coder\n"
        for number in 1...4 {
            let turns = sentences.map {
                "<turn speaker=\"Interviewer\">And?</turn><turn speaker=\"Participant\">\($0)</turn>"
            }
            try workspace.write("<interview>\(turns.joined())</interview>", to: "twice/i\(number).xml")
            for turn in first { rows += "i\(number),\(turn),0,12,\(turn == 2 ? "L2" : ""),none,Cy\n" }
            for turn in second { rows += "i\(number),\(turn),0,12,\(turn == 4 ? "L2" : ""),none,Ann\n" }
        }
        try workspace.write(rows, to: "twice/decisions.csv")
        let trained = try command("train twice --codebook small --out twice.model")
        #expect(trained.code == 0)
        #expect(trained.output.contains("16 sentences of 4 interviews"))
        let asTwo = try workspace.bytes("twice.model")
        // The same decisions, all made by one.
        try workspace.write(rows.replacingOccurrences(of: "Ann", with: "Cy"), to: "twice/decisions.csv")
        #expect(try command("train twice --codebook small --out one.model").code == 0)
        #expect(try (workspace.bytes("one.model") != asTwo) == isApart)
    }

    @Test(arguments: [(10, true), (8, false)])
    func `a criterion on nearly all that a reader coded is warned of`(filled: Int, isWarned: Bool) throws {
        let sentences = (1...11).map { "Sentence \($0) is here." }
        var rows = "transcript,turn,text,criteria,coder\n"
        for (number, sentence) in sentences.enumerated() {
            rows += "a,2,\(sentence),\(number < filled ? "L2" : "L1"),Ann\n"
            rows += "b,2,\(sentence),\(number.isMultiple(of: 2) ? "L2" : "trust"),Ben\n"
        }
        for name in ["a", "b"] {
            try workspace.write(
                Fixture.interview(sentences.joined(separator: " ")), to: "filled/\(name).xml")
        }
        try workspace.write(rows, to: "filled/d.csv")
        let trained = try command("train filled --codebook small --out our.model")
        #expect(trained.code == 0)
        let warning =
            "warning: filled/d.csv: 'money' is on 10 of the 11 passages 'Ann' coded, so that the model will suggest it "
            + "nearly everywhere: look whether a cell was filled down\n"
        #expect(trained.error == (isWarned ? warning : ""))
    }

    @Test(arguments: [(7, true), (3, false)])
    func `who codes one criterion alone is warned where nothing else was read`(
        filled: Int, isWarned: Bool
    ) throws {
        var rows = "transcript,turn,text,criteria\n"
        let sentences = (1...7).map { "Sentence \($0) is here." }
        for name in ["a", "b"] {
            for (number, sentence) in sentences.enumerated() {
                rows += "\(name),2,\(sentence),\(number < filled ? "L2" : "")\n"
            }
            try workspace.write(
                Fixture.interview("\(sentences.joined(separator: " ")) And more."), to: "one/\(name).xml")
        }
        try workspace.write(rows, to: "one/d.csv")
        let trained = try command("train one --codebook small --out our.model")
        #expect(trained.code == 0)
        #expect(trained.error.contains("'money' is on 14 of the 14 passages coded, so that") == isWarned)
        #expect(trained.error.isEmpty == !isWarned)
    }

    @Test func `what was accepted and rejected is told of, and counts as accepted`() throws {
        #expect(try command("train coded --codebook small --out one.model").code == 0)
        let rows = try workspace.text("coded/decisions.csv")
        let states = rows.replacingOccurrences(of: "kind\n", with: "kind,state\n")
            .replacingOccurrences(of: "challenge\n", with: "challenge,accepted\n")
            .replacingOccurrences(of: "none\n", with: "none,\n")
        try workspace.write(states + "i3,2,0,22,L2,challenge,rejected\n", to: "coded/decisions.csv")
        let trained = try command("train coded --codebook small --out two.model")
        #expect(trained.code == 0)
        #expect(
            trained.error
                == "warning: coded/decisions.csv: line 6: a passage is both accepted and rejected for 'money' (lines 6 and 10): "
                + "it counts as accepted\n")
        #expect(trained.output.contains("Fewer than 5 sentences were accepted for trust, money: "))
    }

    @Test func `rows on turns of interviewers are left out and told of`() throws {
        #expect(try command("train coded --codebook small --out without.model").code == 0)
        let decisions = try workspace.text("coded/decisions.csv")
        try workspace.write(decisions + "i2,1,,,L2|L1,\ni5,1,,,L1,\n", to: "coded/decisions.csv")
        try workspace.write(Fixture.interview("Nobody has a budget here."), to: "coded/i5.xml")
        let trained = try command("train coded --codebook small --out with.model")
        #expect(trained.code == 0)
        #expect(trained.output.contains("of 4 interviews"))
        #expect(
            trained.error.hasPrefix(
                "warning: coded/decisions.csv: line 10: 2 rows lie on turns of interviewers or of unknown speakers, from which nothing is "
                    + "learned (the first on turn 1 of i2.xml): "))
        #expect(try workspace.bytes("with.model") == workspace.bytes("without.model"))
    }

    @Test func `an interview coded on interviewers' turns alone teaches nothing`() throws {
        try workspace.write("transcript,turn,criteria\ni1,1,L2\ni2,1,L2\n", to: "asked/d.csv")
        for number in 1...2 { try workspace.write(Fixture.interview(), to: "asked/i\(number).xml") }
        let refused = try command("train asked --codebook small --out m")
        #expect(refused.code == 1)
        #expect(refused.error.hasPrefix("warning: asked/d.csv: line 2: 2 rows lie on turns of interviewers"))
        #expect(refused.error.contains("No passage was accepted"))
    }

    @Test
    func `a name that two interviews bear must be written with its folder, but for copies side by side`()
        throws
    {
        let decisions = try workspace.text("coded/decisions.csv")
        try workspace.write(Fixture.interview("Other words."), to: "coded/i1.zz.xml")
        try workspace.write(workspace.text("coded/i2.xml"), to: "coded/i2.trs")
        try workspace.write(
            decisions.replacingOccurrences(of: "i3,", with: "I3.XML,"), to: "coded/decisions.csv")
        #expect(try command("train coded --codebook small --out m").code == 0)
        // What lies beside the list is meant, whatever else bears the name.
        try workspace.write(Fixture.interview("Another study."), to: "other/i1.xml")
        #expect(try command("train coded other --codebook small --out n").code == 0)
        #expect(try workspace.bytes("n") == workspace.bytes("m"))
        try workspace.write(workspace.text("coded/decisions.csv"), to: "lists/decisions.csv")
        let refused = try command("train coded/*.xml other lists --codebook small --out n")
        #expect(refused.code == 1)
        #expect(
            refused.error.hasPrefix(
                "error: lists/decisions.csv: line 2: 'i1' may be coded/i1.xml or other/i1.xml; write the path\n"
            ))
    }

    @Test func `what is amiss with a column is told where the list cannot be used`() throws {
        try workspace.write("transcript,turn,critrion\ni1,2,L2\n", to: "coded/decisions.csv")
        let refused = try command("train coded --codebook small --out m")
        #expect(refused.code == 1)
        #expect(refused.error.contains("the column 'critrion' is not used; did you mean 'criterion'?"))
    }

    @Test func `however many processors learn, the file is the same`() throws {
        for jobs in [1, 3] {
            #expect(try command("train coded --codebook small --out \(jobs).model --jobs \(jobs)").code == 0)
        }
        #expect(try workspace.bytes("1.model") == workspace.bytes("3.model"))
        #expect(try command("train coded --codebook small --out 0.model --jobs 0").code == 64)
    }

    @Test func `a model beside the codebook is used unless none is asked for`() throws {
        #expect(try command("train coded --codebook small --out codebooks/small.model").code == 0)
        #expect(try command("run new --codebook small --out a --quiet").code == 0)
        #expect(try workspace.text("a/codings.ndjson").contains("\"coder\":\"model\""))
        #expect(try command("run new --codebook small --model none --out b --quiet").code == 0)
        #expect(try !workspace.text("b/codings.ndjson").contains("\"coder\":\"model\""))
    }

    @Test func `a model for other criteria is refused and nothing is written`() throws {
        #expect(try command("train coded --codebook small --out our.model").code == 0)
        try workspace.write(
            Fixture.codebook.replacingOccurrences(of: "id: trust", with: "id: faith"),
            to: "codebooks/other.yaml")
        let run = try command("run new --codebook other --model our.model --out c")
        #expect(run.code == 1)
        #expect(run.error.contains("was made for other criteria"))
        #expect(run.error.contains("nothing was written"))
        #expect(workspace.names(in: "c").isEmpty)
    }

    @Test(arguments: ["coded/decisions.csv", "codebooks/small.yaml", "results.xlsx"])
    func `a model is written over nothing but a model`(file: String) throws {
        if file == "results.xlsx" { try workspace.write("figures", to: file) }
        let before = try workspace.bytes(file)
        let refused = try command("train coded --codebook small --out \(file)")
        #expect(refused.code == 1)
        #expect(refused.error.contains("\(file) is there already and is no model"))
        #expect(try workspace.bytes(file) == before)
        #expect(try command("train coded --codebook small --out our.model --origin once").code == 0)
        #expect(try command("train coded --codebook small --out our.model --origin again").code == 0)
        #expect(try String(decoding: workspace.bytes("our.model"), as: UTF8.self).contains("origin: again"))
    }

    @Test func `a model from fewer interviews than the one beside the codebook is told to be so`() throws {
        #expect(try command("train coded --codebook small --out codebooks/small.model").error.isEmpty)
        try workspace.write(
            "transcript,turn,start,end,criteria\ni1,2,0,22,L2\ni1,2,23,38,\ni2,2,0,22,L2\ni2,2,23,38,\n",
            to: "two/d.csv")
        for number in 1...2 {
            try workspace.write(
                Fixture.interview("The purse is shut to \(number). It rained on us."),
                to: "two/i\(number).xml")
        }
        let trained = try command("train two --codebook small --out our.model")
        #expect(trained.code == 0)
        #expect(trained.error.contains("the model that came with this codebook learned from 4 interviews"))
        #expect(try command("train coded --codebook small --out our.model").error.isEmpty)
    }

    @Test func `a model of another version of its codebook is used with a warning`() throws {
        #expect(try command("train coded --codebook small --out our.model").code == 0)
        let same = try command("run new --codebook small --model our.model --out a")
        #expect(!same.error.contains("was learned with version"))
        try workspace.write(
            Fixture.codebook.replacingOccurrences(of: "version: 1.0", with: "version: 2.0"),
            to: "codebooks/small.yaml")
        let run = try command("run new --codebook small --model our.model --out b")
        #expect(run.code == 0)
        #expect(
            run.error.contains("was learned with version 1.0 of codebook 'small', which is version 2.0 now"))
        #expect(try workspace.text("b/problems.csv").contains("model-version"))
    }

    @Test(arguments: ["other criteria", "cut off", "flipped", "of another version", "empty", "no model"])
    func `a model that lies beside a codebook it does not fit is left out with a warning`(fault: String)
        throws
    {
        #expect(try command("train coded --codebook small --out codebooks/small.model").code == 0)
        var bytes = try workspace.bytes("codebooks/small.model")
        switch fault {
        case "other criteria":
            let changed = Fixture.codebook.replacingOccurrences(of: "id: trust", with: "id: faith")
            try workspace.write(changed, to: "codebooks/small.yaml")
        case "cut off": bytes = bytes.prefix(bytes.count / 2)
        case "flipped": bytes[bytes.count / 2] ^= 1
        case "of another version":
            bytes[18] = UInt8(ascii: "9")
        case "empty": bytes = Data()
        default: bytes = Data([0xFF, 0x00, 0x01])
        }
        try bytes.write(to: URL(fileURLWithPath: workspace.at("codebooks/small.model")))
        let run = try command("run new --codebook small --out left")
        #expect(run.code == 0)
        #expect(run.error.contains("codebooks/small.model: is left out, so that phrases alone tag: "))
        #expect(try workspace.text("left/problems.csv").contains("model-left-out"))
        let asked = try command("run new --codebook small --model codebooks/small.model --out asked")
        #expect(asked.code == 1)
        #expect(asked.error.contains("codebooks/small.model"))
        #expect(workspace.names(in: "asked").isEmpty)
    }

    @Test(arguments: [
        ("train new --codebook small --out m", "no CSV file"),
        ("train empty --codebook small --out m", "too few"),
        ("train nothing coded/i1.xml --codebook small --out m", "nothing to learn"),
        ("train stray --codebook small --out m", "stray/d.csv: line 2: 'i9' is none of the transcripts read"),
        ("train stray/d.csv --codebook small --out m", "no transcript stands in what was given"),
        ("train gone stray --codebook small --out m", "gone: is neither a file nor a folder"),
        ("train unknown --codebook small --out m", "'L9' is no criterion of small"),
    ])
    func `what cannot be learned from is told, and no model is written`(line: String, reason: String) throws {
        let header = "transcript,turn,start,end,criteria\n"
        try workspace.write(header + "i1,2,0,22,L2\ni1,2,23,38,\n", to: "empty/d.csv")
        try workspace.write(Fixture.interview("The purse is shut to 1. It rained on us."), to: "empty/i1.xml")
        try workspace.write(header + "i1,2,0,22,\n", to: "nothing/d.csv")
        try workspace.write(header + "i9,2,0,22,L2\n", to: "stray/d.csv")
        try workspace.write(Fixture.interview(), to: "stray/i1.xml")
        try workspace.write(header + "i1,2,0,22,L9\n", to: "unknown/d.csv")
        try workspace.write(Fixture.interview(), to: "unknown/i1.xml")
        let result = try command(line)
        #expect(result.code == 1)
        #expect(result.error.contains(reason))
        #expect(result.error.hasSuffix("No model was written.\n"))
        #expect(!FileManager.default.fileExists(atPath: workspace.at("m")))
    }
}
