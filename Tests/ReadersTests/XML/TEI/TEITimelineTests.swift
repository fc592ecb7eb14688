import StudyModel
import Testing

@testable import Readers

@Suite struct TEITimelineTests {
    /// When the turns from the first to the last of the points `T0`, `T1` … are said.
    private func starts(_ whens: [String], timeline: String = "unit='s'") throws -> [Double?] {
        let points = whens.enumerated().map { "<when xml:id='T\($0)' \($1)/>" }.joined()
        let turns = whens.indices.map { "<u who='#A' start='#T\($0)'>x</u>" }.joined()
        let read = try readXML("<TEI><timeline \(timeline)>\(points)</timeline>\(turns)</TEI>")
        return read.transcript.turns.map { $0.time?.start }
    }

    @Test(
        arguments: [
            (["absolute='14:03:02'", "absolute='14:03:32.5'"], "", [0, 30.5]),
            (["absolute='23:59:30'", "absolute='00:00:30'"], "", [0, 60]),
            (["absolute='2024-05-01T23:59:00Z'", "absolute='2024-05-02T02:00:00+02:00'"], "", [0, 60]),
            (["absolute='14:03:02'", "interval='5' since='#T0'"], "unit='s'", [0, 5]),
            (["absolute='00:00:04'", "absolute='00:00:09'"], "", [4, 9]),
            (["absolute='00:00:04'", "absolute='00:00:09'"], "origin='#T0'", [0, 5]),
            (["", "interval='1' since='#T0'", "interval='2' since='#T1'"], "unit='s'", [0, 1, 3]),
            (["", "interval='1500'", "interval='2500'"], "unit='ms'", [0, 1.5, 2.5]),
            (["", "interval='-1'"], "", [0, nil]), (["absolute='0.5'", "absolute='7200'"], "", [0.5, 7200]),
            (["absolute='x'"], "", [nil]), (["absolute='2024-13-01T10:00:00'"], "", [nil]),
        ] as [([String], String, [Double?])]) func `points are seconds from the start of the recording`(
            whens: [String], timeline: String, expected: [Double?]
        ) throws
    {
        #expect(try starts(whens, timeline: timeline) == expected)
    }

    @Test func `anchors at the edges of an utterance tell its time`() throws {
        let read = try readXML(
            "<TEI><timeline><when xml:id='T0'/><when xml:id='T1' interval='2' since='#T0'/></timeline>"
                + "<u who='#A'><anchor synch='#T0'/>so<anchor synch='#T1'/></u></TEI>")
        #expect(read.transcript.turns.map(\.time) == [TimeRange(start: 0, end: 2)])
    }

    @Test func `said is speech where nothing else is`() throws {
        let read = try readXML("<TEI><p><said who='#A'>Why?</said> and <said who='#B'>So.</said></p></TEI>")
        #expect(read.lines == ["A: Why?", "B: So."])
        #expect(read.transcript.layout.name == "xml/tei-said")
    }
}
