import StudyModel
import Testing

@testable import Readers

/// One way after another in which people and programs write down who speaks, each in the fewest lines that show it.
@Suite struct LayoutVariantTests {
    private static let asked = ["How did it begin?", "Who came to help?", "What grew there?"]
    private static let said = ["We dug the beds in spring.", "The neighbours came.", "Beans, and some peas."]

    /// Asked and said in turn, with what stands before each.
    private static func talk(_ asker: String, _ teller: String) -> [String] {
        zip(asked, said).flatMap { [asker + $0, teller + $1] }
    }

    /// Turns by speaker in order of their first turn.
    private func speakers(_ read: ReadTranscript) -> String {
        read.transcript.speakers.enumerated().map { number, speaker in
            "\(speaker.label)×\(read.transcript.turns.count { $0.speaker == number })"
        }.joined(separator: " ")
    }

    private func starts(_ read: ReadTranscript) -> [Double?] { read.transcript.turns.map { $0.time?.start } }

    @Test(arguments: [
        ("Interviewer> ", "Participant> ", "Interviewer×3 Participant×3"), ("(I) ", "(R) ", "I×3 R×3"),
        ("Interviewer\t", "Participant\t", "Interviewer×3 Participant×3"), ("I1\t", "\tX\t", "I1×3 X×3"),
        ("[Interviewer] ", "[Participant] ", "Interviewer×3 Participant×3"),
        ("Interviewer – ", "Respondent – ", "Interviewer×3 Respondent×3"),
        ("Mr Vint. — ", "Ms Oake. — ", "Mr Vint×3 Ms Oake×3"), ("M: ", "Mrs Oake: ", "M×3 Mrs Oake×3"),
        ("Mr VINT (Green): ", "Ms OAKE (Blue): ", "Mr VINT (Green)×3 Ms OAKE (Blue)×3"),
        ("**Interviewer** ", "**Tom Oake** ", "Interviewer×3 Tom Oake×3"),
        ("INTERVIEWER\n", "TOM\n", "INTERVIEWER×3 TOM×3"),
        ("Interviewer\n", "Participant 7\n", "Interviewer×3 Participant 7×3"),
        ("VINT\n", "OAKE\n", "VINT×3 OAKE×3"),
        ("Speaker 1\n", "Speaker 2\n", "Speaker 1×3 Speaker 2×3"), ("VINT\n:\t", "OAKE:\t", "VINT×3 OAKE×3"),
    ]) func `labels are known by their marks, their look or their words`(
        asker: String, teller: String, expected: String
    )
        throws
    {
        let lines = Self.talk(asker, teller).flatMap { $0.split(separator: "\n") }
        #expect(speakers(try readWord(lines.map { p(String($0)) })) == expected)
    }

    @Test func `numbers after the words question and answer only count`() throws {
        let lines = zip(Self.asked, Self.said).enumerated().flatMap {
            ["Question \($0 + 1): \($1.0)", "Answer \($0 + 1): \($1.1)"]
        }
        #expect(speakers(try readWord(lines.joined(separator: "\n"))) == "Question×3 Answer×3")
    }

    @Test func `letters in brackets count items of lists`() {
        for line in ["(a) first", "(B) second", "(i) third", "(Note) fourth"] {
            #expect(LabelScanner.scan(line[...]) == nil, "\(line)")
        }
    }

    @Test func `legends may go on with words of the house`() throws {
        let lines = ["I1: Interviewer 1", "X: Ward nurse"] + Self.talk("I1: ", "X: ")
        let read = try readWord(lines.joined(separator: "\n"))
        #expect(speakers(read) == "I1×3 X×3")
        #expect(read.transcript.metadata.map(\.value) == ["Interviewer 1", "Ward nurse"])
    }

    @Test func `a time on a line of its own is the next turn's`() throws {
        let lines = Self.talk("I: ", "B: ")
        let read = try readWord(
            (["0:07"] + lines.prefix(3) + ["*1.07:35"] + lines.dropFirst(3)).joined(separator: "\n"))
        #expect(starts(read) == [7, nil, nil, 4055, nil, nil])
        #expect(read.skips == [.beforeFirstTurn: 1, .timestamp: 1])
    }

