import StudyModel
import Testing

@testable import Readers

@Suite struct AkomaNtosoReaderTests {
    private func debate(
        _ body: String, namespace: String = "xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'"
    )
        -> String
    {
        """
        <akomaNtoso \(namespace)><debate name="hansard"><meta><identification source="#x"><FRBRWork>
        <FRBRdate date="2024-05-01" name="g"/></FRBRWork></identification><references>
        <TLCPerson eId="lee" showAs="Ann Lee"/><TLCPerson id="day" showAs="Bo Day"/><TLCRole eId="min" showAs="Minister"/>
        </references><notes><note><p>A note</p></note></notes></meta>
        <preface><p>Sitting of <docTitle>The Council</docTitle></p></preface><debateBody>\(body)</debateBody></debate></akomaNtoso>
        """
    }

    private let speeches = """
        <debateSection><heading>OPENING</heading><narrative>They sat down</narrative>
        <speech by="#lee"><from>The Chair:</from><p>Open.</p><p>Now.</p></speech>
        <question by="#day" to="#lee"><from>Mr Day</from><p>Who <scene>noise</scene>decides?</p></question>
        <answer by="#lee" as="#min"><from>Ann Lee</from><p>We do<noteRef href="#n"/>.</p></answer>
        <p>AYES: <person>Bo Day</person></p><speech by=""><p><from>A Member.</from> Plain words.</p></speech></debateSection>
        """

    @Test(arguments: [
        "xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'", "",
        "xmlns='http://www.akomantoso.org/1.0'",
    ])
    func `speeches, questions and answers are turns, with and without a namespace`(namespace: String) throws {
        let read = try readXML(debate(speeches, namespace: namespace))
        #expect(
            read.lines == [
                "Ann Lee: Open.\nNow.", "Bo Day: Who decides?", "Ann Lee: We do.", "A Member: Plain words.",
            ])
        #expect(read.transcript.layout.name == "xml/akoma-ntoso")
        #expect(
            read.transcript.participants.first?.attributes
                == Participant.Attributes(name: "Ann Lee", role: "Minister", date: "2024-05-01"))
        #expect(
            read.transcript.metadata == [
                MetadataEntry(key: "Date", value: "2024-05-01"),
                MetadataEntry(key: "Title", value: "The Council"),
            ])
    }

    @Test func `what stands beside speech is accounted for`() throws {
        let read = try readXML(debate(speeches))
        let accounting = read.transcript.accounting
        #expect(accounting.inTurns == 4)
        #expect(accounting.inMetadata == 3)
        #expect(
            accounting.skipped.map(\.excerpt) == [
                "OPENING", "They sat down", "The Chair:", "Mr Day", "noise", "Ann Lee", "AYES: Bo Day",
                "A Member.",
            ])
        #expect(read.codes.contains("text-outside-turns"))
    }

    @Test func `times of day count from the first one stated`() throws {
        let read = try readXML(
            debate(
                "<p>Met at <recordedTime time='2024-05-01T10:00:00+02:00'>10</recordedTime></p>"
                    + "<speech by='#lee' startTime='2024-05-01T10:00:30+02:00' endTime='2024-05-01T10:01:00+02:00'><p>a</p></speech>"
                    + "<speech by='#day'><p>b <recordedTime time='2024-05-01T08:02:00Z'>10.02</recordedTime></p></speech><speech by='#day'><p>c</p></speech>"
            ))
        #expect(read.lines == ["Ann Lee: a", "Bo Day: b", "Bo Day: c"])
        #expect(
            read.transcript.turns.map(\.time) == [TimeRange(start: 30, end: 60), TimeRange(start: 120), nil])
    }

    @Test func `a document without speeches is refused`() {
        let error = #expect(throws: InputError.self) { try readXML(debate("<p>Text</p>")) }
        #expect(
            error?.reason
                == "holds no turns: there is no speech, question or answer in this Akoma Ntoso document")
    }
}
