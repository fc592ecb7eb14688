import StudyModel
import Testing

@testable import Readers

@Suite struct TranscriberReaderTests {
    private let document = """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <!DOCTYPE Trans SYSTEM "trans-14.dtd">
        <Trans scribe="Cy Fox" audio_filename="four"><Topics><Topic id="t" desc="work"/></Topics>
        <Speakers><Speaker id="s1" name="Interviewer"/><Speaker id="s2" name="Bo Day"/></Speakers>
        <Episode program="Trust"><Section type="report" startTime="0" endTime="9">
        <Turn speaker="s1" startTime="0" endTime="2.5"><Sync time="0"/>
        who
        <Sync time="1"/>
        decides ?
        </Turn>
        <Turn speaker="s2 s1" startTime="2.5" endTime="6"><Sync time="2.5"/>
        <Who nb="1"/>
        we all
        <Event desc="cough" type="noise" extent="instantaneous"/>
        do
        <Who nb="2"/>
        mm
        </Turn>
        <Turn startTime="6" endTime="7"><Sync time="6"/>

        <Comment desc="long pause"/>
        </Turn>
        <Turn speaker="s2" startTime="7" endTime="9"><Sync time="7"/>
        caf\u{E9}
        <Event desc="fr" type="language" extent="previous"/></Turn>
        </Section></Episode></Trans>
        """

    @Test func `turns are as written, and who talks at once has a turn of their own`() throws {
        let latin = document.unicodeScalars.map { UInt8($0.value) }
        let read = try XMLTranscriptReader.read(latin, name: "a.trs", options: ReadingOptions())
        #expect(
            read.lines == [
                "Interviewer: who decides ?", "Bo Day: we all do", "Interviewer: mm", "Bo Day: café",
            ])
        #expect(
            read.transcript.turns.map(\.time) == [
                TimeRange(start: 0, end: 2.5), TimeRange(start: 2.5, end: 6), TimeRange(start: 2.5, end: 6),
                TimeRange(start: 7, end: 9),
            ])
        #expect(read.transcript.turns.map(\.place.line) == [6, 11, 11, 23])
        #expect(read.labels(.interviewer) == ["Interviewer"])
        #expect(read.transcript.layout.name == "xml/transcriber")
    }

    @Test func `events and comments are left out as remarks or notes`() throws {
        let read = try readXML(document.replacing("ISO-8859-1", with: "UTF-8"))
        let accounting = read.transcript.accounting
        #expect(accounting.inTurns == 4)
        #expect(accounting.skipped.map(\.reason) == [.remark, .empty, .remark, .note])
        #expect(accounting.skipped.map(\.excerpt) == ["cough", "", "long pause", "fr"])
        #expect(
            read.transcript.metadata == [
                MetadataEntry(key: "Recording", value: "four"),
                MetadataEntry(key: "Transcriber", value: "Cy Fox"),
                MetadataEntry(key: "Programme", value: "Trust"),
            ])
        #expect(read.codes == [])
    }
}
