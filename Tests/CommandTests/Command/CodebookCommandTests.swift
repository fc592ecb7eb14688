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

    @Test func `a transcript that cannot be read makes a trial partial`() throws {
        try workspace.write(Fixture.interview(), to: "interviews/a.xml")
        try workspace.write("<interview><turn", to: "interviews/b.xml")
        let result = try codebook("check small --on interviews")
        #expect(result.code == 2)
        #expect(result.error.hasPrefix("error: b.xml: "))
    }

    @Test func `nothing to try phrases on is a fault`() throws {
        try workspace.write("", to: "empty/note.txt")
        #expect(try codebook("check small --on empty").code == 1)
        #expect(try codebook("check small --dead").code == 64)
    }
}
