import Foundation
import Testing

@Suite struct CodebookCommandTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        _ = try Fixture.codebook(in: workspace)
    }

    private func codebook(_ arguments: String) throws -> Command.Result {
        try Command.shell("exec \"$0\" codebook \(arguments)", in: workspace.path)
    }

    @Test func `a folder without a slash is said to be one too`() throws {
        try workspace.write(Fixture.interview(), to: "interviews/a.xml")
        let result = try codebook("check interviews")
        #expect(result.code == 1)
        #expect(result.error == "error: interviews is a folder; a codebook is one file\n")
    }

    @Test func `a list names each codebook with its title, version, criteria and file`() throws {
        let result = try codebook("list")
        #expect(result.code == 0)
        #expect(
            result.output.contains(
                "small\n  A small checklist\n  version 1.0, 2 criteria\n  codebooks/small.yaml\n"))
    }

    @Test func `a codebook is shown level by level`() throws {
        let result = try codebook("show small")
        #expect(result.code == 0)
        #expect(
            result.output.contains("LEADERSHIP\nThose who lead.\n\nL1  Trust between partners  (trust)\n"))
        #expect(result.output.contains("I1  Shared work\n  Working together.\n  Bears on: L1\n"))
    }

    @Test(arguments: ["L1", "l1", "trust", "'trust between partners'"])
    func `a criterion is found by label, id or name`(written: String) throws {
        let result = try codebook("show small \(written)")
        #expect(result.code == 0)
        #expect(result.output.contains("Phrases (2): trust each other · rely on\n"))
        #expect(result.output.contains("Traps, which do not count (1): NHS trust\n"))
    }

    @Test func `an unknown criterion is answered with those there are`() throws {
        let result = try codebook("show small L9")
        #expect(result.code == 1)
        #expect(result.error == "error: 'L9' is no criterion of small (known are L1 trust, L2 money)\n")
    }

    @Test func `for programs a codebook is a tree`() throws {
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(try codebook("show small --format json").output.utf8))
                as? [String: any Sendable])
        let criteria = try #require(object["criteria"] as? [[String: any Sendable]])
        #expect(criteria.map { $0["label"] as? String } == ["L1", "L2"])
    }

    @Test func `a sound codebook passes`() throws {
        let result = try codebook("check codebooks/small.yaml")
        #expect(result.code == 0)
        #expect(result.output == "2 criteria, 5 phrases: no faults\n")
    }

    @Test func `every fault is named by file and line`() throws {
        let text = Fixture.codebook.replacingOccurrences(of: "label: L2", with: "label: L1\n    colour: red")
        try workspace.write(text, to: "codebooks/faulty.yaml")
        let result = try codebook("check faulty")
        #expect(result.code == 1)
        let faults = result.error.split(separator: "\n").filter { $0.hasPrefix("error: ") }
        #expect(!faults.isEmpty)
        #expect(faults.allSatisfy { $0.hasPrefix("error: codebooks/faulty.yaml:") })
        #expect(result.output.hasPrefix("\(faults.count) fault"))
    }

    @Test func `a faulty pattern is a fault with its line`() throws {
        let text = Fixture.codebook.replacingOccurrences(
            of: "[pooled fund, budget]", with: "[pooled fund, '(a']")
        try workspace.write(text, to: "codebooks/faulty.yaml")
        let result = try codebook("check faulty")
        #expect(result.code == 1)
        #expect(result.error.hasPrefix("error: codebooks/faulty.yaml:30: L2 phrases: '(a' "))
    }

    private func check(phrases: [String], _ options: String = "") throws -> Command.Result {
        let text = Fixture.codebook.replacingOccurrences(
            of: "[pooled fund, budget]", with: "[\(phrases.joined(separator: ", "))]")
        try workspace.write(text, to: "codebooks/claims.yaml")
        return try codebook("check claims \(options)")
    }

    @Test func `a phrase that finds what another criterion finds is warned of and counted`() throws {
        let result = try check(phrases: ["trusting each other"])
        #expect(result.code == 0)
        #expect(
            result.error
                == "warning: codebooks/claims.yaml:30: L2 phrases: 'trusting each other' finds the same words "
                + "as 'trust each other' of L1 phrases (line 21), so both are suggested; if that is meant, name L1 in "
                + "'confusable_with'\n")
        #expect(
            result.output
                == "2 criteria, 4 phrases: no faults, 1 warning (1 phrase that two criteria claim)\n")
    }

    @Test func `phrases of one criterion that find the same are listed where they are few, else counted`()
        throws
    {
        let few = try check(phrases: ["fund", "funds"])
        #expect(
            few.error
                == "note: codebooks/claims.yaml:30: L2 phrases: 'funds' finds the same words as 'fund' (line 30)\n"
        )
        #expect(few.output == "2 criteria, 5 phrases: no faults, 1 overlap\n")
        let many = (1...11).flatMap { ["fund \($0)", "funds \($0)"] }
        let counted = try check(phrases: many)
        #expect(
            counted.error
                == "note: 11 phrases find words that another phrase finds too, which does no harm; list them "
                + "with --all\n")
        #expect(counted.output == "2 criteria, 25 phrases: no faults, 11 overlaps\n")
        let listed = try check(phrases: many, "--all")
        #expect(
            listed.error.split(separator: "\n").count { $0.hasPrefix("note: codebooks/claims.yaml:30: ") }
                == 11)
    }

    @Test func `faults of structure, of patterns, of cues and doubts are told in one pass`() throws {
        let text = Fixture.codebook.replacingOccurrences(
            of: "[pooled fund, budget]", with: "['(a', trust NEAR fund]\n    colour: red"
        )
        .replacingOccurrences(of: "    label: L2\n", with: "")
        try workspace.write(text, to: "codebooks/faulty.yaml")
        try workspace.write(
            Fixture.cues.replacingOccurrences(of: "[not]", with: "[not, '(b']"), to: "codebooks/cues.yaml")
        let result = try codebook("check faulty")
        #expect(result.code == 1)
        let place = "codebooks/faulty.yaml"
        #expect(
            result.error.split(separator: "\n").map { String($0.prefix { $0 != ";" }) } == [
                "warning: \(place):29: criteria[2] (money) phrases: 'trust NEAR fund' looks for the word NEAR, which "
                    + "does nothing here",
                "error: \(place):25: criteria[2] (money): 'label' is missing",
                "error: \(place):30: criteria[2] (money): 'colour' must be written as #RRGGBB",
                "error: \(place):29: criteria[2] (money) phrases: '(a' does not close its bracket",
                "error: codebooks/cues.yaml:6: modifiers.negation: '(b' does not close its bracket",
            ])
        #expect(result.output == "4 faults, 1 warning\n")
    }

    @Test func `cues that are not there are a fault of the line that names them, beside the others`() throws {
        let text = Fixture.codebook.replacingOccurrences(of: "cues: cues.yaml", with: "cues: gone.yaml")
            .replacingOccurrences(of: "[pooled fund, budget]", with: "['(a']")
        try workspace.write(text, to: "codebooks/faulty.yaml")
        let result = try codebook("check faulty")
        #expect(
            result.error == """
                error: codebooks/faulty.yaml:6: 'cues' names 'gone.yaml', which cannot be opened: No such file or \
                directory (codebooks/gone.yaml)
                error: codebooks/faulty.yaml:30: L2 phrases: '(a' does not close its bracket

                """)
        let run = try Command.shell("exec \"$0\" codebook show faulty", in: workspace.path)
        #expect(run.error.contains("codebooks/faulty.yaml:6: 'cues' names 'gone.yaml'"))
    }

    @Test func `a faulty cue is a fault with the line of its own file`() throws {
        let cues = Fixture.cues.replacingOccurrences(of: "[not]", with: "[not, '(a']")
        try workspace.write(cues, to: "codebooks/cues.yaml")
        let result = try codebook("check small")
        #expect(result.code == 1)
        #expect(
            result.error == """
                error: codebooks/cues.yaml:6: modifiers.negation: '(a' does not close its bracket

                """)
    }

    @Test func `on transcripts it is told how much the phrases of each criterion mark, and which are dead`()
        throws
    {
        try workspace.write(Fixture.interview(), to: "interviews/a.xml")
        try workspace.write("About these interviews.", to: "interviews/README.md")
        let result = try codebook("check small --on interviews --dead")
        #expect(result.code == 0)
        #expect(
            result.output == """
                2 criteria, 5 phrases: no faults, 2 warnings

                On 1 transcript, 2 passages with a criterion:
                  L1: 1 passage, by 1 of 2 phrases
                  L2: 1 passage, by 1 of 2 phrases

                """)
        #expect(
            result.error == """
                warning: codebooks/small.yaml:21: L1 phrases: 'rely on' marked nothing
                warning: codebooks/small.yaml:30: L2 phrases: 'budget' marked nothing

                """)
    }

    @Test func `on transcripts it is told how many passages each side of a tension has`() throws {
        let tensions = """
                traps: [NHS trust]
                tensions:
                  - about: how soon to trust
                    sides:
                      - {name: trusting first, phrases: [trust first, from the start]}
                      - {name: trusting once it is earned, phrases: [when it is earned]}
            """
        let words = "We trust each other from the start. They trust each other from the start, too."
        try workspace.write(
            Fixture.codebook.replacing("    traps: [NHS trust]", with: tensions), to: "codebooks/small.yaml")
        try workspace.write(Fixture.interview(words), to: "interviews/a.xml")
        let result = try codebook("check small --on interviews")
        #expect(
            result.output.hasSuffix(
                "  L1, on how soon to trust: 2 for trusting first, 0 for trusting once it is earned\n"))
    }

    @Test func `a transcript that cannot be read makes a trial partial`() throws {
        try workspace.write(Fixture.interview(), to: "interviews/a.xml")
        try workspace.write("<interview><turn", to: "interviews/b.xml")
        let result = try codebook("check small --on interviews")
        #expect(result.code == 2)
        #expect(result.error.hasPrefix("error: b.xml: "))
    }

    @Test func `a codebook among the transcripts is said to be one and left out`() throws {
        try workspace.write(Fixture.interview(), to: "interviews/a.xml")
        let result = try codebook("check small --on interviews --on codebooks/small.yaml")
        #expect(result.code == 0)
        #expect(result.error == "warning: small.yaml: is a codebook, no interview; it is left out\n")
        #expect(result.output.contains("\nOn 1 transcript, 2 passages with a criterion:\n"))
        #expect(try codebook("check small --on codebooks/small.yaml").code == 1)
    }

    @Test func `of a phrase without end only the beginning is told`() throws {
        let result = try check(phrases: [String(repeating: "a", count: 2001)])
        #expect(
            result.error
                == "error: codebooks/claims.yaml:30: L2 phrases: '\(String(repeating: "a", count: 80))…' is "
                + "longer than 2000 bytes\n")
    }

    @Test func `nothing to try phrases on is a fault`() throws {
        try workspace.write("", to: "empty/note.txt")
        #expect(try codebook("check small --on empty").code == 1)
        #expect(try codebook("check small --dead").code == 64)
    }
}
