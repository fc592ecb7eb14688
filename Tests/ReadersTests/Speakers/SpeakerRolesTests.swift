import StudyModel
import Testing

@testable import Readers

@Suite struct SpeakerRolesTests {
    private func tally(_ label: String, _ turns: [String] = ["Yes.", "No."]) -> SpeakerTally {
        var tally = SpeakerTally(label: label)
        for turn in turns { tally.add([turn[...]]) }
        return tally
    }

    private func roles(
        _ speakers: [SpeakerTally], told: [String] = [], interviewers: [String] = [],
        interviewees: [String] = []
    ) -> [Speaker.Role?] {
        SpeakerRoles(
            speakers, told: ReadingOptions(interviewers: told), interviewers: interviewers,
            interviewees: interviewees
        ).speakers
            .map(\.role)
    }

    @Test(
        arguments: [
            ("Interviewer", .interviewer), ("INT 2", .interviewer), ("I1", .interviewer),
            ("Moderator", .interviewer),
            ("Interviewer (phone)", .interviewer), ("R2", .interviewee), ("P07", .interviewee),
            ("Participant #3", .interviewee), ("RES", .interviewee), ("Respondent B", .interviewee),
            ("Ann", nil),
            ("Speaker 1", nil), ("Dr Interest", nil), ("JB", nil),
        ] as [(String, Speaker.Role?)]) func `labels are read as words`(label: String, role: Speaker.Role?)
    {
        #expect(SpeakerWords.role(of: label) == role)
    }

    @Test(arguments: ["NOTE", "Unknown Speaker", "Transcriber:", ""]) func `some labels name nobody`(
        label: String
    ) {
        #expect(roles([tally("I"), tally(label)]) == [.interviewer, .unknown])
    }

    @Test func `bare letters stand for who answers only beside who asks`() {
        #expect(roles([tally("Q"), tally("A")]) == [.interviewer, .interviewee])
        #expect(roles([tally("P", ["Why now?", "How?"]), tally("B")]) == [.interviewer, .interviewee])
    }

    @Test func `what a person said beforehand counts first`() {
        #expect(roles([tally("Interviewer"), tally("Bo")], told: ["BO"]) == [.interviewer, .interviewer])
        #expect(roles([tally("R1"), tally("R2")], told: ["r1"]) == [.interviewer, .interviewee])
    }

    @Test(arguments: [("Ann Lee", "AL"), ("Ann Lee", "Lee"), ("ann lee", "ANN LEE"), ("Dr Ann Lee", "DAL")])
    func `names the document gives are matched by whole, word or initials`(name: String, label: String) {
        #expect(roles([tally(label), tally("Bo")], interviewers: [name]) == [.interviewer, .interviewee])
    }

    @Test func `a name given as the interviewee's keeps them from being guessed`() {
        let asking = tally("Bo", ["Why?", "How?"])
        #expect(roles([asking, tally("Cy")], interviewees: ["Bo"]) == [.interviewee, .interviewee])
    }

    @Test func `a prompt asks without a question mark, and long answers may ask back`() {
        let sam = tally("Sam", ["Tell me about the board.", "And then.", "Describe how money flows."])
        let nia = tally(
            "Nia",
            ["What of it? \(String(repeating: "It sits and sits. ", count: 9))Why ask?", "Who would know?"])
        #expect(roles([sam, nia]) == [.interviewer, .interviewee])
    }

    @Test func `who asks most for what they say is guessed, and told`() {
        let roles = SpeakerRoles(
            [
                tally("Ann", ["Why?", "How so?"]),
                tally("Bo", ["It is long. Is it?", "Very long indeed, all of it."]),
            ],
            told: ReadingOptions(), interviewers: [])
        #expect(roles.speakers.map(\.role) == [.interviewer, .interviewee])
        #expect(roles.guess == "'Ann' was taken for the interviewer because they ask most")
    }

    @Test func `where two ask alike nobody is guessed, and it is told`() {
        let roles = SpeakerRoles(
            [tally("Ann", ["Why?", "How?"]), tally("Bo", ["Why?", "How?"])], told: ReadingOptions(),
            interviewers: [])
        #expect(roles.speakers.map(\.role) == [.interviewee, .interviewee])
        #expect(roles.guess == "nothing tells who asks, so all speakers count as interviewees")
    }

    @Test func `a turn that ends in a question counts, closing quotes aside`() {
        let tally = tally("Ann", ["Why? Well.", "He said \"why?\" ", "So?"])
        #expect((tally.turns, tally.questions, tally.words) == (3, 2, 6))
    }

