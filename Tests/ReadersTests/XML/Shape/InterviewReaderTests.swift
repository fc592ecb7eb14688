import StudyModel
import Testing

@testable import Readers

@Suite struct InterviewReaderTests {
    @Test(arguments: [
        "<interview><turn speaker='INT'>Why?</turn><turn speaker='P1'>Because.</turn></interview>",
        "<i:interview xmlns:i='urn:x'><i:turn speaker='INT'>Why?</i:turn><i:turn speaker='P1'>Because.</i:turn></i:interview>",
        "<doc><utterance who='INT'>Why?</utterance><utterance who='P1'>Because.</utterance></doc>",
        "<doc><body><u Speaker='INT'>Why?</u><u Speaker='P1'><p>Because.</p></u></body></doc>",
        "<doc><speech by='INT'>Why?</speech><speech by='P1'>Because.</speech></doc>",
        "<doc><p name='INT'>Why?</p><p name='P1'>Because.</p></doc>",
        "<doc><p role='INT'>Why?</p><p role='P1'>Because.</p></doc>",
        "<doc><turn><speaker>INT</speaker><text>Why?</text></turn><turn><speaker>P1</speaker><text>Because.</text></turn></doc>",
        "<doc><entry><who>INT</who>Why?</entry><entry><who>P1</who>Because.</entry></doc>",
        "<doc speaker='x'><turn speaker='INT'>Why?</turn><turn speaker='P1'>Because.</turn></doc>",
    ]) func `turns are known by who speaks them`(xml: String) throws {
        let read = try readXML(xml)
        #expect(read.lines == ["INT: Why?", "P1: Because."])
        #expect(read.labels(.interviewer) == ["INT"])
        #expect(read.transcript.participants.map(\.id.rawValue) == ["a.xml"])
        #expect(read.transcript.layout.name == "xml/interview")
    }

    @Test func `questions and answers tell who speaks by their names`() throws {
        let read = try readXML(
            "<doc><question>Why?</question><answer>So.</answer><question>How?</question><answer>Well.</answer></doc>"
        )
        #expect(read.lines == ["question: Why?", "answer: So.", "question: How?", "answer: Well."])
        #expect(read.labels(.interviewer) == ["question"])
        #expect(read.labels(.interviewee) == ["answer"])
    }

    @Test(arguments: [
        ("time='00:01:02.5'", TimeRange(start: 62.5)),
        ("start='12' end='15.5'", TimeRange(start: 12, end: 15.5)),
        ("time='1:05'", TimeRange(start: 65)), ("start='9' end='3'", TimeRange(start: 9)),
    ]) func `a turn may tell its time`(attributes: String, time: TimeRange) throws {
        let read = try readXML("<i><turn speaker='A' \(attributes)>a</turn></i>")
        #expect(read.transcript.turns.map(\.time) == [time])
    }

    @Test func `time and speaker as child elements are no words`() throws {
        let read = try readXML(
            "<i><turn><speaker>A</speaker><time>00:10</time><text>a b</text><pause>2s</pause></turn></i>")
        #expect(read.lines == ["A: a b"])
        #expect(read.transcript.turns.map(\.time) == [TimeRange(start: 10)])
        #expect(read.transcript.accounting.skipped.map(\.reason) == [.label, .timestamp, .remark])
    }

