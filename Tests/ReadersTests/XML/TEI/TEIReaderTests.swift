import StudyModel
import Testing

@testable import Readers

@Suite struct TEIReaderTests {
    private func tei(_ body: String, header: String = "") -> String {
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader>\(header)</teiHeader><text><body>\(body)</body></text></TEI>"
    }

    @Test(arguments: [
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><u who='#INT'>Why?</u><u who='#P1'>Because.</u></text></TEI>",
        "<TEI><text><u who='INT'>Why?</u><u who='P1'>Because.</u></text></TEI>",
        "<TEI.2><text><u who='INT'>Why?</u><u who='P1'>Because.</u></text></TEI.2>",
        "<t:TEI xmlns:t='http://www.tei-c.org/ns/1.0'><t:u who='x.xml#INT'>Why?</t:u><t:u who='#P1'>Because.</t:u></t:TEI>",
        "<!DOCTYPE TEI SYSTEM 'tei.dtd'><TEI><u who='#INT'>Why?</u><u who='#P1'>Because.</u></TEI>",
    ]) func `utterances are read with and without namespaces and hashes`(xml: String) throws {
        let read = try readXML(xml)
        #expect(read.lines == ["INT: Why?", "P1: Because."])
        #expect(read.labels(.interviewer) == ["INT"])
        #expect(read.transcript.layout.name == "xml/tei")
    }

    @Test(arguments: [
        ("so <pause dur='PT1S'/> yes", "so yes"), ("so <vocal><desc>cough</desc></vocal>yes", "so yes"),
        ("so <unclear>maybe</unclear> yes", "so maybe yes"), ("so<gap reason='inaudible'/> yes", "so yes"),
        ("so <kinesic><desc>nods</desc></kinesic> yes", "so yes"), ("so <note>loud</note> yes", "so yes"),
        ("so<note>loud</note>, yes", "so, yes"),
        ("so <incident><desc>bell</desc></incident> yes", "so yes"), ("in<hi>te</hi>grate", "integrate"),
        ("<seg>One.</seg><seg>Two.</seg>", "One.\nTwo."), ("<p>One.</p>\n <p>Two.</p>", "One.\nTwo."),
        ("so  \n\t yes", "so yes"), ("one<lb/>two", "one two"),
        ("<choice><sic>teh</sic><corr>the</corr></choice> plan", "the plan"),
        ("<w>I</w><w>know</w><pc>,</pc><w>well</w><pc>(</pc><w>so</w><pc>)</pc>", "I know, well (so)"),
        ("<w>it</w>\n <w join='left'>'s</w>\n <w join='right'>so</w> <pc>.</pc>", "it's so."),
        ("<w>I </w><w>do</w><w>n't </w><w>know</w><pc>.</pc>", "I don't know."),
        ("<s><w>a</w></s><s><w>b</w></s>", "a b"),
        (
            "<seg><s><w join='right'>a</w><pc>.</pc></s></seg><seg><name><w>b</w></name><linkGrp/></seg>",
            "a.\nb"
        ),
        ("<seg type='contribution'><seg type='utterance'><w>a</w></seg></seg>", "a"),
    ]) func `words are kept and noise is not`(content: String, words: String) throws {
        #expect(try readXML(tei("<u who='#A'>\(content)</u>")).lines == ["A: \(words)"])
    }

