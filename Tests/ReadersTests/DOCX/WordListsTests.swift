import StudyModel
import Testing

@testable import Readers

@Suite struct WordListsTests {
    private func item(_ text: String, list: Int, level: Int = 0) -> String {
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr></w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }

    private func level(_ number: Int, _ format: String, _ text: String, _ more: String = "") -> String {
        "<w:lvl w:ilvl='\(number)'><w:start w:val='1'/><w:numFmt w:val='\(format)'/><w:lvlText w:val='\(text)'/>\(more)</w:lvl>"
    }

    private func document(
        _ levels: String, _ body: String,
        nums: String = "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
    )
        -> WordDocument
    {
        WordDocument(
            body: body,
            others: [
                (
                    "numbering", "numbering.xml",
                    "<w:abstractNum w:abstractNumId='0'>\(levels)</w:abstractNum>\(nums)"
                )
            ])
    }

    private func texts(_ document: WordDocument) throws -> [String] {
        try TranscriptReader().text(of: document.bytes(), name: "a.docx").paragraphs.map(\.text)
    }

    @Test(arguments: [
        ("decimal", "Q%1.", ["Q1.\ta", "Q2.\tb"]), ("upperRoman", "Part %1:", ["Part I:\ta", "Part II:\tb"]),
        ("lowerLetter", "Q%1)", ["Qa)\ta", "Qb)\tb"]),
        ("none", "Interviewer:", ["Interviewer:\ta", "Interviewer:\tb"]),
        ("decimal", "%1.", ["a", "b"]), ("lowerLetter", "(%1)", ["a", "b"]), ("bullet", "o", ["a", "b"]),
        ("decimalZero", "P%1", ["P01\ta", "P02\tb"]),
    ]) func `a list's number is text where it is a label`(format: String, text: String, expected: [String])
        throws
    {
        #expect(
            try texts(document(level(0, format, text), item("a", list: 1) + item("b", list: 1))) == expected)
    }

    @Test(arguments: [
        (Int.min, ["Q0.\ta", "Q1.\tb"]), (-3, ["Q0.\ta", "Q1.\tb"]), (7, ["Q7.\ta", "Q8.\tb"]),
        (Int.max, ["Q32767.\ta", "Q32768.\tb"]),
    ]) func `a list begins where it says, within what Word allows`(start: Int, expected: [String]) throws {
        let levels =
            "<w:lvl w:ilvl='0'><w:start w:val='\(start)'/><w:numFmt w:val='decimal'/><w:lvlText w:val='Q%1.'/></w:lvl>"
        #expect(try texts(document(levels, item("a", list: 1) + item("b", list: 1))) == expected)
    }

    @Test func `what follows a label is as the list says`() throws {
        let levels =
            level(0, "decimal", "Q%1.", "<w:suff w:val='space'/>")
            + level(1, "decimal", "A%1.%2", "<w:suff w:val='nothing'/>")
        let body =
            item("a", list: 1) + item("b", list: 1, level: 1) + item("c", list: 1)
            + item("d", list: 1, level: 1)
        #expect(try texts(document(levels, body)) == ["Q1. a", "A1.1b", "Q2. c", "A2.1d"])
    }

    @Test func `a list that begins anew counts for itself, one that goes on does not`() throws {
        let nums =
            "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='0'/></w:num>"
            + "<w:num w:numId='3'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'>\(level(0, "decimal", "R%1:"))</w:lvlOverride></w:num>"
        let body =
            item("a", list: 1) + item("b", list: 2) + item("c", list: 3) + item("", list: 1)
            + item("d", list: 1)
        #expect(
            try texts(document(level(0, "decimal", "Q%1."), body, nums: nums)) == [
                "Q1.\ta", "Q2.\tb", "R1:\tc", "", "Q4.\td",
            ])
    }

    @Test func `a style numbers its paragraphs too, and labels made so open turns`() throws {
        var document = document(
            level(0, "none", "Interviewer:"),
            p("Why?", style: "Ask") + p("Respondent: So.") + p("How?", style: "Ask") + p("Respondent: Thus."))
        document.others.append(
            (
                "styles", "styles.xml",
                "<w:style w:styleId='Ask' w:type='paragraph'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
            ))
        let transcript = try TranscriptReader().read(document.bytes(), name: "a.docx").transcript
        #expect(transcript.turns.map { String(transcript.text(of: $0)) } == ["Why?", "So.", "How?", "Thus."])
        #expect(transcript.speakers.map(\.label) == ["Interviewer", "Respondent"])
    }
}
