import StudyModel
import Testing
import Writers

@Suite struct CSVEncoderTests {
    private func cell(_ text: String) -> String {
        var buffer: [UInt8] = []
        CSVEncoder().append(cell: text, to: &buffer)
        return String(decoding: buffer, as: UTF8.self)
    }

    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
        ("two\nlines", "\"two\nlines\""), ("a\rb", "\"a\rb\""), ("naïve 🙂", "naïve 🙂"),
        (" spaced ", " spaced "),
    ])
    func `a cell is quoted where it must be`(_ text: String, _ written: String) {
        #expect(cell(text) == written)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+44", "'+44"), ("-5", "-5"), ("-0.25", "-0.25"), ("-5-3", "'-5-3"),
        ("-1.2.3", "'-1.2.3"), ("-", "-"), ("--", "'--"), ("-5.", "'-5."), ("-.5", "-.5"), ("-5%", "'-5%"),
        ("@A1", "'@A1"),
        ("\tx", "'\tx"),
        ("\rx", "\"'\rx\""),
        ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""), ("a=1", "a=1"),
    ])
    func `a cell that a spreadsheet would run gets an apostrophe`(_ text: String, _ written: String) {
        #expect(cell(text) == written)
    }

    @Test func `a file has a line of columns, and a byte order mark on demand`() {
        let file = CSVEncoder().encode(columns: ["a", "b"], rows: [["1", "2"], ["", ""]])
        #expect(file == Array("a,b\n1,2\n,\n".utf8))
        #expect(
            CSVEncoder().encode(columns: ["a"], rows: [[""]], byteOrderMark: true) == [0xEF, 0xBB, 0xBF]
                + Array("a\n\"\"\n".utf8))
    }

    @Test func `a coding's line holds the columns' values and its place in the source`() {
        let file = String(
            decoding: CodingsCSV().encode([.sample(quote: "Yes, we do.", flags: [.past, .irony], line: nil)]),
            as: UTF8.self)
        #expect(
            file == """
                transcript,turn,start,end,text,criterion,kind,stance,question,coder,state,confidence,because,\
                evidence,participant,flags,part,paragraph,line
                int03.docx,12,104,124,"Yes, we do.",trust,success_factor,helping,false,lexicon,suggested,0.8,\
                phrase trust*: “trust”,0000-0001,P03,irony;past,word/document.xml,31,

                """)
    }

    @Test func `a line number is written where it is known`() {
        let file = String(decoding: CodingsCSV().encode([.sample()], byteOrderMark: true), as: UTF8.self)
        #expect(file.hasPrefix("\u{FEFF}transcript,") && file.hasSuffix(",31,88\n"))
    }
}
