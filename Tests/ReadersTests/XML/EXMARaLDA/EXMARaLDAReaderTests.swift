import StudyModel
import Testing

@testable import Readers

@Suite struct EXMARaLDAReaderTests {
    static let speakers = """
        <speakertable><speaker id="S1"><abbreviation>INT</abbreviation><sex value="f"/><ud-speaker-information>
        <ud-information attribute-name="Name">Ann Lee</ud-information></ud-speaker-information></speaker>
        <speaker id="S2"><abbreviation>BD</abbreviation><ud-speaker-information>
        <ud-information attribute-name="Name">Bo Day</ud-information>
        <ud-information attribute-name="Occupation">Nurse</ud-information>
        <ud-information attribute-name="Organisation">North Trust</ud-information></ud-speaker-information></speaker>
        </speakertable>
        """

    private func exb(_ tiers: String, times: [String] = ["0", "1.5", "3", "", "6.25"]) -> String {
        let points = times.enumerated().map { index, time in
            "<tli id='T\(index)'\(time.isEmpty ? "" : " time='\(time)'")/>"
        }
        return """
            <basic-transcription><head><meta-information><project-name>Trust</project-name>
            <transcription-name>Interview 4</transcription-name><referenced-file url="C:\\audio\\four.wav"/>
            </meta-information>\(Self.speakers)</head>
            <basic-body><common-timeline>\(points.joined())</common-timeline>\(tiers)</basic-body>
            <tierformat-table><tier-format><property name="size">12</property></tier-format></tierformat-table>
            </basic-transcription>
            """
    }

    private let both = """
        <tier id="A" speaker="S1" category="v" type="t"><event start="T0" end="T1">Who de</event>
        <event start="T1" end="T2">cides? </event></tier>
        <tier id="B" speaker="S2" category="v" type="t"><event start="T1" end="T2">((laughs)) </event>
        <event start="T2" end="T3">We all </event><event start="T3" end="T4">do. </event></tier>
        <tier id="C" speaker="S2" category="en" type="a"><event start="T2" end="T4">translated</event></tier>
        <tier id="D" category="nn" type="d"><event start="T0" end="T1">a bell</event><event start="T1" end="T2"/></tier>
        """

    @Test func `touching events are a turn and their spaces are as written`() throws {
        let read = try readXML(exb(both))
        #expect(read.lines == ["INT: Who decides?", "BD: We all do."])
        #expect(
            read.transcript.turns.map(\.time) == [
                TimeRange(start: 0, end: 3), TimeRange(start: 1.5, end: 6.25),
            ])
        #expect(read.transcript.layout.name == "xml/exmaralda")
        #expect(read.transcript.turns.map(\.place.paragraph) == [1, 4])
    }

    @Test func `every event is in a turn or left out, and the head is metadata`() throws {
        let accounting = try readXML(exb(both)).transcript.accounting
        #expect(accounting.inTurns == 4)
        #expect(accounting.inMetadata == 8)
        #expect(accounting.skipped.map(\.reason) == [.remark, .note, .note, .empty])
        #expect(accounting.total == 8 + 8)
    }

    @Test func `the table of speakers tells who they are`() throws {
        let read = try readXML(exb(both))
        #expect(read.labels(.interviewer) == ["INT"])
        #expect(
            read.transcript.participants.map(\.attributes) == [
                Participant.Attributes(name: "Bo Day", organisation: "North Trust", role: "Nurse")
            ])
        #expect(read.transcript.metadata.first == MetadataEntry(key: "Title", value: "Interview 4"))
        #expect(read.transcript.metadata.contains(MetadataEntry(key: "Recording", value: "four.wav")))
    }

    @Test func `a turn at a point without time has none, and keeps its place`() throws {
        let read = try readXML(
            exb(
                "<tier speaker='S1' type='t'><event start='T3' end='T4'>Why?</event></tier>"
                    + "<tier speaker='S2' type='t'><event start='T0' end='T1'>First.</event>"
                    + "<event start='T4' end='T4'>Last.</event></tier>"))
        #expect(read.lines == ["BD: First.", "INT: Why?", "BD: Last."])
        #expect(read.transcript.turns.map { $0.time?.start } == [0, nil, 6.25])
    }

    @Test func `a timeline without times orders turns by its points`() throws {
        let read = try readXML(exb(both, times: ["", "", "", "", ""]))
        #expect(read.lines == ["INT: Who decides?", "BD: We all do."])
        #expect(read.transcript.turns.allSatisfy { $0.time == nil })
    }

    @Test func `an event at a point that is not declared is left out and told`() throws {
        let read = try readXML(
            exb(
                "\n<tier speaker='S2' type='t'><event start='T0' end='T1'>So.</event><event start='X' end='T2'>Lost.</event></tier>"
            ))
        #expect(read.lines == ["BD: So."])
        #expect(read.diagnostics.first { $0.code == "point-unknown" }?.line != nil)
        #expect(read.transcript.accounting.skipped.map(\.excerpt) == ["Lost."])
    }

    @Test func `where no tier is marked as speech each speaker's first is read, and told`() throws {
        let read = try readXML(
            exb(
                "<tier speaker='S2' type='d'><event start='T0' end='T1'>So.</event></tier>"
                    + "<tier speaker='S2' type='d'><event start='T0' end='T1'>In English.</event></tier>"))
        #expect(read.lines == ["BD: So."])
        #expect(read.codes.contains("tiers-guessed"))
    }

    @Test func `of tiers of speech that run side by side for one speaker the fuller is read`() throws {
        let read = try readXML(
            exb(
                "<tier speaker='S2' type='t' display-name='x'><event start='T0' end='T1'>Hm.</event></tier>"
                    + "<tier speaker='S2' type='t'><event start='T0' end='T1'>So it was.</event></tier>"))
        #expect(read.lines == ["BD: So it was."])
        #expect(
            read.diagnostics.first { $0.code == "tiers-parallel" }?.message.hasSuffix("left out: 'x'") == true
        )
    }

    @Test(arguments: [
        ("<basic-transcription/>", "holds no turns: there is no basic-body in this EXMARaLDA document"),
        (
            "<basic-transcription><basic-body><tier type='t'/></basic-body></basic-transcription>",
            "holds no turns: its 0 elements of speech hold no words"
        ),
        (
            "<segmented-transcription/>",
            "holds no turns: there is no segmented-body in this EXMARaLDA document"
        ),
    ]) func `a transcription without words is refused`(xml: String, reason: String) {
        #expect(throws: InputError(file: "a.xml", reason: reason)) { try readXML(xml) }
    }
}
