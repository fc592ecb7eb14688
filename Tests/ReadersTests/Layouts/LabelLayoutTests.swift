import StudyModel
import Testing

@testable import Readers

@Suite struct LabelLayoutTests {
    @Test(arguments: [
        "INT: Why?\nP1: Because.\nINT: How?", "**INT:** Why?\n**P1:** Because.\n**INT:** How?",
        "INT:Why?\nP1:Because.\nINT:How?", "INT:\tWhy?\nP1:\tBecause.\nINT:\tHow?",
        "INT\tWhy?\nP1\tBecause.\nINT\tHow?", "INT:\nWhy?\nP1:\nBecause.\nINT:\nHow?",
        "[INT]: Why?\n[P1]: Because.\n[INT]: How?",
        "INT : Why?\nP1 : Because.\nINT : How?", "  INT: Why?\n\u{A0}P1: Because.\n\tINT: How?",
        "INT: Why?\n\nP1: Because.\n\nINT: How?", "INT - Why?\nP1 – Because.\nINT — How?",
    ]) func `a label opens a turn`(text: String) throws {
        let read = try readWord(text)
        #expect(read.transcript.layout.name == "docx/labels")
        #expect(read.lines == ["INT: Why?", "P1: Because.", "INT: How?"])
        #expect(read.labels(.interviewer) == ["INT"])
        #expect(read.labels(.interviewee) == ["P1"])
        #expect(read.codes == [])
    }

