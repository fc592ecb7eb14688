import StudyModel
import Testing

@testable import Readers

@Suite struct CSVTableTests {
    @Test(arguments: [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
        ("a,b\r1,2", [["a", "b"], ["1", "2"]]),
        ("a;b\n1,5;2", [["a", "b"], ["1,5", "2"]]),
        ("a\tb\n1\t\t", [["a", "b"], ["1", "", ""]]),
        ("sep=;\na,b;c", [["a,b", "c"]]),
        ("\"a,b\",c\n\"x \"\"y\"\"\",\"1\n2\"", [["a,b", "c"], ["x \"y\"", "1\n2"]]),
        ("\"a;b\",c\n", [["a;b", "c"]]),
        (" a , \"b\" \n,\n\n1,2", [["a", "b"], ["1", "2"]]),
        ("", []),
    ]) func `cells are split as written`(text: String, rows: [[String]]) throws {
        #expect(try CSVTable(text, file: "f").rows.map(\.cells) == rows)
    }

    @Test func `a row knows its line past quoted line breaks`() throws {
        #expect(try CSVTable("a\n\"1\n2\"\n\n3", file: "f").rows.map(\.line) == [1, 2, 5])
    }

    @Test(arguments: [
        ("a\n\"b", 2, "has a cell whose quotation mark is never closed"),
        ("a\n\"b\"c", 2, "has text after the closing quotation mark of a cell"),
        ("a\nb\"c\"", 2, "has a quotation mark inside a cell that is not in quotes"),
    ]) func `a stray quotation mark is a fault`(text: String, line: Int, reason: String) {
        let error = #expect(throws: InputError.self) { try CSVTable(text, file: "f") }
        #expect(error?.line == line)
        #expect(error?.reason.hasPrefix(reason) == true)
    }
}
