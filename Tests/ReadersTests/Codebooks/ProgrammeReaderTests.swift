import DocumentIO
import Foundation
import StudyModel
import Testing

@testable import Readers

struct ProgrammeReaderTests {
    private static let programme = """

        programme:
          intervention: I1
          about: Learning by doing.
          elements:
            - {way: work, name: A shared task, about: Do one thing together., criteria: [trust, money]}
            - {way: taught, name: A class, about: Hear from others., criteria: [money]}
        """

    private func read(_ old: String = "", _ new: String = "") throws -> Codebook {
        var text = CodebookFixture.text + Self.programme
        let folder = try TemporaryFolder()
        try folder.write(CodebookFixture.cues, to: "cues.yaml")
        if let found = text.range(of: old, options: .backwards) { text.replaceSubrange(found, with: new) }
        return try CodebookReader.read(path: folder.write(text, to: "small.yaml")).0
    }

    @Test func `a programme is read with its elements in order`() throws {
        let programme = try #require(try read().programme)
        #expect(programme.intervention == "I1" && programme.about == "Learning by doing.")
        #expect(programme.elements.map(\.name) == ["A shared task", "A class"])
        #expect(programme.elements.map(\.way) == [.work, .taught])
        #expect(programme.elements.first?.criteria == [.init("trust"), .init("money")])
    }

    @Test(arguments: [
        (
            "way: taught", "way: told",
            "elements[2]: 'way' must be one of work, others, taught, not 'told'"
        ),
        (
            "criteria: [money]", "criteria: [moeny]",
            "elements[2]: 'criteria' names 'moeny', which this codebook does not define; did you mean 'money'?"
        ),
        (
            "intervention: I1", "intervention: I7",
            "programme: 'intervention' names 'I7', which this codebook does not define"
        ),
        ("  about: Learning by doing.\n", "", "programme: 'about' is missing"),
    ]) func `a fault of a programme names its field`(old: String, new: String, reason: String) throws {
        let error = #expect(throws: InputError.self) { _ = try read(old, new) }
        #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
        #expect(error?.line != nil)
    }
}