    @Test(arguments: [
        "[Interviewer] Why?\n[Participant] Because.\n[Interviewer] How?",
        "<Interviewer> Why?\n<Participant> Because.\n<Interviewer> How?",
        "Interviewer; Why?\nParticipant. Because.\nInterviewer: How?",
    ]) func `words for speakers need no colon`(text: String) throws {
        #expect(
            try readWord(text).lines == ["Interviewer: Why?", "Participant: Because.", "Interviewer: How?"])
    }

    @Test func `numbers count questions where there are many, and people where there are few`() throws {
        let asked = try readWord("Q1: Why?\nA1: So.\nQ2: How?\nA2: Well.\nQ3: When?\nA3: Now.")
        #expect(asked.transcript.speakers.map(\.label) == ["Q", "A"])
        let joint = try readWord("I: Why?\nR1: So.\nR2: No.\nI: How?\nR1. Well.\nR2. Fine.")
        #expect(joint.transcript.speakers.map(\.label) == ["I", "R1", "R2"])
    }

    @Test(arguments: ["So, to start, what is it you do?", "Yes", "Thank you", "Okay, Bo"])
    func `the first turn is no fact of the head`(words: String) throws {
        let read = try readWord(
            "Interviewer: \(words)\nParticipant: So.\nInterviewer: How?\nParticipant: Well.")
        #expect(read.lines.first == "Interviewer: \(words)")
    }

    @Test func `a label alone on its line is known by its look, and recurs`() throws {
        let read = try readWord(
            "**Part 1**\n**INT**\nWhy?\n**P1**\nBecause.\n**Part 2**\n**INT**\nHow?\n**P1**\nSo.")
        #expect(read.lines == ["INT: Why?", "P1: Because.\nPart 2", "INT: How?", "P1: So."])
    }

    @Test(arguments: [
        "INT: 0:03\nWhy?", "INT: [0:03] Why?", "INT 0:03: Why?", "INT (0:03): Why?", "0:03 INT: Why?",
    ])
    func `a time beside the label is the turn's`(opening: String) throws {
        let read = try readWord("\(opening)\nP1: At 10:30 we met.\nINT: How?")
        #expect(read.lines == ["INT: Why?", "P1: At 10:30 we met.", "INT: How?"])
        #expect(read.transcript.turns.first?.time == TimeRange(start: 3))
    }

    @Test func `a table around a whole transcript is looked through`() throws {
        let read = try readWord([table([["INT: Why?\nP1: Because."], ["INT: How?"]])])
        #expect(read.lines == ["INT: Why?", "P1: Because.", "INT: How?"])
        #expect(read.transcript.accounting.total == 3)
    }

    @Test func `paragraphs without a label go on with the turn`() throws {
        let read = try readWord(
            "SMITH:\tWhy?\nJONES:\tOne: a start.\n\tTwo.\nThree said: no.\nSMITH:\tHow?\nJONES:\tSo.\nSMITH:\tWhen?"
        )
        #expect(
            read.lines == [
                "SMITH: Why?", "JONES: One: a start.\nTwo.\nThree said: no.", "SMITH: How?", "JONES: So.",
                "SMITH: When?",
            ])
        #expect(read.transcript.turns.map(\.place.paragraph) == [1, 2, 5, 6, 7])
        #expect(read.transcript.accounting.inTurns == 7)
    }

    @Test func `question and answer may share a paragraph`() throws {
        let read = try readWord([
            p("**Interviewer:** Why?\n**Participant:** Because."),
            p("**Interviewer:** How?\n**Participant:** So."),
        ])
        #expect(
            read.lines == [
                "Interviewer: Why?", "Participant: Because.", "Interviewer: How?", "Participant: So.",
            ])
        #expect(read.transcript.accounting.inTurns == 2)
    }

    @Test func `a stamp at the end tells when a turn ends`() throws {
        let read = try readWord(
            "I: Why? #00:00:04-5#\nB: Because. #00:01:22-6#\nAnd so. #01:00:00-0#\nI: How?")
        #expect(read.lines == ["I: Why?", "B: Because.\nAnd so.", "I: How?"])
        #expect(read.transcript.turns.map { $0.time?.end } == [4.5, 3600, nil])
    }

    @Test func `a time may follow the label`() throws {
        let read = try readWord(
            "SC:   [00:00:12:000]\t\tWhy now?\nCR  [00:00:15:500]\t\tBecause.\nSC:\t[00.01.03.000]\tHow?\nCR:   [00:01:04:000]\t\tSo.\nNOTE:\t\t[00:01:05:000]\tPAUSE\nSC:   [00:02:00:000]\t\tWell."
        )
        #expect(
            read.lines == ["SC: Why now?", "CR: Because.", "SC: How?", "CR: So.", "NOTE: PAUSE", "SC: Well."])
        #expect(read.transcript.turns.map { $0.time?.start } == [12, 15.5, 63, 64, 65, 120])
        #expect(read.labels(.unknown) == ["NOTE"])
    }

    @Test(arguments: ["*0:05 = I1: Why?", "[0:05] I1: Why?", "0:05\tI1\tWhy?", "00:00:05 - I1: Why?"])
    func `a time may stand before the label`(line: String) throws {
        let read = try readWord("\(line)\nX: Because.\nI1: How?\nX: So.\nI1: When?")
        #expect(read.lines.first == "I1: Why?")
        #expect(read.transcript.turns.first?.time == TimeRange(start: 5))
    }

    @Test func `a time on a line of its own is no word`() throws {
        let read = try readWord("INT: Why?\n0:40:09.4\nP1: Because.\nINT: How?")
        #expect(read.lines == ["INT: Why?", "P1: Because.", "INT: How?"])
        #expect(read.skips == [.timestamp: 1])
    }

    @Test(arguments: ["Q1. Why?\nA1. So.\nQ2. How?\nA2. Well.", "Q. Why?\nA. So.\nQ. How?\nA. Well."])
    func `questions and answers may be numbered`(text: String) throws {
        let read = try readWord(text)
        #expect(read.lines == ["Q: Why?", "A: So.", "Q: How?", "A: Well."])
        #expect(read.labels(.interviewer) == ["Q"])
    }

    @Test func `a paragraph in a style for speakers names one, as in records of parliament`() throws {
        let read = try readWord([
            p("The record", style: "Title"), p("The chair", style: "D3Intervinent"), p("Open."), p("Go on."),
            p("The secretary", style: "D3Intervinent"), p("Yes."), p("The chair", style: "D3Intervinent"),
            p("Closed."),
        ])
        #expect(read.lines == ["The chair: Open.\nGo on.", "The secretary: Yes.", "The chair: Closed."])
        #expect(read.skips == [.label: 3])
    }

    @Test func `labels differ by letter case only in spelling`() throws {
        let read = try readWord("Interviewer: Why?\nP1: So.\nINTERVIEWER: How?\np1: Well.")
        #expect(read.transcript.speakers.map(\.label) == ["Interviewer", "P1"])
        #expect(read.transcript.turns.map(\.speaker) == [0, 1, 0, 1])
    }

    @Test func `speech that breaks off after a word is no label`() throws {
        let read = try readWord(
            "INT: Why?\nP1: Because.\nWell - it depends.\nWell - not on me.\nINT: How?\nP1: So.\nINT: When?")
        #expect(read.transcript.speakers.map(\.label) == ["INT", "P1"])
        #expect(read.transcript.turns.count == 5)
    }

    @Test func `a term with a colon that stands once is speech`() throws {
        let read = try readWord(
            "INT: Why?\nP1: Because.\nWarning: this is mine.\nINT: How?\nP1: https://example.org is ours.")
        #expect(read.lines[1] == "P1: Because.\nWarning: this is mine.")
        #expect(read.transcript.speakers.count == 2)
    }

    @Test func `initials open turns where they recur`() throws {
        let read = try readWord(
            "RP: Why now?\nJB: It was due.\nRP: What next?\nJB: We wait.\nRP: For what?\nJB: Money.")
        #expect(read.labels(.interviewer) == ["RP"])
        #expect(read.codes == ["speaker-guessed"])
    }

    @Test func `tables between turns are told`() throws {
        let read = try readWord([
            p("INT: Why?"), p("P1: So."), table([["one two three", "x"], ["four", "y"]]), p("INT: How?"),
            p("P1: Well."),
        ])
        #expect(read.lines.count == 4)
        #expect(read.skips == [.otherTable: 4])
    }

    @Test func `remarks on lines of their own are no words, but brackets in speech are`() throws {
        let read = try readWord([
            p("INT: Why?"), p("P1: So [laughs] it goes."), p("[A phone rings]"), p("(Pause.)", run: "<w:i/>"),
            p("(I think.)"), p("[Bo] and [Cy]"), p("INT: [nods]"), p("P1:"), p("[cries]"),
            p("[End of interview]"),
        ])
        #expect(
            read.lines == [
                "INT: Why?", "P1: So [laughs] it goes.\n(I think.)\n[Bo] and [Cy]", "INT: [nods]",
                "P1: [cries]",
            ])
        #expect(read.skips == [.remark: 3, .label: 1])
    }

    @Test func `a label without words is left out`() throws {
        let read = try readWord("INT: Why?\nP1:\nINT: How?\nP1: So.")
        #expect(read.lines == ["INT: Why?", "INT: How?", "P1: So."])
        #expect(read.skips == [.label: 1])
    }

    @Test func `a misspelt label is taken for the one that was meant, and told`() throws {
        let read = try readWord(
            "Interviewer: Why?\nMaggie: So.\nInterviewr: How?\nMaggie: Well.\nInterviewer: When?\nMagie: Now.\n"
                + "Interviewer: Is it?\nMaggie: It is.\nInterveiwer: Who?\nMaggie: Bo.\nInterviewer: Ah.\nMaggie: Yes."
        )
        #expect(read.transcript.speakers.map(\.label) == ["Interviewer", "Maggie"])
        #expect(read.transcript.turns.count == 12)
        #expect(read.codes == ["label-misspelt", "label-misspelt", "label-misspelt"])
        #expect(read.diagnostics.last?.message == "the label 'Magie' was taken for 'Maggie'")
    }

    @Test(arguments: [
        // Words for speakers and numbers differ by a letter, and mean another.
        "Interviewer: A?\nInterviewer: B?\nInterviewer: C?\nInterviewee: D.",
        "Speaker 1: A?\nSpeaker 2: B.\nSpeaker 1: C?\nSpeaker 2: D.\nSpeaker 1: E?\nSpeaker 2: F.",
        // Two who speak alike often are two.
        "Maria: A?\nMario: B.\nMaria: C?\nMario: D.\nMaria: E?\nMario: F.",
    ]) func `labels that mean two people stay two`(text: String) throws {
        let read = try readWord(text)
        #expect(read.transcript.speakers.count == 2)
        #expect(!read.codes.contains("label-misspelt"))
    }

    @Test func `the head of a pasted email names no speakers`() throws {
        let mail = "From: Tom Hale\nSent: 2 March\nTo: Joint Board\nSubject: Outcomes\nDear all, it is long."
        let read = try readWord(
            "Interviewer: Well?\nTom: This.\n\(mail)\nInterviewer: And?\nTom: That.\n\(mail)\nTom: So.")
        #expect(read.transcript.speakers.map(\.label) == ["Interviewer", "Tom"])
        #expect(read.transcript.accounting.inTurns == 15)
    }
}
