import StudyModel
import Testing

@testable import Readers

@Suite struct ParticipantAssignmentTests {
    private func table(_ transcripts: String...) -> ParticipantTable {
        ParticipantTable(
            file: "p.csv",
            rows: transcripts.enumerated().map { ParticipantTable.Row(transcript: $1, line: $0 + 2) })
    }

    @Test(arguments: [
        ("sub/int01.docx", true), ("Sub\\INT01.docx", true), ("./sub/int01.docx", true), ("int01.docx", true),
        ("int01", true), ("sub/int01", true), ("other/int01.docx", false), ("int01.xml", false),
        ("int0", false),
    ]) func `a transcript is named by path, file name or stem`(written: String, matches: Bool) {
        #expect(table(written).rows(for: "sub/int01.docx").isEmpty == !matches)
    }

    @Test func `the better fit wins`() {
        let assignment = table("int01.docx").assigned(to: ["int01.docx", "sub/int01.docx"])
        #expect(assignment.rows["int01.docx"]?.count == 1)
        #expect(assignment.unlisted == ["sub/int01.docx"])
        #expect(assignment.diagnostics == [])
    }

    @Test func `a row that fits two transcripts equally well goes to neither`() {
        let assignment = table("int01").assigned(to: ["a/int01.docx", "b/int01.docx"])
        #expect(assignment.rows.isEmpty)
        #expect(assignment.diagnostics.map(\.code) == ["participant-ambiguous"])
        #expect(
            assignment.diagnostics.first?.message
                == "'int01' may be a/int01.docx or b/int01.docx, so the row was not used; write the path")
    }

    @Test func `a row without transcript is warned of with its line`() {
        let assignment = table("int01", "int07").assigned(to: ["int01.docx"])
        #expect(assignment.unmatched.map(\.transcript) == ["int07"])
        #expect(assignment.diagnostics.map(\.line) == [3])
        #expect(assignment.diagnostics.map(\.code) == ["participant-without-transcript"])
    }

    @Test(arguments: [
        ("01 Magie.docx", "'01 Magie.docx' is none of the transcripts read; did you mean '01 Maggie.docx'?"),
        ("02 Maggie.docx", "'02 Maggie.docx' is none of the transcripts read"),
    ]) func `a row for a misspelt transcript is told what was meant`(written: String, message: String) {
        let assignment = table(written).assigned(to: ["01 Maggie.docx"])
        #expect(assignment.diagnostics.map(\.message) == [message])
    }

    @Test func `a joint interview without speaker labels is warned of`() {
        let assignment = table("int01", "int01").assigned(to: ["int01.docx"])
        #expect(assignment.rows["int01.docx"]?.count == 2)
        #expect(assignment.diagnostics.map(\.code) == ["participant-speaker-unknown"])
    }
}
