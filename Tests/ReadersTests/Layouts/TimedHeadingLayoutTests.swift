import StudyModel
import Testing

@testable import Readers

@Suite struct TimedHeadingLayoutTests {
    @Test func `Word's Transcribe: a time and a speaker, then the words`() throws {
        let read = try readWord([
            p("Audio file", style: "Heading1"), p("talk.m4a"), p(""), p("Transcript", style: "Heading1"),
            p("00:00:03 Speaker 1"), p("Why?"), p("00:00:09 Speaker 2"), p("Because."), p("So."),
            p("00:01:00"),
            p("Mm."), p("00:01:02 Speaker 1"), p("How?"),
        ])
        #expect(read.transcript.layout.name == "docx/timed")
        #expect(read.lines == ["Speaker 1: Why?", "Speaker 2: Because.\nSo.", ": Mm.", "Speaker 1: How?"])
        #expect(read.transcript.turns.map { $0.time?.start } == [3, 9, 60, 62])
        #expect(read.labels(.unknown) == [""])
        #expect(read.labels(.interviewer) == ["Speaker 1"])
        #expect(read.skips[.label] == 3)
        #expect(read.skips[.timestamp] == 1)
        #expect(
            read.diagnostics.map(\.message) == [
                "one turn names no speaker and is not used as evidence",
                "'Speaker 1' was taken for the interviewer because they ask most",
            ])
    }

    @Test func `Otter: keywords and speakers are metadata`() throws {
        let read = try readWord([
            p("Interview with Bo", style: "Title"), p("**SUMMARY KEYWORDS**"), p("beds, money"),
            p("**SPEAKERS**"),
            p("Ann Lee, Bo Day"), p(""), p("**Ann Lee**  00:01"), p("Why now?"), p(""),
            p("**Bo Day**  00:09"),
            p("It was due."), p(""), p("**Ann Lee**  1:00:05"), p("What next?"),
        ])
        #expect(read.lines == ["Ann Lee: Why now?", "Bo Day: It was due.", "Ann Lee: What next?"])
        #expect(read.transcript.turns.last?.time?.start == 3605)
        #expect(
            read.transcript.metadata.map { "\($0.key)=\($0.value)" } == [
                "title=Interview with Bo", "SUMMARY KEYWORDS=beds, money", "SPEAKERS=Ann Lee, Bo Day",
            ])
        #expect(read.skips == [.empty: 3, .label: 3])
    }

    @Test(arguments: [false, true])
    func `Teams: a name and a time, in paragraphs of their own or with line breaks`(breaks: Bool) throws {
        let turns = [
            ["Ann Lee   0:03", "Why now?"], ["Bo Day   0:09", "It was due.", "So we went."],
            ["Ann Lee   1:03", "What next?"],
        ]
        let bodies = breaks ? turns.map { [p($0.joined(separator: "\n"))] } : turns.map { $0.map { p($0) } }
        let read = try readWord(
            [
                p("Talk-20240501_100000-Meeting Recording"), p("1 May 2024"), p("27m 42s"),
                p("Ann Lee started transcription"),
            ]
                + bodies.flatMap { $0 } + [p("Ann Lee stopped transcription")])
        #expect(
            read.lines == ["Ann Lee: Why now?", "Bo Day: It was due.\nSo we went.", "Ann Lee: What next?"])
        #expect(read.skips[.remark] == 2)
        #expect(read.transcript.participants.first?.attributes.date == "1 May 2024")
    }

    @Test func `Rev: a time in brackets after the name`() throws {
        let read = try readWord(
            "Speaker 1 (00:00):\nWhy?\nSpeaker 2 (00:04):\nBecause.\nSpeaker 1 (01:00):\nHow?\nTranscribed by https://rev.example"
        )
        #expect(read.lines == ["Speaker 1: Why?", "Speaker 2: Because.", "Speaker 1: How?"])
        #expect(read.skips == [.label: 3, .remark: 1])
    }

    @Test func `captions: ranges with numbers name nobody`() throws {
        let read = try readWord(
            "WEBVTT\n\n1\n00:00:02.895 --> 00:00:03.765\nWhy now?\n\n2\n00:00:04,000 --> 00:00:05,500\nIt was due.\n\n3\n00:00:06.000 --> 00:00:07.000\nAnd then?"
        )
        #expect(read.lines == [": Why now?", ": It was due.", ": And then?"])
        #expect(read.transcript.turns.map(\.time)[1] == TimeRange(start: 4, end: 5.5))
        #expect(read.labels(.interviewee) == [""])
        #expect(read.codes == ["speaker-unnamed"])
        #expect(read.skips[.timestamp] == 3)
        #expect(read.transcript.metadata == [])
    }

    @Test func `older Teams: names follow ranges`() throws {
        let turn = { (time: Int, name: String, words: String) in
            "0:0:\(time).100 --> 0:0:\(time + 1).250\n\(name)\n\(words)"
        }
        let read = try readWord(
            [
                turn(5, "Ann Lee", "Why now?"), turn(7, "Bo Day", "It was due."),
                turn(9, "Ann Lee", "What next?"),
                turn(11, "Bo Day", "We wait."), turn(13, "Ann Lee", "For what?"),
                turn(15, "Bo Day", "For money."),
            ].joined(separator: "\n"))
        #expect(read.lines.prefix(2) == ["Ann Lee: Why now?", "Bo Day: It was due."])
        #expect(read.transcript.turns.count == 6)
        #expect(read.transcript.turns.first?.time == TimeRange(start: 5.1, end: 6.25))
        #expect(read.skips == [.timestamp: 6, .label: 6])
    }

    @Test(arguments: [("Ann Lee: ", "Bo Day: ", ""), ("<v Ann Lee>", "<v Bo Day>", "</v>")])
    func `captions: cues may name who speaks`(ann: String, bo: String, end: String) throws {
        let cues = [(ann, "Why now?"), (bo, "It was due."), (ann, "And then?"), (bo, "We wait.")]
        let read = try readWord(
            cues.enumerated().map {
                "\($0 + 1)\n00:0\($0):00.000 --> 00:0\($0):20.000\n\($1.0)\($1.1)\(end)\n"
            }
            .joined(separator: "\n"))
        #expect(
            read.lines == [
                "Ann Lee: Why now?", "Bo Day: It was due.", "Ann Lee: And then?", "Bo Day: We wait.",
            ])
        #expect(read.transcript.turns[1].time == TimeRange(start: 60, end: 80))
    }

    @Test func `names in brackets before the time`() throws {
        let read = try readWord(
            "[Ann Lee] 10:00:05\nWhy now?\n[Bo Day] 10:00:09\nIt was due.\n[Ann Lee] 10:01:00\nSo?")
        #expect(read.lines == ["Ann Lee: Why now?", "Bo Day: It was due.", "Ann Lee: So?"])
    }

    @Test func `YouTube: times alone`() throws {
        let read = try readWord("0:01\nso why now\n[Music]\n0:04\nit was due\n0:09\nwe waited")
        #expect(read.lines == [": so why now", ": it was due", ": we waited"])
        #expect(read.transcript.turns.map { $0.time?.start } == [1, 4, 9])
    }

    @Test func `times that do not go forward are no headings`() throws {
        #expect(throws: InputError.self) {
            try readWord(
                "10:00 Coffee\nAll meet.\n09:00 Walk\nOutside.\n08:00 Tea\nInside.\n07:00 Rest\nAt home.")
        }
    }

    @Test func `a table among the turns is told`() throws {
        let read = try readWord([
            p("0:01"), p("so why now"), table([["a", "b"]]), p("0:04"), p("it was due"), p("0:09"),
            p("we waited"),
        ])
        #expect(read.skips == [.otherTable: 2, .timestamp: 3])
    }
}
