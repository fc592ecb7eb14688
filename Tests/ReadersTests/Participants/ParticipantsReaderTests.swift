import StudyModel
import Testing

@testable import Readers

@Suite struct ParticipantsReaderTests {
    @Test func `columns may stand in any order and letter case, and cells may be empty`() throws {
        let (table, diagnostics) = try ParticipantsReader.parse(
            "Organization;TRANSCRIPT;Participant;role;date\nCouncil;int01.docx;P1;;2024-05-01\n",
            file: "p.csv")
        #expect(diagnostics == [])
        #expect(
            table.rows == [
                ParticipantTable.Row(
                    transcript: "int01.docx", participant: Participant.ID("P1"),
                    attributes: Participant.Attributes(organisation: "Council", date: "2024-05-01"), line: 2)
            ])
    }

    @Test func `two rows of one transcript are a joint interview, told apart by speaker`() throws {
        let (table, diagnostics) = try ParticipantsReader.parse(
            "transcript,participant,speaker\nint01,P1,R1\nint01,P2,R2\n", file: "p.csv")
        #expect(diagnostics == [])
        #expect(table.rows(for: "a/int01.docx").map(\.speakers) == [["R1"], ["R2"]])
        #expect(table.assigned(to: ["a/int01.docx"]).diagnostics == [])
    }

    @Test(arguments: [
        ("", nil, "is empty"),
        ("name,role\nx,y", 1, "has no column 'transcript' in its first row (found: name, role)"),
        ("transcript,role,Role\n", 1, "names the column 'role' twice"),
        ("transcript,role\n,x", 2, "names no transcript"),
        (
            "transcript,role\na,b,c", 2,
            "has 3 cells under 2 columns; put text that holds the separator in quotes"
        ),
    ]) func `a list that cannot be used gives its line`(text: String, line: Int?, reason: String) {
        #expect(throws: InputError(file: "p.csv", line: line, reason: reason)) {
            try ParticipantsReader.parse(text, file: "p.csv")
        }
    }

    @Test(arguments: [
        ("transcript,telephone\na,1", Diagnostic.Severity.note, 1, "the column 'telephone' is not used"),
        ("transcript,rolle\na,1", .note, 1, "the column 'rolle' is not used; did you mean 'role'?"),
        ("transcript,role\na", .warning, 2, "has 1 cells under 2 columns; the others count as empty"),
        ("transcript,role\n", .warning, 1, "lists no participants"),
        (
            "transcript,participant\na,P\nA,P", .warning, 3,
            "lists 'P' for 'A' a second time (first in line 2)"
        ),
        (
            "transcript,participant,organisation\na,P,X\nb,P,Y", .warning, 3,
            "'P' works for 'Y' here and for 'X' in line 2"
        ),
    ]) func `doubtful lists are read with a remark`(
        text: String, severity: Diagnostic.Severity, line: Int, message: String
    ) throws {
        let diagnostics = try ParticipantsReader.parse(text, file: "p.csv").diagnostics
        #expect(diagnostics.map(\.severity) == [severity])
        #expect(diagnostics.map(\.line) == [line])
        #expect(diagnostics.map(\.message) == [message])
    }

    @Test func `Windows-1252 is told with the line`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Array("transcript,role\na,caf".utf8) + [0xE9], to: "p.csv")
        let error = #expect(throws: InputError.self) { try ParticipantsReader.read(path: path) }
        #expect(error?.line == 2)
        #expect(error?.reason.contains("Windows-1252") == true)
    }

    @Test func `a byte order mark is no part of the first column`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write([0xEF, 0xBB, 0xBF] + Array("transcript\na\n".utf8), to: "p.csv")
        #expect(try ParticipantsReader.read(path: path).table.rows.map(\.transcript) == ["a"])
    }
}
