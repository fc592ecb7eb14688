import StudyModel
import Testing

@testable import Readers

@Suite struct FOLKERReaderTests {
    private let document = """
        <folker-transcription><head/><speakers><speaker speaker-id="S1"><name>Ann Lee</name></speaker>
        <speaker speaker-id="BD"><name/></speaker></speakers><recording path="audio/four.wav"/>
        <timeline><timepoint timepoint-id="L0" absolute-time="0.5"/><timepoint timepoint-id="L1" absolute-time="2.0"/>
        <timepoint timepoint-id="L2" absolute-time="4.25"/></timeline>
        <contribution speaker-reference="S1" start-reference="L0" end-reference="L1" parse-level="0">
        <unparsed>who ((coughs)) decides (.) here °h (0.8) then</unparsed></contribution>
        <contribution speaker-reference="BD" start-reference="L1" end-reference="L2" parse-level="2">
        <w id="w1">we</w><pause duration="micro"/><w>a<time timepoint-reference="L1"/>ll</w><breathe type="in"/><w>do</w><p>.</p></contribution>
        <contribution start-reference="L1" end-reference="L2"><pause duration="0.7"/></contribution>
        <contribution speaker-reference="S1" start-reference="L2" end-reference="L2"><segment>((laughs))</segment></contribution>
        <contribution speaker-reference="S1" start-reference="L2"><segment>why </segment><segment>so</segment></contribution>
        </folker-transcription>
        """

    @Test func `contributions are turns, whichever way their words are written`() throws {
        let read = try readXML(document)
        #expect(read.lines == ["Ann Lee: who decides here then", "BD: we all do.", "Ann Lee: why so"])
        #expect(
            read.transcript.turns.map(\.time) == [
                TimeRange(start: 0.5, end: 2), TimeRange(start: 2, end: 4.25), TimeRange(start: 4.25),
            ])
        #expect(read.transcript.layout.name == "xml/folker")
        #expect(read.transcript.metadata == [MetadataEntry(key: "Recording", value: "four.wav")])
    }

    @Test func `contributions of pauses and laughter are accounted for`() throws {
        let accounting = try readXML(document).transcript.accounting
        #expect(accounting.inTurns == 3)
        #expect(accounting.inMetadata == 1)
        #expect(accounting.skipped.map(\.reason) == [.empty, .remark, .empty])
    }
}
