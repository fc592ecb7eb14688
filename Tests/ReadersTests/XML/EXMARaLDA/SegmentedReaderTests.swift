import StudyModel
import Testing

@testable import Readers

@Suite struct SegmentedReaderTests {
    private let document = """
        <segmented-transcription><head>\(EXMARaLDAReaderTests.speakers)</head><segmented-body>
        <common-timeline><tli id="T0" time="0"/><tli id="T1" time="2"/><tli id="T2" time="4.5"/></common-timeline>
        <segmented-tier id="A" speaker="S2" type="t">
        <segmentation name="SpeakerContribution_Event"><ts n="sc" s="T1" e="T2"><ts n="e" s="T1" e="T2">We all do. Mm.</ts></ts>
        </segmentation>
        <segmentation name="SpeakerContribution_Utterance_Word"><ts n="sc" s="T1" e="T2">
           <ts n="HIAT:u" s="T1" e="T2">
              <ts n="HIAT:w">We</ts>
              <nts n="HIAT:ip"/>
              <ts n="HIAT:w">all</ts>
           </ts></ts></segmentation></segmented-tier>
        <segmented-tier id="B" speaker="S1" type="t">
        <segmentation name="SpeakerContribution_Utterance_Word"><ts n="sc" s="T0" e="T1">
           <ts n="HIAT:u"><ts n="HIAT:w">Go</ts><nts n="HIAT:ip"> </nts><ts n="HIAT:w">on</ts><nts n="HIAT:ip">.</nts><nts n="HIAT:ip"/></ts>
           <ts n="HIAT:u">
              <ts n="HIAT:w">Who</ts>
              <nts n="HIAT:ip"/>
              <ats n="HIAT:non-pho">((coughs))</ats>
              <ts n="HIAT:w">decides</ts>
              <nts n="HIAT:ip">?</nts>
           </ts></ts></segmentation></segmented-tier>
        <segmented-tier id="C" speaker="S2" type="d"><segmentation name="Event"><ats s="T1" e="T2">nods</ats></segmentation></segmented-tier>
        </segmented-body></segmented-transcription>
        """

    @Test func `one segmentation is read, contributions as turns and utterances as paragraphs`() throws {
        let read = try readXML(document)
        #expect(read.lines == ["INT: Go on.\nWho decides?", "BD: We all do. Mm."])
        #expect(
            read.transcript.turns.map(\.time) == [TimeRange(start: 0, end: 2), TimeRange(start: 2, end: 4.5)])
        #expect(read.labels(.interviewer) == ["INT"])
        #expect(read.transcript.accounting.inTurns == 2)
        #expect(read.transcript.accounting.skipped.map(\.reason) == [.note])
        #expect(read.codes == [])
    }
}