    @Test func `noise is accounted for, with its line and why`() throws {
        let accounting = try readXML(
            tei(
                "<head>Talk</head>\n<u who='#A'>a b\n<note>x</note><pause/></u>\n<u who='#B'><vocal>hm</vocal></u><p>End</p>"
            )
        ).transcript.accounting
        #expect(accounting.inTurns == 1)
        #expect(accounting.words == 2)
        #expect(
            accounting.skipped.map(\.reason) == [.beforeFirstTurn, .remark, .remark, .empty, .afterLastTurn])
        #expect(accounting.skipped.map(\.excerpt) == ["Talk", "x", "hm", "", "End"])
        #expect(accounting.skipped.map(\.place.line) == [1, 3, 4, 4, 4])
        #expect(accounting.total == 6)
    }

    @Test func `a turn knows its number and line`() throws {
        let turns = try readXML(tei("\n<u who='#A'>a</u>\n<u who='#A'/>\n<u who='#B'>b\nc</u>")).transcript
            .turns
        #expect(turns.map(\.place.line) == [2, 4])
        #expect(turns.map(\.place.paragraph) == [1, 3])
        #expect(turns.map(\.number) == [1, 2])
    }

    @Test func `text between turns is told`() throws {
        let read = try readXML(tei("<u who='#A'>a</u>\n<q>lost</q><u who='#B'>b</u>"))
        #expect(read.codes.contains("text-outside-turns"))
        #expect(read.diagnostics.first { $0.code == "text-outside-turns" }?.line == 2)
        #expect(read.transcript.accounting.skipped.map(\.reason) == [.remark])
    }

    @Test func `an utterance inside another is a turn of its own`() throws {
        let read = try readXML(tei("<u who='#A'>one <u who='#B'>mhm</u> two</u>"))
        #expect(read.lines == ["A: one two", "B: mhm"])
    }

    @Test func `an ISO block names speaker and times for the u inside`() throws {
        let read = try readXML(
            tei(
                """
                <timeline unit='s'><when xml:id='T0'/><when xml:id='T1' interval='1.5' since='#T0'/>
                <when xml:id='T2' interval='2' since='T1'/><when xml:id='T3' absolute='00:01:00'/></timeline>
                <annotationBlock who='SPK0' start='#T0' end='#T2'><u><seg type='contribution'>
                <seg type='utterance' subtype='interrogative'><anchor synch='T1'/><w>who</w><w>decides</w></seg>
                <seg type='utterance'><w>tell</w><w>me</w></seg></seg></u>
                <spanGrp type='pos'><span from='T0' to='T1'>NN</span></spanGrp></annotationBlock>
                <annotationBlock who='SPK1' start='T3'><u><w>we</w><w>do</w></u></annotationBlock>
                """,
                header: """
                    <profileDesc><particDesc><person xml:id='SPK0' n='INT'><persName><abbr>INT</abbr></persName></person>
                    <person xml:id='SPK1'><persName><forename>Jo</forename><surname>Bell</surname></persName></person>
                    </particDesc></profileDesc>
                    """))
        #expect(read.lines == ["INT: who decides\ntell me", "Jo Bell: we do"])
        #expect(read.transcript.turns.map(\.time) == [TimeRange(start: 0, end: 3.5), TimeRange(start: 60)])
        #expect(read.transcript.accounting.skipped.map(\.reason) == [.note])
        #expect(read.codes == [])
    }

    @Test func `the header gives title, date and what is known of people`() throws {
        let read = try readXML(
            tei(
                "<u who='#i'>Why?</u><u who='#p'>So.</u>",
                header: """
                    <fileDesc><titleStmt><title>Interview 3</title></titleStmt>
                    <publicationStmt><date>2025</date></publicationStmt></fileDesc><profileDesc><settingDesc>
                    <setting><date when='2024-05-01'>May</date></setting></settingDesc><particDesc><listPerson>
                    <person xml:id='i' role='interviewer'><persName>Ann Lee</persName></person>
                    <person xml:id='p' role='interviewee'><persName>Bo Day</persName>
                    <affiliation>North Council</affiliation><occupation>Director of adult care</occupation>
                    <trait type='sector'><desc>local government</desc></trait>
                    <note type='perspective'>social care</note></person>
                    </listPerson></particDesc></profileDesc>
                    """))
        #expect(
            read.transcript.participants.map(\.attributes) == [
                Participant.Attributes(
                    name: "Bo Day", organisation: "North Council", role: "Director of adult care",
                    perspective: "social care", sector: "local government", date: "2024-05-01")
            ])
        #expect(read.labels(.interviewer) == ["i"])
        #expect(
            read.transcript.metadata == [
                MetadataEntry(key: "Title", value: "Interview 3"),
                MetadataEntry(key: "Date", value: "2024-05-01"),
                MetadataEntry(key: "Interviewer", value: "Ann Lee"),
            ])
        #expect(read.transcript.accounting.inMetadata == 9)
    }

    @Test func `a list of people outside the header is read too`() throws {
        let read = try readXML(
            "<TEI><standOff><listPerson><person xml:id='p'><occupation>Nurse</occupation></person></listPerson>"
                + "</standOff><text><u who='#p'>So.</u></text></TEI>")
        #expect(read.transcript.participants.first?.attributes.role == "Nurse")
        #expect(read.transcript.accounting.inMetadata == 1)
    }

    @Test func `an affiliation may point to an organisation of the header`() throws {
        let read = try readXML(
            tei(
                "<u who='#p'>So.</u>",
                header: """
                    <listOrg><org xml:id='nc'><orgName>North Council</orgName></org></listOrg>
                    <person xml:id='p'><affiliation ref='#nc'/></person>
                    """))
        #expect(read.transcript.participants.first?.attributes.organisation == "North Council")
    }

    @Test func `a note of the speaker gives the printed name`() throws {
        let read = try readXML(
            tei(
                "<note type='speaker'>The Chair:</note><u who='#LeeAnn'>Open.</u><u who='#DayBo'>Yes.</u>"
                    + "<note type='speaker'>Ann Lee</note><u who='#LeeAnn'>Closed.</u>"))
        #expect(read.lines == ["The Chair: Open.", "DayBo: Yes.", "The Chair: Closed."])
        #expect(read.transcript.accounting.skipped.map(\.reason) == [.label, .label])
    }

    @Test func `speeches set like a play are turns`() throws {
        let read = try readXML(
            tei(
                "<sp><speaker>Interviewer:</speaker><p>Why?</p></sp>"
                    + "<sp who='#B'><speaker>Bo</speaker><stage>sits</stage><p>One.</p><p>Two.</p></sp>"))
        #expect(read.lines == ["Interviewer: Why?", "Bo: One.\nTwo."])
        #expect(read.transcript.layout.name == "xml/tei-sp")
        #expect(read.transcript.accounting.skipped.map(\.reason) == [.label, .label, .remark])
    }

    @Test func `utterances without who are one unnamed speaker, and told`() throws {
        let read = try readXML(tei("<u>a</u><u who='#B'>b</u>"))
        #expect(read.lines == [": a", "B: b"])
        #expect(read.labels(.unknown) == [""])
        #expect(read.transcript.participants.map(\.id.rawValue) == ["a.xml"])
        #expect(read.diagnostics.first { $0.code == "speaker-unnamed" }?.line == 1)
    }

    @Test(arguments: [
        (
            "<p>Only prose.</p>",
            "holds no turns: there is no u, annotationBlock, sp or said in this TEI document"
        ),
        ("<u who='#A'><pause/></u>", "holds no turns: its 1 elements of speech hold no words"),
    ]) func `TEI without speech is no transcript`(body: String, reason: String) {
        #expect(throws: InputError(file: "a.xml", reason: reason)) { try readXML(tei(body)) }
    }
}
