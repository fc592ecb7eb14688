import StudyModel
import Testing

@testable import Readers

@Suite struct DocumentHeadTests {
    private let talk = "Interviewer: Why?\nParticipant: So.\nInterviewer: How?\nParticipant: Well."

    private func facts(_ read: ReadTranscript) -> [String] {
        read.transcript.metadata.map { "\($0.key)=\($0.value)" }
    }

    @Test func `lines of a head state facts about interview and interviewee`() throws {
        let read = try readWord(
            "Interview 3\nOrganisation: North Council\nJob title: Nurse\nPerspective: Clinical\nSector: NHS\nDate of interview: 1 May 2024\nName: Bo Day\nInterviewer: Ann Lee\n\n\(talk)"
        )
        #expect(
            read.transcript.participants.map(\.attributes) == [
                Participant.Attributes(
                    name: "Bo Day", organisation: "North Council", role: "Nurse", perspective: "Clinical",
                    sector: "NHS", date: "1 May 2024")
            ])
        #expect(facts(read).first == "title=Interview 3")
        #expect(facts(read).last == "Interviewer=Ann Lee")
        #expect(read.transcript.turns.count == 4)
        #expect(read.transcript.accounting.inMetadata == 8)
        #expect(read.skips == [.empty: 1])
    }

    @Test func `a table of a head states facts too`() throws {
        let read = try readWord(
            [table([["Organisation", "North"], ["Interviewee", "Bo Day"], ["Date", ""]])]
                + talk.split(separator: "\n").map { p(String($0)) })
        #expect(
            read.transcript.participants.map(\.attributes) == [
                Participant.Attributes(name: "Bo Day", organisation: "North")
            ])
        #expect(read.transcript.accounting.inMetadata == 5)
        #expect(read.skips == [.empty: 1])
    }

    @Test func `a table of four columns holds two facts a row`() throws {
        let read = try readWord(
            [table([["Organisation", "North", "Role", "Nurse"]])]
                + talk.split(separator: "\n").map { p(String($0)) })
        #expect(facts(read) == ["Organisation=North", "Role=Nurse"])
    }

    @Test(arguments: [
        ("Interviewer: Ann Lee", 4), ("Interviewer: Why are we here today?", 5),
        ("Interviewer: Thank you for coming.", 5), ("Interviewer: Okay.", 5),
    ]) func `a role with a name is a fact, with words a turn`(line: String, turns: Int) throws {
        let read = try readWord("Project: Care\n\(line)\n\(talk)")
        #expect(read.transcript.turns.count == turns)
    }

    @Test func `names of a head tell whose initials ask`() throws {
        let read = try readWord(
            "Interviewers: Ann Lee, Cy Orr\nInterviewee: Bo Day\nAL: Go on.\nBD: So?\nCO: And.\nAL: More.\nBD: Why?\nAL: Oh."
        )
        #expect(read.labels(.interviewer) == ["AL", "CO"])
        #expect(read.labels(.interviewee) == ["BD"])
        #expect(read.transcript.participants.first?.attributes.name == "Bo Day")
        #expect(read.codes == [])
    }

    @Test(arguments: [
        "I = Interviewer; X = Manager; Y = Nurse", "I: Interviewer\nX: Interviewee 1\nY: Interviewee 2",
    ])
    func `a legend tells what labels stand for`(legend: String) throws {
        let read = try readWord(
            "Talk\n\(legend)\n\nI: Go on.\nX: So.\nY: No.\nI: And.\nX: Well.\nY: No.\nI: Oh.")
        #expect(read.labels(.interviewer) == ["I"])
        #expect(read.labels(.interviewee) == ["X", "Y"])
        #expect(read.transcript.turns.count == 7)
    }

    @Test(arguments: [
        ("March 11, 2016", true), ("6/5/2015", true), ("Tue 22 Mar 2022", true), ("1st of May 2015", false),
        ("2015", false), ("May", false), ("2nd May 2015", true), ("12:30 2015", true),
        ("Room 12, 2015", false),
    ]) func `a line may be a date`(line: String, isDate: Bool) {
        #expect(DateLine.isDate(line[...]) == isDate)
    }

    @Test func `a date on its own line is the interview's`() throws {
        let read = try readWord("Interview 3\nFriday, 11 March 2016\n\(talk)")
        #expect(read.transcript.participants.first?.attributes.date == "Friday, 11 March 2016")
        #expect(read.transcript.metadata.count == 2)
    }

    @Test(arguments: [
        "Interview with Bo Day, 11 March 2016", "Bo Day – March 11, 2016", "Bo Day, by phone, 11/3/2016",
    ])
    func `a title may end in the date`(title: String) throws {
        let read = try readWord("\(title)\n\(talk)")
        #expect(read.transcript.participants.first?.attributes.date?.hasSuffix("2016") == true)
        #expect(facts(read).first == "title=\(title)")
    }

    @Test func `a title may hold a colon`() throws {
        #expect(
            try facts(readWord("Joined up: leadership interviews\n\(talk)")) == [
                "title=Joined up: leadership interviews"
            ])
    }

    @Test func `what a head does not understand is told`() throws {
        let read = try readWord("Interview 3\nStrictly between us\nDate: May\nRead with care\n\(talk)")
        #expect(read.skips == [.beforeFirstTurn: 2])
        #expect(facts(read) == ["title=Interview 3", "Date=May"])
    }

    @Test func `of several interviewees each has the date and what the legend says`() throws {
        let read = try readWord(
            "Role: Nurse\nDate: May\nI = Interviewer; X = Manager; Y = Carer\nI: Go on.\nX: So.\nY: No.\nI: And.\nX: Well."
        )
        #expect(read.transcript.participants.map(\.id.rawValue) == ["a.docx#X", "a.docx#Y"])
        #expect(
            read.transcript.participants.map(\.attributes) == [
                Participant.Attributes(name: "Manager", date: "May"),
                Participant.Attributes(name: "Carer", date: "May"),
            ])
    }

    @Test func `a title says whom the interview is with, and a line below it when`() throws {
        let read = try readWord(
            "Interview with Ann Lee, Head of Strategy for everything, Merrowshire County Council\n"
                + "12th March 2016, County Hall room 4\nInterviewer: Why?\nAnn: So.\nInterviewer: How?\nAnn: Well."
        )
        let attributes = try #require(read.transcript.participants.first).attributes
        #expect(attributes.name == "Ann Lee")
        #expect(attributes.date == "12th March 2016")
        #expect(read.transcript.accounting.inMetadata == 2)
    }

    @Test(
        arguments: [
            ("Interview with Dr Bo Day (by phone)", "Dr Bo Day"), ("Interview with a GP", nil),
            ("Interview with Merrowshire Council", nil), ("Interview with Focus Group", nil),
            ("Interview with P07", nil), ("Notes with Ann Lee", nil),
        ] as [(Substring, Substring?)]) func `only a person's name is taken from a title`(
            title: Substring, name: Substring?
        )
    {
        #expect(InterviewTitle.interviewee(title) == name)
    }
}
