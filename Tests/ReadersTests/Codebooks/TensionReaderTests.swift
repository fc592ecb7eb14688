import Foundation
import StudyModel
import Testing

@testable import Readers

/// Matters on which people may want opposite things, as a codebook writes them.
struct TensionReaderTests {
    private static let tensions = """

            tensions:
              - about: how fast to go
                sides:
                  - {name: going step by step, phrases: [step by step, {phrase: too fast, unless: [nobody]}], answers: [slowly]}
                  - {name: going all at once, phrases: [all at once]}
        """

    /// The codebook whose second criterion has the tensions, with one thing changed.
    private func read(_ old: String = "", _ new: String = "") throws -> Criterion {
        var text = CodebookFixture.text + Self.tensions
        let folder = try TemporaryFolder()
        try folder.write(CodebookFixture.cues, to: "cues.yaml")
        if let found = text.range(of: old, options: .backwards) { text.replaceSubrange(found, with: new) }
        let codebook = try CodebookReader.read(path: folder.write(text, to: "small.yaml")).0
        return try #require(codebook.criteria.last)
    }

    @Test func `tensions are read with their sides, in order`() throws {
        let criterion = try read()
        let tension = try #require(criterion.tensions.first)
        #expect(criterion.tensions.count == 1 && tension.about == "how fast to go")
        #expect(tension.sides.map(\.name) == ["going step by step", "going all at once"])
        #expect(tension.sides.first?.phrases.map(\.pattern) == ["step by step", "too fast"])
        #expect(tension.sides.first?.phrases.last?.unless == ["nobody"])
        #expect(tension.sides.map(\.rule) == ["side \"going step by step\"", "side \"going all at once\""])
        #expect(tension.sides.map { $0.answers.map(\.pattern) } == [["slowly"], []])
        #expect(criterion.phraseLists.flatMap(\.self).count == 6)
    }

    @Test func `a criterion without tensions has none`() throws {
        let folder = try TemporaryFolder()
        try folder.write(CodebookFixture.cues, to: "cues.yaml")
        let path = try folder.write(CodebookFixture.text, to: "small.yaml")
        #expect(try CodebookReader.read(path: path).0.criteria.allSatisfy(\.tensions.isEmpty))
    }

    @Test(arguments: [
        (
            "          - {name: going all at once, phrases: [all at once]}", "",
            "criteria[2] (money): tensions[1]: 'sides' names one only; a tension has two or more"
        ),
        ("name: going all at once", "name: going step by step", "side 'going step by step' is used twice"),
        (
            "phrases: [all at once]", "phrases: [step by step]",
            "tensions[1]: sides[2]: 'step by step' stands on the side 'going step by step' too"
        ),
        (
            "phrases: [all at once]", "phrases: [Step by Step]",
            "'Step by Step' stands on the side 'going step by step' too"
        ),
        ("name: going all at once", "name: going \"all\" at once", "'name' holds a quotation mark"),
        (", phrases: [all at once]", "", "sides[2]: 'phrases' is missing"),
        ("about: how fast to go", "on: how fast to go", "tensions[1]: 'about' is missing"),
    ]) func `a fault of a tension names its field and line`(old: String, new: String, reason: String) throws {
        let error = #expect(throws: InputError.self) { _ = try read(old, new) }
        #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
        #expect(error?.line != nil)
    }

    @Test func `a phrase that one side lists twice is on that side alone`() throws {
        let criterion = try read("phrases: [all at once]", "phrases: [all at once, All at Once]")
        let phrases = criterion.tensions.last?.sides.last?.phrases
        #expect(phrases?.map(\.pattern) == ["all at once", "All at Once"])
    }

    @Test func `more sides than can be told apart are refused`() throws {
        let more = (1...Tension.mostSides).map { "          - {name: way \($0), phrases: [way \($0) it is]}" }
        let error = #expect(throws: InputError.self) {
            _ = try read(
                "          - {name: going all at once, phrases: [all at once]}", more.joined(separator: "\n"))
        }
        #expect(error?.reason.contains("'tensions' have more than 16 sides together") == true)
    }
}
