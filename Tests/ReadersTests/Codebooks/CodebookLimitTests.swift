import StudyModel
import Testing

@testable import Readers

/// Codebooks that would take more time or memory than any is worth.
@Suite struct CodebookLimitTests {
    private func faults(_ text: String) throws -> [Diagnostic] {
        let folder = try TemporaryFolder()
        try folder.write(CodebookFixture.cues, to: "cues.yaml")
        return CodebookReader.check(path: try folder.write(text, to: "a.yaml")).filter {
            $0.severity == .error
        }
    }

    @Test func `a million phrases are refused by the field and its line`() throws {
        let many = Array(repeating: "a", count: 1_000_000).joined(separator: ",")
        let faults = try faults(CodebookFixture.replacing("weak: [trust]", by: "weak: [\(many)]"))
        #expect(faults.map(\.message) == ["criteria[1] (trust): 'weak' lists more than 25000 entries"])
        #expect(faults.first?.line == 33)
    }

    @Test func `phrases of all criteria together are bounded`() throws {
        let many = (0..<13_000).map { "w\($0)" }.joined(separator: ",")
        let text = CodebookFixture.replacing("weak: [trust]", by: "weak: [\(many)]\n    helping: [\(many)]")
            .split(separator: "\n", omittingEmptySubsequences: false)
            .filter { $0 != "    helping: [open with]" }.joined(separator: "\n")
        #expect(try faults(text).map(\.message).first?.hasPrefix("holds more than 25000 phrases") == true)
    }

    private static let flood = String(repeating: "a\n", count: 120_000)

    @Test(arguments: [
        ("a.csv", "name,phrases\nTrust,a\nMoney,\"\(flood)\"\n", 100_001),
        ("b.csv", "name,phrases\nMoney,\"\(flood.replacing("\n", with: ";"))\"\n", 2),
        (
            "c.qdc",
            "<CodeBook><Codes>\n<Code name=\"Money\"><Description>Phrases:\n\(flood)</Description></Code></Codes>"
                + "</CodeBook>", 100_001
        ),
    ])
    func `a flood of phrases in another form is refused before they are taken apart`(
        name: String, text: String, line: Int
    ) throws {
        let folder = try TemporaryFolder()
        let faults = CodebookReader.check(path: try folder.write(text, to: name))
        #expect(faults.count == 1)
        #expect(faults.first?.line == line)
        let reason =
            line > 100_000
            ? "has more than 100000 lines; a codebook holds at most 1000 criteria and 25000 phrases"
            : "holds more than 25000 phrases"
        #expect(faults.first?.message.hasPrefix(reason) == true)
    }

    @Test func `thousands of criteria are refused before their references are looked up`() throws {
        let many = (0...1000).map { "  - {id: c\($0), confusable_with: [q\($0)]}\n" }.joined()
        let faults = try faults(
            "id: x\ntitle: x\nversion: 1\nlanguage: en\nlevels: [{id: a, name: A}]\ncriteria:\n" + many)
        #expect(faults.map(\.message) == ["'criteria' lists more than 1000"])
        #expect(faults.first?.line == 1007)
    }

    @Test func `a mapping of countless keys is refused`() throws {
        let faults = try faults("id: x\n" + (0..<300).map { "zz\($0): 1\n" }.joined())
        #expect(faults.first?.message == "has more than 200 keys")
    }

    @Test(arguments: [
        ("id: small", "id: small\n\ttitle: x", "indented with a tab"),
        ("    name: Money", "    name: Money\n    name: Gold", "more than once"),
        ("label: S1", "label: L1", "criterion label 'L1' is used twice"),
        ("id: money", "id: trust", "criterion id 'trust' is used twice"),
        ("{id: system, name", "{id: leadership, name", "level id 'leadership' is used twice"),
        ("level: system", "level: systm", "did you mean 'system'?"),
        ("version: 1.0", "version: [1]", "'version' must be text"),
        ("phrases: [\"*fund\", yes]", "phrases: trust", "'phrases' must be a list"),
        ("question: Is there money?", "question: {a: b}", "'question' must be text"),
        ("level: system\n", "level: system\n    guid: 12\n", "'guid' is no GUID"),
        ("level: system\n", "level: system\n    colour: red\n", "'colour' must be written as #RRGGBB"),
    ])
    func `a fault names its field and line`(old: String, new: String, message: String) throws {
        let faults = try faults(CodebookFixture.replacing(old, by: new))
        #expect(faults.contains { $0.message.contains(message) && $0.line != nil })
    }

    @Test func `a criterion may have no phrases where it says so, with a warning`() throws {
        let folder = try TemporaryFolder()
        try folder.write(CodebookFixture.cues, to: "cues.yaml")
        let text = CodebookFixture.replacing("phrases: [\"*fund\", yes]", by: "phrases: []")
        let read = try CodebookReader.read(path: folder.write(text, to: "a.yaml"))
        #expect(read.diagnostics.map(\.code) == ["no-phrases"])
        #expect(read.diagnostics[0].message.contains("1 of its 2 criteria (S1)"))
    }
}