    @Test func `a turn with a stamp at its end begins where the one before it ended`() throws {
        let body = "Small talk #00:00:05-0#\nI: Why? #00:00:09-5#\nB: So. #00:01:02-0#\nI: And? #00:01:00-0#"
        let times = try readWord(body).transcript.turns.map(\.time)
        #expect(
            times == [
                TimeRange(start: 5, end: 9.5), TimeRange(start: 9.5, end: 62), TimeRange(start: 60, end: 60),
            ])
        #expect(
            try readWord("I: Why? #00:00:09-5#\nB: So.\nI: And?").transcript.turns[0].time
                == TimeRange(start: 0, end: 9.5))
    }

    @Test func `names may stand before bare times`() throws {
        let lines = [
            "Garden talk", "Vint, Mara (Guest)", "0:03", "Why?", "Tom Oake", "0:09", "So.",
            "Vint, Mara (Guest)", "0:31", "And?",
        ]
        let read = try readWord(lines.joined(separator: "\n"))
        #expect(speakers(read) == "Vint, Mara (Guest)×2 Tom Oake×1")
        #expect(starts(read) == [3, 9, 31])
        #expect(read.transcript.metadata.map(\.value) == ["Garden talk"])
    }

    @Test func `captions may have codes for numbers and say who speaks`() throws {
        let lines =
            ["WEBVTT"]
            + (0..<4).flatMap {
                [
                    "0e6f1b2a-44d1/\($0)-0", "00:00:0\($0).100 --> 00:00:0\($0).950",
                    "<v Vint, Mara>Word \($0)</v>",
                ]
            }
        let read = try readWord(lines.joined(separator: "\n"))
        #expect(speakers(read) == "Vint, Mara×4")
        #expect(read.transcript.text == "Word 0\nWord 1\nWord 2\nWord 3")
        #expect(read.skips == [.remark: 5, .timestamp: 4])
    }

    @Test func `times now and then between labels leave the labels in charge`() throws {
        let lines = Self.talk("Mara Vint: ", "Tom Oake: ") + Self.talk("Mara Vint: ", "Tom Oake: ")
        let read = try readWord(
            (["00:00:00"] + lines.prefix(4) + ["00:05:00"] + lines.dropFirst(4).prefix(4) + ["00:10:00"]
                + lines.dropFirst(8)).joined(separator: "\n"))
        #expect(read.transcript.layout.name == "docx/labels")
        #expect(speakers(read) == "Mara Vint×6 Tom Oake×6")
    }

    @Test func `lines may open with a time and name nobody`() throws {
        let words = (Self.asked + Self.said).map { $0.lowercased() }
        let read = try readWord(
            (words.enumerated().map { "0:0\($0 + 1) \($1)" } + ["[music]", "and on"]).joined(separator: "\n"))
        #expect(read.transcript.layout.name == "docx/timed lines")
        #expect(speakers(read) == "×6")
        #expect(starts(read) == [1, 2, 3, 4, 5, 6])
        #expect(read.transcript.text.hasSuffix("peas.\nand on"))
        #expect(read.skips == [.remark: 1])
    }

    @Test(arguments: [
        "09:00 Welcome\n09:30 Talk on soil\n10:30 Coffee\n11:00 Workshop\n12:30 Lunch",
        "9:00 we meet at the gate\n9:30 we walk to the beds\n10:30 we drink some tea\n11:00 we dig\n12:30 we eat",
        "9:04 we met\n8:03 we walked\n7:02 we drank\n6:01 we dug\n5:00 we ate",
    ]) func `timetables are no transcripts`(lines: String) {
        #expect(throws: InputError.self) { try readWord(lines) }
    }

    @Test func `a bold question may share its line with the answer`() throws {
        let asked = Self.asked + ["When was it?", "Where is it?"]
        let read = try readWord(zip(asked, Self.said + Self.said).map { p("**\($0)** \($1)") })
        #expect(speakers(read) == "Interviewer×5 Interviewee×5")
        #expect(read.transcript.text.hasPrefix("How did it begin?\nWe dug the beds in spring.\n"))
    }

    @Test func `who asks first speaks, though it be the interviewee`() throws {
        let body =
            p("Interview 4", style: "Title") + p("How are you?", run: "<w:color w:val='FF0000'/>")
            + zip(Self.asked, Self.said).map { p($0) + p($1, run: "<w:color w:val='FF0000'/>") }.joined()
        #expect(speakers(try readWord([body])) == "Interviewee×4 Interviewer×3")
    }

    @Test func `headings of a table may be in other languages, and words may name the speaker`() throws {
        let german = table(
            [["Zeit", "Sprecher", "Inhalt"]]
                + Self.talk("", "").enumerated().map { ["0:0\($0)", $0 % 2 == 0 ? "I" : "B", $1] })
        #expect(speakers(try readWord([german])) == "I×3 B×3")
        let inline = table(
            [["Timecode", "Transcript"]] + Self.talk("Mara: ", "Tom: ").enumerated().map { ["0:0\($0)", $1] })
        let read = try readWord([inline])
        #expect(speakers(read) == "Mara×3 Tom×3")
        #expect(starts(read) == [0, 1, 2, 3, 4, 5])
    }

    @Test func `names of recordings are facts`() throws {
        let read = try readWord(
            (["The garden", "garden_talk.mp3"] + Self.talk("I: ", "B: ")).joined(separator: "\n"))
        #expect(read.transcript.metadata.last == MetadataEntry(key: "recording", value: "garden_talk.mp3"))
    }

    @Test func `the layout that came second is told`() throws {
        let read = try readWord(Self.talk("Mara: ", "Tom: ").joined(separator: "\n"))
        #expect(read.transcript.layout.name == "docx/labels")
        #expect(
            read.transcript.layout.runnerUp?.name == "docx/alternation"
                || read.transcript.layout.runnerUp == nil)
        let both = zip(Self.asked, Self.said).enumerated().map {
            p("0:0\($0)") + p("Mara: \($1.0)") + p("Tom: \($1.1)")
        }
        #expect(try readWord(both).transcript.layout.runnerUp?.name.isEmpty == false)
    }
}
