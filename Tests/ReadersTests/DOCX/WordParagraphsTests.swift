import StudyModel
import Testing

@testable import Readers

@Suite struct WordParagraphsTests {
    private func texts(_ body: String) throws -> [String] { try wordParagraphs(body).map(\.text) }

    private func run(_ content: String, _ properties: String = "") -> String {
        "<w:r><w:rPr>\(properties)</w:rPr>\(content)</w:r>"
    }

    @Test(arguments: [
        ("<w:r><w:t>a</w:t></w:r><w:ins><w:r><w:t>b</w:t></w:r></w:ins>", "ab"),
        ("<w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>b</w:delText><w:t>c</w:t></w:r></w:del>", "a"),
        ("<w:moveFrom><w:r><w:t>a</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>b</w:t></w:r></w:moveTo>", "b"),
        ("<w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink>", "a"),
        (
            "<w:r><w:fldChar/><w:instrText> PAGE </w:instrText></w:r><w:r><w:t>7</w:t></w:r>", "7"
        ),
        ("<w:fldSimple><w:r><w:t>7</w:t></w:r></w:fldSimple>", "7"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a\tb"),
        ("<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r>", "a"),
        ("<w:r><w:t>a</w:t><w:ptab/><w:t>b</w:t></w:r>", "a\tb"),
        ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>", "a\nb\nc"),
        ("<w:r><w:t>a&lt;br /&gt;b&lt;br/&gt;c &lt; d</w:t></w:r>", "a\nb\nc < d"),
        ("<w:r><w:t>tags: &lt;br&gt;, &lt;b&gt;</w:t></w:r>", "tags: <br>, <b>"),
        ("<w:r><w:t>a\nb</w:t></w:r>", "a b"),
        ("<w:r><w:t>co</w:t><w:softHyphen/><w:t>op\u{AD}erate</w:t></w:r>", "cooperate"),
        ("<w:r><w:sym w:font='Symbol' w:char='F061'/><w:sym w:font='Symbol' w:char='F057'/></w:r>", "αΩ"),
        ("<w:r><w:sym w:font='Arial' w:char='0041'/></w:r>", "A"),
        ("<w:r><w:t>so </w:t></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", "so x"),
        ("<w:customXml><w:r><w:t>a</w:t></w:r></w:customXml><w:bdo><w:r><w:t>b</w:t></w:r></w:bdo>", "ab"),
        (
            "<w:r><w:fldChar w:fldCharType='begin'/><w:t>if</w:t><w:fldChar w:fldCharType='begin'/>"
                + "<w:fldChar w:fldCharType='separate'/><w:t>inner</w:t><w:fldChar w:fldCharType='end'/>"
                + "<w:fldChar w:fldCharType='separate'/><w:t>shown</w:t><w:fldChar w:fldCharType='end'/><w:t>!</w:t></w:r>",
            "shown!"
        ),
        ("<w:r><w:fldChar w:fldCharType='begin'/><w:t>never ended</w:t></w:r>", "never ended"),
        ("<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r>", "e\u{2011}mail"),
        ("<w:r><w:sym w:font='Wingdings' w:char='F04A'/></w:r>", "☺"),
        ("<w:r><w:sym w:char='2192'/><w:sym w:char='F001'/><w:sym w:char='x'/></w:r>", "→\u{FFFD}\u{FFFD}"),
        ("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt>", "a"),
        ("<w:smartTag><w:smartTag><w:r><w:t>a</w:t></w:r></w:smartTag></w:smartTag>", "a"),
        (
            "<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>a</w:t></w:r></w:rubyBase></w:ruby></w:r>",
            "a"
        ),
        ("<w:pPr><w:rPr><w:del/><w:ins/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r>", "a"),
        ("<w:r><w:t>caf&#233; &amp; &#x1F600;</w:t></w:r>", "café & 😀"),
    ]) func `of a paragraph's XML what was written stays`(content: String, text: String) throws {
        #expect(try texts("<w:p>\(content)</w:p>") == [text])
    }

    @Test(arguments: [
        ("<w:vanish/>", ""), ("<w:vanish w:val='0'/>", "b"), ("<w:vanish w:val='false'/>", "b"),
        ("<w:vanish w:val='true'/>", ""), ("<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>", "b"),
    ]) func `hidden words are left out, and told`(properties: String, text: String) throws {
        let paragraph = try #require(
            wordParagraphs("<w:p>\(run("<w:t>a</w:t>"))\(run("<w:t>b</w:t>", properties))</w:p>").first)
        #expect(paragraph.text == "a" + text)
        #expect((paragraph.unread.hidden == 1) == text.isEmpty)
    }

    @Test func `deleted words are told`() throws {
        let paragraphs = try wordParagraphs(
            "<w:p><w:del><w:r><w:delText>b c</w:delText></w:r></w:del></w:p><w:p/>")
        #expect(paragraphs.map(\.unread.deleted) == [2, 0])
    }

    @Test func `a text box is read once, after the paragraph it hangs on has begun`() throws {
        let box = { (words: String) in
            "<w:txbxContent><w:p><w:r><w:t>\(words)</w:t></w:r></w:p></w:txbxContent>"
        }
        let paragraphs = try texts(
            "<w:p>\(run("<w:t>a</w:t><mc:AlternateContent><mc:Choice>\(box("box"))</mc:Choice><mc:Fallback>\(box("old"))</mc:Fallback></mc:AlternateContent><w:t>b</w:t>", "<w:b/>"))</w:p><w:p/>"
        )
        #expect(paragraphs == ["ab", "box", ""])
    }

