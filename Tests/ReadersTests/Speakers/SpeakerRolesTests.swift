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
        SpeakerRoles(speakers, told: told, interviewers: interviewers, interviewees: interviewees).speakers
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
            told: [], interviewers: [])
        #expect(roles.speakers.map(\.role) == [.interviewer, .interviewee])
        #expect(roles.guess == "'Ann' was taken for the interviewer because they ask most")
    }

    @Test func `where two ask alike nobody is guessed, and it is told`() {
        let roles = SpeakerRoles(
            [tally("Ann", ["Why?", "How?"]), tally("Bo", ["Why?", "How?"])], told: [], interviewers: [])
        #expect(roles.speakers.map(\.role) == [.interviewee, .interviewee])
        #expect(roles.guess == "nothing tells who asks, so all speakers count as interviewees")
    }

    @Test func `a turn that ends in a question counts, closing quotes aside`() {
        let tally = tally("Ann", ["Why? Well.", "He said \"why?\" ", "So?"])
        #expect((tally.turns, tally.questions, tally.words) == (3, 2, 6))
    }
}
