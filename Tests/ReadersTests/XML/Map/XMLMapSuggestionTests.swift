import StudyModel
import Testing

@testable import Readers

@Suite struct XMLMapSuggestionTests {
    private func suggested(_ xml: String) throws -> XMLMap {
        try XMLMapReader.read(XMLMapSuggestion.text(for: Array(xml.utf8), name: "a.xml"), path: "m.yaml")
    }

    @Test(arguments: [
        "<i><date>May</date><turn speaker='INT' start='1' end='2'>Why?</turn><turn speaker='P1' start='3'>So.</turn></i>",
        "<i:d xmlns:i='urn:x'><i:turn speaker='INT'>Why?</i:turn><i:turn speaker='P1'>So.</i:turn></i:d>",
        "<d><u Speaker='INT'>Why?</u><u Speaker='P1'><p>So.</p><note>x</note></u></d>",
        "<d><intro><p>Hello</p></intro><body><p name='INT'>Why?</p><p name='P1'>So.</p></body></d>",
        "<d><turn><speaker>INT</speaker><time>0:10</time><text>Why?</text></turn><turn><speaker>P1</speaker>So.</turn></d>",
        "<d><question>Why?</question><answer>So.</answer><question>How?</question><answer>Well.</answer></d>",
        "<i><turn speaker='A'><utterance speaker='A' start='1'>One.</utterance><utterance speaker='A'>Two.</utterance></turn></i>",
        "<i><turn speaker='Ann' role='interviewer'>Go on.</turn><turn speaker='Bo' role='respondent'>So?</turn></i>",
        "<i><people><person id='P1' role='Nurse' organisation='North'/></people><turn speaker='P1'>So.</turn></i>",
    ]) func `a proposal reads the file as it is read without one`(xml: String) throws {
        let plain = try readXML(xml)
        let mapped = try readXML(xml, options: ReadingOptions(xmlMap: suggested(xml)))
        #expect(mapped.transcript.layout.name == "xml/mapped")
        #expect(mapped.lines == plain.lines)
        #expect(mapped.transcript.turns == plain.transcript.turns)
        #expect(mapped.transcript.speakers == plain.transcript.speakers)
        #expect(mapped.transcript.participants == plain.transcript.participants)
        #expect(mapped.transcript.metadata == plain.transcript.metadata)
        #expect(mapped.transcript.accounting == plain.transcript.accounting)
        #expect(mapped.codes == plain.codes)
    }

    @Test func `turns whose names tell nothing are found by what repeats`() throws {
        let xml = """
            <session><rows>
            <row n="1"><voice>AL</voice><at>100</at><to>900</to><said>Who decides here then?</said><flag>x</flag></row>
            <row n="2"><voice>BD</voice><at>4000</at><to>4900</to><said>We all do, as a rule.</said></row>
            <row n="3"><voice>AL</voice><at>9000</at><to>9900</to><said>And what happens then?</said></row>
            <row n="4"><voice>BD</voice><at>12000</at><to>12900</to><said>Then nothing does.</said></row></rows></session>
            """
        #expect(throws: InputError.self) { try readXML(xml) }
        let map = try suggested(xml)
        #expect(map.turns.map(\.text) == ["row"])
        #expect(map.speaker?.text == "voice")
        #expect([map.start?.text, map.end?.text] == ["at", "to"])
        #expect(map.unit == 0.001)
        #expect(map.words.map(\.text) == ["said"])
        let read = try readXML(xml, options: ReadingOptions(xmlMap: map))
        #expect(read.lines.first == "AL: Who decides here then?")
        #expect(read.transcript.turns.map { $0.time?.start } == [0.1, 4, 9, 12])
    }

    @Test(arguments: [
        ("<TEI><u who='A'>So.</u></TEI>", "is of a format that is read without a mapping file"),
        ("<Trans><Episode/></Trans>", "is of a format that is read without a mapping file"),
        ("<note><to>Bo</to><body>Hello</body></note>", "shows no element that repeats"),
        (
            "<d><w c='a'>so</w><w c='b'>it</w><w c='a'>is</w><w c='b'>now</w></d>",
            "shows no element that repeats"
        ),
        ("PK", "is not XML, so no mapping file is of use"), ("<a>\n<b", "is not well-formed XML"),
    ]) func `where nothing can be proposed the reason is told`(xml: String, reason: String) {
        let error = #expect(throws: InputError.self) {
            try XMLMapSuggestion.text(for: Array(xml.utf8), name: "a.xml")
        }
        #expect(error?.file == "a.xml")
        #expect(error?.reason.hasPrefix(reason) == true)
    }
}
