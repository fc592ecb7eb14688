import StudyModel
import StudyStore
import Testing

@testable import Running

/// What was said off the record comes from the file of a transcript into its study.
struct OffRecordStudyTests {
    private static let name = "c.txt"
    private let fixture: StudyFixture

    init() async throws {
        fixture = try await StudyFixture(["b.xml": "We rely on good will."])
        try await importing("It rained all day.")
    }

    /// Imports an interview in which that was said off the record.
    private func importing(_ words: String, tags: Bool = true) async throws {
        let interview = """
            Interviewer: How do you work together?

            Mara Quill: We trust each other.

            Interviewer: What here is off the record?

            Mara Quill: \(words)

            Interviewer: What else?

            Mara Quill: The budget is bad.
            """
        try fixture.workspace.write(interview, to: "in/\(Self.name)")
        _ = try await fixture.importing(tags: tags)
    }

    private var id: StoredTranscript.ID {
        get throws { try #require(try fixture.file.transcripts().first { $0.name == Self.name }).id }
    }

    /// Whether a coding that somebody adds to the words of `turn` is off the record.
    private func isOut(_ turn: Int) throws -> Bool {
        let added = try fixture.file.add(
            Proposal(segment: Segment(turn: turn, range: 0..<9), criterion: nil), to: id, by: fixture.ann.id,
            at: StudyFixture.now)
        return try #require(try fixture.file.coding(added.coding)).flags.contains(.offRecord)
    }

    @Test func `what nobody coded stays off the record, imported and tagged anew`() async throws {
        #expect(try isOut(4) && !isOut(6))
        try await importing("It snowed all day.")
        #expect(try isOut(4) && !isOut(6))
        _ = try fixture.file.retag(
            id, codings: [], offRecord: [], taggedBy: "nothing", at: StudyFixture.now)
        #expect(try !isOut(4))
        _ = try await TagRun(fixture.file).run(at: StudyFixture.now)
        #expect(try isOut(4) && !isOut(6))
    }

    @Test func `a transcript nobody looked through is told in all outputs`() async throws {
        try await importing("It snowed all day.", tags: false)
        let told = try fixture.study.inputs().flatMap(\.diagnostics).filter {
            $0.code == "not-looked-through"
        }
        #expect(told.map(\.file) == [Self.name])
        _ = try await TagRun(fixture.file).run(at: StudyFixture.now)
        #expect(
            try !fixture.study.inputs().flatMap(\.diagnostics).contains { $0.code == "not-looked-through" })
    }
}
