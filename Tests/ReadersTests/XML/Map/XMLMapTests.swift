import StudyModel
import Testing

@testable import Readers

@Suite struct XMLMapTests {
    private func read(_ xml: String, map: String) throws -> ReadTranscript {
        let map = try XMLMapReader.read(map, path: "m.yaml")
        return try readXML(xml, options: ReadingOptions(xmlMap: map))
    }

    private let rows = """
        <set><record org="North"><head><person>Bo Day</person><post>Nurse</post></head><intro>Welcome</intro>
        <row><voice>AL</voice><at s="100"/><said>Who <flag>loud</flag> decides?</said><code>x</code></row>
        <row><voice>BD</voice><at s="4000" e="6500"/><said><p>We all do.</p><p>Mostly.</p></said></row>
        <row><at s="7000"/><said>Who said this?</said></row><bye>End</bye></record></set>
        """

    private let map = """
        interview: record
        turn: row
        speaker: voice
        start: at/@s
        end: at/@e
        unit: milliseconds
        text: said
        skip: flag
        interviewers: [al]
        interviewee: {name: head/person, role: head/post, organisation: "@org"}
        """

    @Test func `elements of any name are read as a mapping file says`() throws {
        let read = try read(rows, map: map)
        #expect(read.lines == ["AL: Who decides?", "BD: We all do.\nMostly.", ": Who said this?"])
        #expect(
            read.transcript.turns.map(\.time) == [
                TimeRange(start: 0.1), TimeRange(start: 4, end: 6.5), TimeRange(start: 7),
            ])
        #expect(read.labels(.interviewer) == ["AL"])
        #expect(read.transcript.layout == Layout(name: "xml/mapped", confidence: 1))
        #expect(
            read.transcript.participants.first?.attributes
                == Participant.Attributes(name: "Bo Day", organisation: "North", role: "Nurse"))
    }

    @Test func `every element with words is accounted for`() throws {
        let accounting = try read(rows, map: map).transcript.accounting
        #expect(accounting.inTurns == 3)
        #expect(accounting.inMetadata == 2)
        #expect(
            accounting.skipped.map(\.reason) == [
                .beforeFirstTurn, .label, .remark, .remark, .label, .afterLastTurn,
            ])
        #expect(accounting.skipped.map(\.excerpt) == ["Welcome", "AL", "loud", "x", "BD", "End"])
    }

    @Test func `text beside the elements of speech inside a turn is left out`() throws {
        let read = try read(
            "<d><t w='A'>aside <said>So.</said><when>0:10</when></t></d>",
            map: "turn: t\nspeaker: '@w'\nstart: when\ntext: said")
        #expect(read.lines == ["A: So."])
        #expect(read.transcript.turns.map(\.time) == [TimeRange(start: 10)])
        #expect(read.transcript.accounting.skipped.map(\.reason) == [.remark, .timestamp])
    }

    @Test func `the names of elements may be the speakers`() throws {
        let read = try read("<d><mod>Why?</mod><ann>So.</ann></d>", map: "turn: [mod, ann]\nspeaker: '.'")
        #expect(read.lines == ["mod: Why?", "ann: So."])
        #expect(read.labels(.interviewer) == ["mod"])
    }

    @Test func `only what stands in the interview is read, and several are told`() throws {
        let read = try read(
            "<d><demo><t w='X'>Test.</t></demo><i><t w='A'>One.</t></i><i><t w='B'>Two.</t></i></d>",
            map: "interview: i\nturn: t\nspeaker: '@w'")
        #expect(read.lines == ["A: One.", "B: Two."])
        #expect(read.codes.contains("several-interviews"))
    }

    @Test func `a file the mapping does not fit is read without it, and told`() throws {
        let read = try read("<i><turn speaker='A'>So.</turn></i>", map: map)
        #expect(read.lines == ["A: So."])
        #expect(read.diagnostics.first { $0.code == "xml-map-unused" }?.severity == .note)
        let error = #expect(throws: InputError.self) { try self.read("<x>So</x>", map: map) }
        #expect(error?.reason.hasSuffix("nor does it hold a turn of the mapping file") == true)
    }

    @Test func `a mapping wins over what a standard says`() throws {
        let read = try read(
            "<TEI><u who='#A'>So.</u><note resp='B'>Noted.</note></TEI>", map: "turn: note\nspeaker: '@resp'")
        #expect(read.lines == ["B: Noted."])
    }
}
