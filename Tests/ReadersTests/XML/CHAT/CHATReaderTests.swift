import StudyModel
import Testing

@testable import Readers

@Suite struct CHATReaderTests {
    private func chat(_ utterances: String) -> String {
        """
        <CHAT xmlns="http://www.talkbank.org/ns/talkbank" Version="2.0" Date="2024-05-01" Media="four">
        <Participants><participant id="INV" name="Ann_Lee" role="Investigator"/>
        <participant id="PAR" role="Participant" sex="male"/><participant id="NUR" role="Nurse"/></Participants>
        <comment type="Location">North</comment>\(utterances)<comment type="Generic">end of tape</comment></CHAT>
        """
    }

    @Test(arguments: [
        ("<w>we</w><w>do</w><t type='p'/>", "we do."), ("<w>who</w><t type='q'/>", "who?"),
        ("<w>so</w><t type='trail off'/>", "so…"), ("<w>no</w><t type='e'/>", "no!"),
        ("<w>I</w><t type='interruption'/>", "I…"),
        ("<w><shortening>be</shortening>cause</w><t type='p'/>", "because."),
        ("<w>gonna<replacement><w>going</w><w>to</w></replacement></w><w>go</w>", "going to go"),
        ("<w>well</w><tagMarker type='comma'/><w>so</w>", "well, so"),
        ("<g><w>the</w><k type='retracing'/></g><w>the</w>", "the the"),
        ("<w>so<mor type='mor'><mw><pos><c>adv</c></pos><stem>so</stem></mw></mor></w>", "so"),
        ("<w>ice<wk type='cmp'/>cream</w>", "ice-cream"),
        ("<w>a</w><pause symbolic-length='simple'/><w>b</w>", "a b"),
        ("<w type='omission'>is</w><w>so</w>", "so"),
        ("<w>a</w><w untranscribed='unintelligible'>xxx</w>", "a"),
        ("<w>a</w><e><happening>coughs</happening></e><a type='comments'>loud</a>", "a"),
        ("<g><quotation><w>yes</w></quotation><ga type='paralinguistics'>laughing</ga></g>", "yes"),
    ]) func `words are those that were meant, without the layers beside them`(content: String, words: String)
        throws
    {
        #expect(try readXML(chat("<u who='PAR'>\(content)</u>")).lines == ["PAR: \(words)"])
    }

    @Test func `participants tell who asks and what they do`() throws {
        let read = try readXML(
            chat(
                "<u who='INV'><w>why</w><t type='q'/></u><u who='PAR'><w>so</w></u><u who='NUR'><w>no</w></u>"
            ))
        #expect(read.labels(.interviewer) == ["INV"])
        #expect(
            read.transcript.participants.map(\.attributes) == [
                Participant.Attributes(date: "2024-05-01"),
                Participant.Attributes(role: "Nurse", date: "2024-05-01"),
            ])
        #expect(
            read.transcript.metadata.map(\.value) == ["Ann Lee", "four", "2024-05-01", "North"])
        #expect(read.codes == [])
    }

    @Test func `utterances tell their times`() throws {
        let read = try readXML(
            chat(
                "<u who='PAR'><w>a</w><media start='1.5' end='3' unit='s'/></u>"
                    + "<u who='PAR'><w>b</w><media start='3250' end='4000' unit='ms'/></u><u who='PAR'><w>c</w></u>"
            ))
        #expect(
            read.transcript.turns.map(\.time) == [
                TimeRange(start: 1.5, end: 3), TimeRange(start: 3.25, end: 4), nil,
            ])
    }

    @Test func `what stands beside the words is accounted for`() throws {
        let accounting = try readXML(
            chat(
                "<u who='PAR'><w>so</w><a type='comments'>loud</a><e><happening>coughs</happening></e></u><u who='PAR'><t type='p'/></u>"
            )
        ).transcript.accounting
        #expect(accounting.inTurns == 1)
        #expect(accounting.inMetadata == 1)
        #expect(accounting.skipped.map(\.reason) == [.note, .remark, .empty, .remark])
    }
}