    @Test(arguments: [
        ("", "old", ["old"]), ("new", "old", ["new"]), ("", "", [""]),
    ]) func `of the branches of a drawing the first that holds something is read`(
        choice: String, fallback: String, boxes: [String]
    ) throws {
        let box = { (words: String) in
            words.isEmpty ? "" : "<w:txbxContent>\(p(words))</w:txbxContent>"
        }
        let paragraphs = try texts(
            "<w:p><w:r><mc:AlternateContent><mc:Choice>\(box(choice))</mc:Choice><mc:Choice>\(box(choice))</mc:Choice>"
                + "<mc:Fallback>\(box(fallback))</mc:Fallback></mc:AlternateContent></w:r></w:p>")
        #expect(paragraphs == [""] + boxes.filter { !$0.isEmpty })
    }

    @Test func `a paragraph whose end is deleted goes on in the next one of its cell`() throws {
        let open = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
        let first = "\(open)<w:r><w:t>We went</w:t></w:r></w:p>"
        #expect(try texts(first + p(" on") + p("Then")) == ["We went on", "Then"])
        #expect(try texts(first + table([["cell"]])) == ["We went", "cell"])
        #expect(try texts(first) == ["We went"])
        #expect(try texts("\(open)</w:p>" + p("on")) == ["", "on"])
        #expect(try wordParagraphs(first + p(" on") + p("Then")).map(\.place.paragraph) == [1, 3])
        let box = "\(open)<w:r><w:t>a</w:t><w:txbxContent>\(p("box"))</w:txbxContent><w:t>b</w:t></w:r></w:p>"
        #expect(try texts(box + p("c")) == ["abc", "box"])
    }

    @Test func `a run around a text box keeps its look`() throws {
        let box = "<w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent>"
        let paragraphs = try wordParagraphs("<w:p>\(run("<w:t>a</w:t>\(box)<w:t>b</w:t>", "<w:b/>"))</w:p>")
        #expect(paragraphs.map(\.bold) == [1, 0])
    }

    @Test(
        arguments: [
            ("<w:b/>", 1, 0, 0), ("<w:b w:val='on'/>", 1, 0, 0), ("<w:b w:val='off'/>", 0, 0, 0),
            ("<w:i/>", 0, 1, 0), ("<w:color w:val='FF0000'/>", 0, 0, 1), ("<w:color w:val='auto'/>", 0, 0, 0),
            ("<w:color w:val='000000'/>", 0, 0, 0), ("<w:rStyle w:val='Strong'/>", 1, 0, 0),
            ("<w:rStyle w:val='Emphasis'/>", 0, 1, 0),
            ("<w:rPrChange><w:rPr><w:b/><w:i/></w:rPr></w:rPrChange>", 0, 0, 0),
        ] as [(String, Double, Double, Double)])
    func `a run's look is noted`(properties: String, bold: Double, italic: Double, coloured: Double) throws {
        let paragraph = try #require(wordParagraphs("<w:p>\(run("<w:t>abc</w:t>", properties))</w:p>").first)
        #expect([paragraph.bold, paragraph.italic, paragraph.coloured] == [bold, italic, coloured])
    }

    @Test func `a look is the share of letters that have it`() throws {
        let paragraph = try #require(
            wordParagraphs("<w:p>\(run("<w:t>a</w:t>", "<w:b/>"))\(run("<w:t>bcd</w:t>"))</w:p>").first)
        #expect(paragraph.bold == 0.25)
        #expect(!paragraph.isBold)
    }

    @Test func `the mark of a paragraph has no say in its look, and former styles none either`() throws {
        let paragraph = try #require(
            wordParagraphs(
                "<w:p><w:pPr><w:pStyle w:val='New'/><w:rPr><w:b/><w:vanish/></w:rPr>"
                    + "<w:pPrChange><w:pPr><w:pStyle w:val='Old'/></w:pPr></w:pPrChange></w:pPr>\(run("<w:t>a</w:t>"))</w:p>"
            ).first)
        #expect(paragraph.style == "New")
        #expect(paragraph.bold == 0)
        #expect(paragraph.text == "a")
    }

    @Test func `paragraphs know their cells, those of nested tables too`() throws {
        let paragraphs = try wordParagraphs(
            p("before")
                + "<w:tbl><w:tr><w:tc>\(p("a"))</w:tc><w:tc>\(table([["x"], ["y"]]))\(p("b"))</w:tc></w:tr>"
                + "<w:tr><w:tc>\(p("c"))</w:tc></w:tr></w:tbl>" + p("after"))
        #expect(paragraphs.map(\.text) == ["before", "a", "x", "y", "b", "c", "after"])
        #expect(
            paragraphs.map(\.cell) == [
                nil, .init(table: 0, row: 0, column: 0), .init(table: 1, row: 0, column: 0),
                .init(table: 1, row: 1, column: 0), .init(table: 0, row: 0, column: 1),
                .init(table: 0, row: 1, column: 0), nil,
            ])
    }

    @Test func `strict documents are read as transitional ones are`() throws {
        #expect(try wordParagraphs(p("a"), namespace: WordDocument.strict).map(\.text) == ["a"])
        #expect(try wordParagraphs(p("a"), namespace: "urn:other").map(\.text) == [])
    }

    @Test func `paragraphs are counted from 1 and know their part`() throws {
        let places = try wordParagraphs(p("a") + p("") + p("b")).map(\.place)
        #expect(places == (1...3).map { SourcePlace(part: "word/document.xml", paragraph: $0) })
    }
}
