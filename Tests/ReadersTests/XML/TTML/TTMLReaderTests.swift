import StudyModel
import Testing

@testable import Readers

@Suite struct TTMLReaderTests {
    private func ttml(_ body: String, head: String = "", attributes: String = "") -> String {
        """
        <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" \
        xmlns:ttp="http://www.w3.org/ns/ttml#parameter" \(attributes)><head>\(head)</head><body>\(body)</body></tt>
        """
    }

    private let agents = """
        <metadata><ttm:title>Interview 4</ttm:title><ttm:agent xml:id="i" type="person"><ttm:name type="full">Ann Lee</ttm:name></ttm:agent>
        <ttm:agent xml:id="b" type="person"><ttm:name type="full">Bo Day</ttm:name></ttm:agent></metadata>
        """

    @Test func `captions of agents are joined until another speaks or falls silent`() throws {
        let read = try readXML(
            ttml(
                "<div><p begin='1s' end='2s' ttm:agent='i'>Who decides</p><p begin='2s' end='3s' ttm:agent='i'>here?</p>"
                    + "<p begin='4s' end='5s' ttm:agent='b'>We all<br/>do.</p><p begin='9s' end='10s' ttm:agent='b'>Mostly.</p></div>",
                head: agents))
        #expect(read.lines == ["Ann Lee: Who decides here?", "Bo Day: We all do.", "Bo Day: Mostly."])
        #expect(
            read.transcript.turns.map(\.time) == [
                TimeRange(start: 1, end: 3), TimeRange(start: 4, end: 5), TimeRange(start: 9, end: 10),
            ])
        #expect(read.transcript.metadata == [MetadataEntry(key: "Title", value: "Interview 4")])
        #expect(read.transcript.accounting.inTurns == 4)
        #expect(read.transcript.accounting.inMetadata == 3)
    }

    @Test func `times count from what is around them and end with it`() throws {
        let read = try readXML(
            ttml(
                "<div begin='10s' end='20s'><p begin='1s' dur='2s'>One.</p><p begin='5s' end='30s'>Two.</p></div>"
            ))
        #expect(
            read.transcript.turns.map(\.time) == [
                TimeRange(start: 11, end: 13), TimeRange(start: 15, end: 20),
            ])
    }

    @Test func `spans may have speakers and times of their own`() throws {
        let read = try readXML(
            ttml(
                "<div><p begin='1s'><span ttm:agent='i' end='2s'>Why?</span> <span ttm:agent='b' begin='3s'>So.</span></p></div>",
                head: agents))
        #expect(read.lines == ["Ann Lee: Why?", "Bo Day: So."])
        #expect(read.transcript.turns.map(\.time) == [TimeRange(start: 1, end: 3), TimeRange(start: 4)])
    }

    @Test func `captions of nobody are joined to sentences`() throws {
        let read = try readXML(
            ttml(
                "<p begin='0:00:01' end='0:00:02'>so it</p><p begin='0:00:02' end='0:00:03'>goes.</p>"
                    + "<p begin='0:00:03' end='0:00:04'>and then</p><p begin='0:00:07' end='0:00:08'>more</p><p begin='9s'/>"
            ))
        #expect(read.lines == [": so it goes.", ": and then", ": more"])
        #expect(read.codes == ["speaker-unnamed"])
        #expect(read.transcript.accounting.inTurns == 4)
        #expect(read.transcript.accounting.skipped.map(\.reason) == [.empty])
    }

    @Test func `a label holds until the next, and a bare mark of change ends it`() throws {
        let read = try readXML(
            ttml(
                "<p begin='1s' end='2s'>INT: Why</p><p begin='2s' end='3s'>is that?</p><p begin='5s' end='6s'>BO: So.</p>"
                    + "<p begin='8s' end='9s'>Mostly.</p><p begin='9s' end='10s'>&gt;&gt; Never.</p>"))
        #expect(read.lines == ["INT: Why is that?", "BO: So.", "BO: Mostly.", ": >> Never."])
    }

    @Test func `labels in captions name speakers, sounds are left out`() throws {
        let read = try readXML(
            ttml(
                "<p begin='1s' end='2s'>INTERVIEWER: Why?</p><p begin='2s' end='3s'>&gt;&gt; Bo Day: So: it went.</p>"
                    + "<p begin='3s' end='4s' ttm:role='sound'>[door]</p>"))
        #expect(read.lines == ["INTERVIEWER: Why?", "Bo Day: So: it went."])
        #expect(read.transcript.accounting.skipped.map(\.reason) == [.remark])
    }

    @Test(
        arguments: [
            ("00:00:10:12", "", 10.4), ("00:00:10.25", "", 10.25), ("1550ms", "", 1.55), ("75f", "", 2.5),
            ("2m", "", 120),
            ("1.5h", "", 5400), ("90", "", 90), ("50f", "ttp:frameRate='25'", 2),
            ("00:00:01:10.1", "ttp:frameRate='20' ttp:subFrameRate='2'", 1.525),
            ("30000t", "ttp:tickRate='10000'", 3),
            ("30f", "ttp:frameRate='30' ttp:frameRateMultiplier='1000 1001'", 1.001),
            ("x", "", nil), ("1:2", "", 62), ("0:00:00:x", "", nil),
        ] as [(String, String, Double?)]) func `time expressions are seconds`(
            text: String, attributes: String, seconds: Double?
        )
        throws
    {
        let read = try readXML(ttml("<p begin='\(text)'>So.</p>", attributes: attributes))
        let start = read.transcript.turns.first?.time?.start
        #expect(start.map { ($0 * 1e6).rounded() } == seconds.map { ($0 * 1e6).rounded() })
    }
}
