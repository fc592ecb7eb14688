import StudyModel
import Testing

@testable import Readers

@Suite struct XMLMapReaderTests {
    @Test func `a mapping file names elements, times, words and facts`() throws {
        let map = try XMLMapReader.read(
            """
            interview: record
            turn: [row, rows/line]
            speaker: "@voice"
            start: at
            end: to/@s
            unit: milliseconds
            text: said
            skip: [flag]
            interviewers: [AL]
            interviewee:
              name: head/person
              organisation: "head/@org"
            """, path: "m.yaml")
        #expect(map.interview?.text == "record")
        #expect(map.turns.map(\.text) == ["row", "rows/line"])
        #expect(map.speaker?.text == "@voice")
        #expect([map.start?.text, map.end?.text] == ["at", "to/@s"])
        #expect(map.unit == 0.001)
        #expect(map.words.map(\.text) == ["said"])
        #expect(map.skipped == ["flag"])
        #expect(map.interviewers == ["AL"])
        #expect(
            map.facts.map { "\($0.key)=\($0.path.text)" } == ["name=head/person", "organisation=head/@org"])
    }

    @Test(arguments: [
        ("speaker: a", 1, "'turn' is missing"), ("turn: a\nspeker: b", 2, "'speker' is not a known key"),
        ("turn: a\nspeaker: a//b", 2, "'speaker' is 'a//b', which is no path"),
        ("turn: .", 1, "'turn' is '.', which is no path"),
        ("turn:\n- a\n- '@b'", 3, "'turn' is '@b', an attribute"),
        ("turn: a\nunit: days", 2, "'unit' is 'days', not one of seconds, milliseconds"),
        ("turn: a\ntext: {b: c}", 2, "'text' must be text"),
        ("turn: a\ninterviewee: b", 2, "interviewee must be a mapping"),
        ("turn: a\ninterviewee:\n  age: b", 3, "interviewee: 'age' is not a known key"),
        ("turn: a\ninterviewee:\n  role: b/", 3, "interviewee: 'role' is 'b/', which is no path"),
        ("turn: a\nspeaker: @b", 2, "is not YAML: a text that begins with '@' must stand in quotes"),
        ("- a", 1, "the file must be a mapping"), ("turn: []", 1, "'turn' must not be empty"),
    ]) func `a fault names file, line and field`(yaml: String, line: Int, reason: String) {
        let error = #expect(throws: InputError.self) { try XMLMapReader.read(yaml, path: "m.yaml") }
        #expect(error?.file == "m.yaml")
        #expect(error?.line == line)
        #expect(error?.reason.hasPrefix(reason) == true)
    }

    @Test func `a file that is not there is told`() {
        let error = #expect(throws: InputError.self) { try XMLMapReader.read(path: "/nowhere/m.yaml") }
        #expect(error?.reason.hasPrefix("cannot be opened") == true)
    }
}
