import Running
import Testing

@testable import throughline

@Suite struct PrintingTests {
    @Test func `every file that may be written has one place in the list of outputs`() {
        let listed = OutputList.rows.flatMap(\.names)
        #expect(Set(listed) == Set(OutputName.allCases) && listed.count == OutputName.allCases.count)
        #expect(
            OutputList.lines([.matrix, .planDOCX, .planHTML], known: [.matrix: "a table"]) == [
                "od-plan.docx .html    the draft plan: open this first", "framework-matrix.csv  a table",
            ])
    }

    @Test func `text breaks between words, and long words stand alone`() {
        #expect("one two  three".wrapped(7) == ["one two", "three"])
        #expect("a incomprehensibilities b".wrapped(6) == ["a", "incomprehensibilities", "b"])
        #expect("".wrapped(6) == [])
    }

    @Test(arguments: [
        ("short", 10, "short"), ("cut between whole words", 14, "cut between…"),
        ("incomprehensible", 8, "incompr…"),
        (" a\n b ", 10, "a b"),
    ]) func `an excerpt fits its place`(text: String, limit: Int, excerpt: String) {
        #expect(text.excerpt(limit) == excerpt)
    }

    @Test func `control characters are not printed`() {
        #expect("a\u{1B}[31mb\nc".printable == "a\u{FFFD}[31mb\u{FFFD}c")
    }

    @Test(arguments: ["\u{202E}", "\u{2066}", "\u{2028}", "\u{9B}", "\u{7F}"])
    func `nothing turns a line round or breaks it`(character: String) {
        #expect("int\(character)xcod.docx".printable == "int\u{FFFD}xcod.docx")
    }

    @Test(arguments: ["أحمد.docx", "Zoë 👩‍👧.docx"]) func `names in other scripts stay`(name: String) {
        #expect(name.printable == name)
    }

    @Test(arguments: [(20, 5), (40, 5), (80, 120), (120, 120), (10, 1000)])
    func `progress never fills the line`(width: Int, total: Int) {
        for done in [0, total / 2, total] {
            let line = ProgressBar.line(
                "Reading", done, total, "sub/a-long-name-of-a-file.docx", width: width)
            #expect(line.count < width)
        }
    }

    @Test func `progress shows how far it is`() {
        #expect(
            ProgressBar.line("Reading", 60, 120, "int60.docx", width: 80)
                == "Reading [===============               ]  60/120  int60.docx")
    }

    @Test(arguments: [(3.2, "0:03"), (75, "1:15"), (3723, "1:02:03"), (-1, "0:00"), (.infinity, "0:00")])
    func `times read as on a clock`(seconds: Double, text: String) {
        #expect(seconds.clock == text)
    }
}
