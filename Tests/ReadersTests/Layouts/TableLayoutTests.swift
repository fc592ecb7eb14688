import StudyModel
import Testing

@testable import Readers

@Suite struct TableLayoutTests {
    private let rows = [
        ["Ann", "Why now?"], ["Bo", "It was due for us all."], ["Ann", "And what next?"],
        ["Bo", "We wait for money."],
    ]
    private let lines = [
        "Ann: Why now?", "Bo: It was due for us all.", "Ann: And what next?", "Bo: We wait for money.",
    ]

    @Test(arguments: ["Speaker|Text", "Name:|Transcription", "WHO|Words"])
    func `headings tell the columns`(heading: String) throws {
        let read = try readWord([table([heading.split(separator: "|").map(String.init)] + rows)])
        #expect(read.transcript.layout.name == "docx/table")
        #expect(read.lines == lines)
        #expect(read.skips == [.tableHeading: 2, .label: 4])
        #expect(read.transcript.accounting.total == 10)
    }

    @Test func `without headings the columns are told by what they hold`() throws {
        let read = try readWord([p("Talk"), table(rows)])
        #expect(read.lines == lines)
        #expect(read.skips == [.label: 4])
        #expect(read.transcript.metadata.map(\.value) == ["Talk"])
    }

    @Test(arguments: [true, false])
    func `a column may give times`(hasHeading: Bool) throws {
        let timed = rows.enumerated().map { ["0:0\($0 * 2 + 1)"] + $1 }
        let read = try readWord([table((hasHeading ? [["Start", "Speaker", "Text"]] : []) + timed)])
        #expect(read.lines == lines)
        #expect(read.transcript.turns.map { $0.time?.start } == [1, 3, 5, 7])
        #expect(read.skips[.timestamp] == 4)
    }

    @Test func `questions may stand beside answers`() throws {
        let read = try readWord([
            table([
                ["Question", "Answer"], ["Why now?", "It was due."], ["What next?", "We wait.\nFor money."],
            ])
        ])
        #expect(
            read.lines == [
                "Interviewer: Why now?", "Interviewee: It was due.", "Interviewer: What next?",
                "Interviewee: We wait.\nFor money.",
            ])
        #expect(read.labels(.interviewer) == ["Interviewer"])
    }

    @Test func `a title may stand above the headings`() throws {
        let read = try readWord([table([["Interview 3"], ["Speaker", "Text"]] + rows)])
        #expect(read.lines == lines)
        #expect(read.skips == [.tableHeading: 3, .label: 4])
    }

    @Test func `the speaker may stand after the words`() throws {
        let swapped = rows.map { [$0[1], $0[0]] }
        #expect(try readWord([table([["Text", "Speaker"]] + swapped)]).lines == lines)
    }

    @Test func `questions beside answers need no headings`() throws {
        let pairs = ["Why now?", "What next?", "Who decides?", "How?"].map { [$0, "We wait for the money."] }
        let read = try readWord([table(pairs)])
        #expect(read.transcript.turns.count == 8)
        #expect(read.lines[1] == "Interviewee: We wait for the money.")
    }

    @Test func `a row without a speaker goes on where the last one stopped`() throws {
        let read = try readWord([
            table([
                ["Speaker", "Text"], ["Ann", "Why now?"], ["Bo", "It was due."], ["", "For us all."],
                ["Ann", "Next?"],
            ])
        ])
        #expect(read.lines == ["Ann: Why now?", "Bo: It was due.\nFor us all.", "Ann: Next?"])
    }

    @Test func `a table of facts before, remarks between and other tables after are told apart`() throws {
        let read = try readWord([
            p("An interview"), table([["Organisation", "North"], ["Role:", "Nurse"]]),
            p("Long words of welcome, said once."),
            table([["Speaker", "Text"]] + rows.prefix(2)), p("A break"), table(Array(rows.suffix(2))),
            p("The end"),
            table([["Mood", "Share", "Sum"], ["good", "1", "2"]]),
        ])
        #expect(read.lines == lines)
        #expect(
            read.transcript.participants.map(\.attributes).first
                == Participant.Attributes(organisation: "North", role: "Nurse")
                || read.labels(.interviewer).isEmpty)
        #expect(
            read.skips == [
                .beforeFirstTurn: 1, .tableHeading: 2, .label: 4, .remark: 1, .afterLastTurn: 1,
                .otherTable: 6,
            ])
        #expect(read.transcript.accounting.inMetadata == 5)
    }

    @Test func `other columns are remarks`() throws {
        let read = try readWord([
            table([["Speaker", "Mood", "Text"]] + rows.map { [$0[0], "calm", $0[1]] })
        ])
        #expect(read.lines == lines)
        #expect(read.skips[.remark] == 4)
    }

    @Test(arguments: ["", "<w:tr>", "<w:tc>"])
    func `a paragraph outside the rows or cells of its table stands in the first`(opening: String) throws {
        let closing = opening.replacing("<", with: "</")
        let read = try readWord([
            "<w:tbl>\(opening)\(p("Date"))\(closing)</w:tbl>", p("Interviewer: Why?"), p("Ann: So."),
            p("Interviewer: And?"), p("Ann: Yes."),
        ])
        #expect(read.transcript.turns.count == 4)
    }
}