    @Test(arguments: [
        "<interviewee><name>Bo</name><organisation>North</organisation><job_title>Nurse</job_title><sector>NHS</sector></interviewee><date>May</date>",
        "<head><interviewee name='Bo' organisation='North' role='Nurse' sector='NHS'/><date>May</date></head>",
        "<meta><field name='Organisation'>North</field><field name='Role'>Nurse</field><interviewee>Bo</interviewee><sector>NHS</sector><date>May</date></meta>",
        "<participants><participant id='P1' organisation='North' role='Nurse' sector='NHS' name='Bo'/><participant id='INT' role='interviewer'/></participants><interviewDate>May</interviewDate>",
    ]) func `headings tell of the interviewee`(head: String) throws {
        let read = try readXML(
            "<interview>\(head)<turn speaker='INT'>Why?</turn><turn speaker='P1'>So.</turn></interview>")
        #expect(
            read.transcript.participants.map(\.attributes) == [
                Participant.Attributes(
                    name: "Bo", organisation: "North", role: "Nurse", sector: "NHS", date: "May")
            ])
        #expect(read.lines.count == 2)
        #expect(read.transcript.accounting.skipped == [])
    }

    @Test func `attributes of the root tell of the interview`() throws {
        let read = try readXML(
            "<interview date='2024-05-01' organisation='North' interviewer='Ann'><turn speaker='Ann'>Why?</turn>"
                + "<turn speaker='Bo'>So.</turn></interview>")
        #expect(read.labels(.interviewer) == ["Ann"])
        #expect(
            read.transcript.participants.first?.attributes
                == Participant.Attributes(organisation: "North", date: "2024-05-01"))
        #expect(read.transcript.metadata.map(\.key) == ["date", "organisation", "Interviewer"])
    }

    @Test func `attributes of what wraps turns say nothing of the interviewee`() throws {
        let read = try readXML(
            "<i><section role='closing' title='End'><turn speaker='P1'>So.</turn></section></i>")
        #expect(read.transcript.participants.first?.attributes == Participant.Attributes())
        #expect(read.transcript.metadata == [])
    }

    @Test func `of turns inside turns the inner ones count`() throws {
        let read = try readXML(
            "<i><turn speaker='A'><utterance speaker='A' start='1'>One.</utterance>"
                + "<utterance speaker='A' start='2'>Two.</utterance></turn></i>")
        #expect(read.lines == ["A: One.", "A: Two."])
    }

    @Test func `several interviewees are participants of their own`() throws {
        let read = try readXML(
            "<i><date>May</date><organisation>North</organisation><speakers><speaker id='A' role='Nurse'/><speaker id='B'/></speakers>"
                + "<turn speaker='INT'>Why?</turn><turn speaker='A'>So.</turn><turn speaker='B'>No.</turn></i>"
        )
        #expect(read.transcript.participants.map(\.id.rawValue) == ["a.xml#A", "a.xml#B"])
        #expect(
            read.transcript.participants.map(\.attributes) == [
                Participant.Attributes(role: "Nurse", date: "May"), Participant.Attributes(date: "May"),
            ])
    }

    @Test func `a role on the turn tells who asks`() throws {
        let read = try readXML(
            "<i><turn speaker='Ann' role='interviewer'>Go on.</turn><turn speaker='Bo' role='respondent'>So?</turn></i>"
        )
        #expect(read.labels(.interviewer) == ["Ann"])
        #expect(read.codes == [])
    }

    @Test func `who asks most is taken for the interviewer, and told`() throws {
        let read = try readXML(
            "<i><turn speaker='Ann'>Why?</turn><turn speaker='Bo'>So.</turn><turn speaker='Ann'>How?</turn></i>"
        )
        #expect(read.labels(.interviewer) == ["Ann"])
        #expect(read.codes == ["speaker-guessed"])
    }

    @Test func `where nobody asks all count as interviewees, and it is told`() throws {
        let read = try readXML("<i><turn speaker='Ann'>Yes.</turn><turn speaker='Bo'>So.</turn></i>")
        #expect(read.labels(.interviewer) == [])
        #expect(
            read.diagnostics.map(\.message) == [
                "nothing tells who asks, so all speakers count as interviewees"
            ])
    }

    @Test func `options may name the interviewer`() throws {
        let read = try readXML(
            "<i><turn speaker='Ann'>Yes.</turn><turn speaker='Bo'>So.</turn></i>",
            options: ReadingOptions(interviewers: ["bo"]))
        #expect(read.labels(.interviewer) == ["Bo"])
    }

    @Test func `every element with text is accounted for`() throws {
        let accounting = try readXML(
            "<i><title>T</title><intro>Hello</intro><turn speaker='A'>a b <note>x</note></turn><outro>Bye</outro></i>"
        ).transcript.accounting
        #expect(accounting.inMetadata == 1)
        #expect(accounting.inTurns == 1)
        #expect(accounting.skipped.map(\.reason) == [.beforeFirstTurn, .remark, .afterLastTurn])
    }

    @Test(arguments: [
        (
            "<note><to>Bo</to><body>Hello</body></note>",
            "holds no turns: no element in <note> names a speaker beside what was said; a mapping file can name its elements (--xml-map)"
        ),
        (
            "<interview><interviewer>Ann</interviewer><interviewee>Bo</interviewee></interview>",
            "holds no turns: no element in <interview> names a speaker beside what was said; a mapping file can name its elements (--xml-map)"
        ),
        ("<i><turn speaker='A'/></i>", "holds no turns: its 1 elements of speech hold no words"),
    ]) func `XML without turns is no transcript`(xml: String, reason: String) {
        #expect(throws: InputError(file: "a.xml", reason: reason)) { try readXML(xml) }
    }

    @Test(arguments: [("<i>\n<turn", 2), ("<i>&x;</i>", 1), ("", nil)])
    func `XML that is not well-formed gives its line`(xml: String, line: Int?) {
        let error = #expect(throws: InputError.self) { try readXML(xml) }
        #expect(error?.file == "a.xml")
        #expect(error?.line == line)
    }

    @Test func `an entity of an external DTD is left and told`() throws {
        let read = try readXML("<!DOCTYPE i SYSTEM 'i.dtd'><i><turn speaker='A'>a&nbsp;b</turn></i>")
        #expect(read.lines == ["A: a&nbsp;b"])
        #expect(read.diagnostics.map(\.message).contains("entities were left as they are: &nbsp;"))
    }
}
