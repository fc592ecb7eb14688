import StudyModel
import Testing

@testable import Readers

@Suite struct CodingsReaderTests {
    @Test func `a list of the tool is read back, its guards against formulas taken away`() throws {
        let text = """
            transcript,turn,start,end,text,criterion,kind,stance,question,coder,state,confidence,because
            a.docx,2,6,27,"'=We said ""no"", twice.",trust,challenge,hindering,true,lexicon,rejected,0.4,"phrase"

            """
        let (list, diagnostics) = try CodingsReader.parse(text, file: "c.csv")
        #expect(diagnostics == [])
        #expect(
            list.rows == [
                CodingRow(
                    transcript: "a.docx", turn: 2, range: 6..<27, text: "=We said \"no\", twice.",
                    criterion: "trust", kind: .decided(.challenge), stance: .hindering, isQuestion: true,
                    coder: "lexicon", state: .rejected, line: 2)
            ])
    }

    @Test func `lines of objects say the same as rows`() throws {
        let text = """
            {"transcript":"a.docx","turn":2,"start":6,"end":27,"text":"\\u201cNo\\u201d \\ud83d\\ude00\\n\\"x\\"",\
            "criterion":null,"kind":null,"stance":"neutral","question":false,"confidence":0.45,"flags":["past"]}

            { "turn" : 1 , "transcript" : "b" , "criterion" : "trust", "flags":[] }
            """
        let rows = try CodingsReader.parse(text, file: "c.ndjson").list.rows
        #expect(rows.map(\.text) == ["“No” 😀\n\"x\"", nil])
        #expect(rows.map(\.criterion) == [nil, "trust"])
        #expect(rows.map(\.stance) == [.neutral, nil])
        #expect(rows.map(\.range) == [6..<27, nil])
        #expect(rows.map(\.line) == [1, 3])
    }

    @Test func `a list made elsewhere may name columns its own way and leave most out`() throws {
        let text = "Code;Document;Turn;Quote;initials\nL4;int01;3.0;we talk;RC\n"
        let (list, diagnostics) = try CodingsReader.parse(text, file: "c.csv")
        #expect(diagnostics == [])
        #expect(
            list.rows == [
                CodingRow(
                    transcript: "int01", turn: 3, text: "we talk", criterion: "L4", line: 2
                )
            ])
    }

    @Test func `several criteria of a row may have a stance each`() throws {
        let text = "transcript,turn,criteria,stances\na,1,x|y,help|Hindering\na,2,,\n"
        let rows = try CodingsReader.parse(text, file: "c.csv").list.rows
        #expect(rows.map(\.criterion) == ["x", "y", nil])
        #expect(rows.map(\.stance) == [.helping, .hindering, nil])
        let fault = #expect(throws: InputError.self) {
            try CodingsReader.parse("transcript,turn,criteria,stances\na,1,x|y,help\n", file: "c.csv")
        }
        #expect(fault?.line == 2 && fault?.reason == "has 1 stances for 2 criteria")
    }

    @Test func `a column that looks misspelt is told of`() throws {
        let text = "transcript,turn,criterion,codr\na,1,x,RC\n"
        let diagnostics = try CodingsReader.parse(text, file: "c.csv").diagnostics
        #expect(diagnostics.map(\.message) == ["the column 'codr' is not used; did you mean 'coder'?"])
    }

    @Test(arguments: [
        ("", nil, "is empty"), ("  \n", nil, "is empty"),
        ("transcript,turn\n", nil, "holds no codings"),
        ("turn,criterion\n1,x", 1, "has no column 'transcript' in its first row (found: turn, criterion)"),
        (
            "transcript,criterion\na,x", 1,
            "has no column 'turn' in its first row (found: transcript, criterion)"
        ),
        ("transcript,turn,code,criterion\na,1,x,y", 1, "names the column 'criterion' twice"),
        ("transcript,turn\na,1\n,2", 3, "names no transcript"),
        ("transcript,turn,coder\na,,x", 2, "names no turn"),
        ("transcript,turn\na,0", 2, "has turn 0; turns count from 1"),
        ("transcript,turn\na,two", 2, "has 'two' for turn, which is no number"),
        (
            "transcript,turn\na,\(Int.min)", 2,
            "has '-9223372036854775808' for turn, which is no number"
        ),
        (
            "transcript,turn\na,99999999999999999999", 2,
            "has '99999999999999999999' for turn, which is no number"
        ),
        ("transcript,turn,start,end\na,1,9,3", 2, "goes from 9 to 3; the end must come after the start"),
        ("transcript,turn,start,end\na,1,-1,3", 2, "goes from -1 to 3; the end must come after the start"),
        ("transcript,turn,start,end\na,1,2,", 2, "has a start and no end"),
        ("transcript,turn,start,end\na,1,,2", 2, "has an end and no start"),
        (
            "transcript,turn,stance\na,1,glad", 2,
            "has 'glad' for stance; it is one of helping, hindering, mixed, neutral"
        ),
        (
            "transcript,turn,state\na,1,acepted", 2,
            "has 'acepted' for state; it is one of suggested, accepted, rejected; did you mean 'accepted'?"
        ),
        (
            "transcript,turn\na,1,x", 2,
            "has 3 cells under 2 columns; put text that holds the separator in quotes"
        ),
        ("[{}]", 1, "is a JSON array; write one object on each line (NDJSON)"),
        ("{\"turn\":1}", 1, "names no transcript"),
        ("{\"turn\":1}\n{", 1, "names no transcript"),
        ("{\"turn\":1,\"turn\":1}", 1, "names 'turn' twice"),
        ("{\"turn\":{}}", 1, "holds an object inside the object"),
        ("{\"turn\":[[]]}", 1, "holds a list inside a list"),
        ("{\"turn\":1} x", 1, "has something after the end of its JSON"),
        ("{\"turn\":}", 1, "is no JSON: a value is missing or not in quotes"),
        ("{\"turn\":\"1", 1, "is no JSON: a quotation mark is never closed"),
        ("{\"turn\" 1}", 1, "is no JSON: ':' is missing"),
        ("{\"turn\":\"\\ud83d\"}", 1, "holds half a character"),
        ("{\"turn\":\"\\uzz00\"}", 1, "is no JSON: '\\u' needs four hexadecimal digits"),
        ("{\"turn\":\"\\", 1, "is no JSON: it ends too early"),
        ("{\"turn\":\"\\x\"}", 1, "is no JSON: '\\' stands before a letter that means nothing"),
    ]) func `a list that cannot be used gives its line`(text: String, line: Int?, reason: String) {
        #expect(throws: InputError(file: "c", line: line, reason: reason)) {
            try CodingsReader.parse(text, file: "c")
        }
    }

    @Test(arguments: [
        ("int01", "a/int01.docx"), ("INT01.docx", "a/int01.docx"), ("a/int01", "a/int01.docx"),
        ("b", "b.xml"),
    ]) func `a transcript is found by path or name, with or without its ending`(written: String, name: String)
    {
        let finder = TranscriptFinder(["a/int01.docx", "b.xml"])
        #expect(finder.transcript(for: written) == name)
    }

    @Test func `a transcript that is not there is answered with the nearest, and one of two with both`() {
        let finder = TranscriptFinder(["int01.docx", "x/int02.docx", "y/int02.docx"])
        #expect(finder.transcript(for: "int09") == nil)
        #expect(
            finder.reason(for: "int1.docx")
                == "'int1.docx' is none of the transcripts read; did you mean 'int01.docx'?")
        #expect(
            finder.reason(for: "int1") == "'int1' is none of the transcripts read; did you mean 'int01'?")
        #expect(finder.transcript(for: "int02") == nil)
        #expect(finder.reason(for: "int02") == "'int02' may be x/int02.docx or y/int02.docx; write the path")
    }
}
