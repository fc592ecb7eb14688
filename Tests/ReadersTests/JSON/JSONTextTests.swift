import StudyModel
import Testing

@testable import Readers

@Suite struct JSONTextTests {
    @Test(arguments: [
        ("\"a\\n\\u00e9\\ud83d\\ude00\\\"\"", JSONText.string("a\né😀\"")), ("-1.5e2", .number(-150)),
        ("true", .bool(true)),
        (" [ 1 , null ] ", .array([.number(1), .null])),
        ("{\"a\":{\"b\":[]}}", .object(["a": .object(["b": .array([])])])),
        ("{}", .object([:])),
    ]) func `JSON is read by its rules`(text: String, value: JSONText) {
        #expect(JSONText(text) == value)
    }

    @Test(arguments: [
        "", "[1,]", "{\"a\" 1}", "\"open", "\"\\ud83d\"", "1 2", "nul", "{1:2}", "inf",
        "0x10", "[1", "{\"a\":1,\"a\":2}", "\"\\udc00\"", "1e999",
    ])
    func `what is no JSON is none`(text: String) {
        #expect(JSONText(text) == nil)
    }

    @Test func `JSON nested without end is none`() {
        #expect(JSONText(String(repeating: "[", count: 100) + String(repeating: "]", count: 100)) == nil)
    }

    @Test func `JSON of more values than memory should hold is refused where there is one too many`() throws {
        let bytes = Array("[{\"a\": 1},\n2, [], null]".utf8)
        var enough = JSONScanner(bytes, file: "f", line: 1, most: 6)
        let all = try enough.whole()
        #expect(all.elements.count == 4)
        var few = JSONScanner(bytes, file: "f", line: 1, most: 3)
        #expect(throws: InputError(file: "f", line: 2, reason: "holds more than 3 values of JSON")) {
            try few.whole()
        }
    }

    @Test func `a fault gives its line, counted from the line the text begins at`() {
        #expect(throws: InputError(file: "f", line: 12, reason: "is no JSON: ':' is missing")) {
            try JSONText(Array("{\"a\": 1,\n\n\"b\" 2}".utf8), file: "f", line: 10)
        }
        #expect(throws: InputError(file: "f", line: 1, reason: "names 'a' twice")) {
            try JSONText(Array("{\"a\": 1, \"a\": 1}".utf8), file: "f")
        }
    }

    @Test(arguments: [
        ("7", 7), ("-3.0", -3), ("1e3", 1000), ("7.5", nil), ("99999999999", nil), ("\"7\"", nil),
    ])
    func `a whole number is one however it is written`(text: String, value: Int?) throws {
        #expect(JSONText(text)?.integer == value)
    }

    @Test func `what stands between two escapes is kept`() {
        #expect(JSONText("\"one \\u00e9 two \\\\ three\"") == .string("one é two \\ three"))
    }
}