    private func because(
        _ speakers: [SpeakerTally], told: ReadingOptions = ReadingOptions(), interviewers: [String] = []
    )
        -> [String]
    {
        SpeakerRoles(speakers, told: told, interviewers: interviewers).speakers.map(\.because)
    }

    @Test func `every role has its reason`() {
        var named = tally("X")
        named.meaning = "Manager"
        #expect(
            because([tally("I"), tally("R"), named, tally("NOTE"), tally("Bo")]) == [
                "the label 'I' says so", "the label 'R' says so beside the interviewer's",
                "the document says that 'X' is 'Manager'", "the label names no person", "somebody else asks",
            ])
        #expect(
            because([tally("RM"), tally("Bo")], interviewers: ["Ruth Marsh"])[0]
                == "the document names them as the interviewer ('Ruth Marsh')")
        #expect(
            because([tally("Ann", ["Why?", "How?"]), tally("Bo", ["It is so.", "As it was."])])[0]
                == "2 of their 2 turns ask, and they say 25 % of the words")
        #expect(because([tally("Ann"), tally("Bo")])[0] == "nothing tells who asks")
        #expect(
            because(
                [tally("Ann"), tally("Bo")],
                told: ReadingOptions(interviewers: ["ANN."], interviewees: ["bo"]))
                == ["you said that 'ANN.' asks", "you said that 'bo' is interviewed"])
    }

    @Test func `whom a person says to be interviewed is never guessed to ask`() {
        let told = ReadingOptions(interviewees: ["Ann"])
        let asking = tally("Ann", ["Why?", "How?"])
        let roles = SpeakerRoles([asking, tally("Bo", ["What?", "Who?"])], told: told, interviewers: [])
        #expect(roles.speakers.map(\.role) == [.interviewee, .interviewer])
    }

    @Test func `a whole name stands for its initials where nobody else asks`() {
        #expect(roles([tally("RM"), tally("Bo")], told: ["Ruth Marsh"]) == [.interviewer, .interviewee])
        #expect(
            roles([tally("Interviewer"), tally("RM")], told: ["Ruth Marsh"]) == [.interviewer, .interviewee])
    }

    @Test func `names told are found or not`() {
        let told = ReadingOptions(interviewers: ["ann", "Cy"])
        #expect(SpeakerRoles([tally("Ann"), tally("Bo")], told: told, interviewers: []).found == ["ann"])
    }

    @Test(arguments: ["X and Y", "X/Y", "Y & X", "x og y", "X, Y"])
    func `a label of two speakers together is nobody's`(label: String) {
        #expect(
            roles([tally("I"), tally("X"), tally("Y"), tally(label)])
                == [.interviewer, .interviewee, .interviewee, .unknown])
    }

    @Test func `a label with a joint that is one person's stays`() {
        #expect(roles([tally("I"), tally("Marks and Co")]) == [.interviewer, .interviewee])
    }

    @Test func `two who ask beside one who answers are both interviewers`() {
        let answer = String(repeating: "and so it went on ", count: 20)
        let roles = SpeakerRoles(
            [
                tally("Ann", ["Why is that?", "How so?", "Who?"]),
                tally("Bo", [answer, answer, answer, answer]),
                tally("Cy", ["And when was it?", "Where?", "Fine."]),
            ], told: ReadingOptions(), interviewers: [])
        #expect(roles.speakers.map(\.role) == [.interviewer, .interviewee, .interviewer])
        #expect(roles.guess == "'Ann' and 'Cy' were taken for interviewers because they ask most")
    }

    @Test func `a single question of somebody passing by does not hide who asks`() {
        let ann = tally("Ann", ["Why?", "How?", "Who?"])
        let bo = tally("Bo", [String(repeating: "word ", count: 30), "And more of it all.", "Yes."])
        #expect(roles([ann, bo, tally("Cy", ["Tea?"])]) == [.interviewer, .interviewee, .interviewee])
    }

    @Test func `without question marks first words tell who asks`() {
        let ann = tally("Ann", ["so how did it begin", "what came then", "could you say who", "right"])
        let bo = tally(
            "Bo",
            [
                "it began when we met and nobody knew", "then came the money", "no",
                "what a day it was for all of us",
            ])
        #expect(roles([ann, bo]) == [.interviewer, .interviewee])
    }

    @Test func `who is left where all others are known to answer asks`() {
        let answer = String(repeating: "and so on ", count: 10)
        #expect(
            roles([tally("Ruth", ["Go on.", "Yes."]), tally("Participant", [answer, answer])])
                == [.interviewer, .interviewee])
        #expect(
            roles([tally("Ruth", [answer, answer]), tally("Participant", ["Go on.", "Yes."])])
                == [.interviewee, .interviewee])
    }
}
