import StudyModel
import Testing

@testable import Readers

struct NamedTableTests {
    private let columns = ["transcript", "turn", "quote"]

    @Test func `cells are found by the names of their columns, in any order and case`() throws {
        let table = try NamedTable.parse(
            "Turn,TRANSCRIPT\n3,int01\n,'=int02\n", file: "list.csv", columns: columns)
        #expect(table.rows.map { $0["transcript"] } == ["int01", "=int02"])
        #expect(table.rows.map { $0["turn"] } == ["3", nil])
        #expect(table.rows.map(\.line) == [2, 3])
    }

    @Test(arguments: [
        ("", "is empty"), ("transcrpt\nx\n", "did you mean 'transcript'"),
        ("turn,turn\n1,2\n", "names the column 'turn' twice"),
        ("turn\n1,2\n", "has 2 cells under 1 columns"),
    ])
    func `what is no such table is refused with its line`(text: String, reason: String) {
        let error = #expect(throws: InputError.self) {
            try NamedTable.parse(text, file: "list.csv", columns: columns)
        }
        #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
    }
}
