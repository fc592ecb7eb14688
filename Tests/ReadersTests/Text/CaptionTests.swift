import StudyModel
import Testing

@testable import Readers

@Suite struct CaptionTests {
    @Test func `voices of Teams make turns from the first cue's start to the last one's end`() throws {
        let read = try readText(
            """
            WEBVTT

            NOTE Confidence: 0.9

            STYLE
            ::cue { color: red }

            8ab1-22/12-0
            00:00:03.100 --> 00:00:05.000 align:start
            <v Lee, Ann>Hello there,</v>

            8ab1-22/12-1
            00:00:05.100 --> 00:00:07.000
            <v Lee, Ann>how are you?</v>

            8ab1-22/13-0
            00:07.500 --> 00:09.000
            <v.loud Bo &amp; Co>Fine &lt;so to speak&gt;, <i>really</i>.
            """)
        #expect(
            read.script == ["Lee, Ann: Hello there, how are you?", "Bo & Co: Fine <so to speak>, really."])
        #expect(read.times == ["3.1–7.0", "7.5–9.0"])
        #expect(read.transcript.turns.map(\.place.line) == [9, 17])
        #expect(read.transcript.layout.name == "webvtt/voices")
        #expect(read.transcript.accounting.inTurns == 3)
        #expect(read.transcript.accounting.inMetadata == 1)
        #expect(read.skips == [.remark: 2])
    }

    @Test func `labels of Zoom name speakers, and a cue without one goes on`() throws {
        let read = try readText(
            """
            WEBVTT

            1
            00:00:01.000 --> 00:00:02.000
            Ann Lee: Why now?

            2
            00:00:02.000 --> 00:00:03.000
            Bo Day (he/him): Two things: money,

            3
            00:00:03.000 --> 00:00:04.000
            and time.

            4
            00:00:04.000 --> 00:00:05.000
            Ann Lee: And then?
            """)
        #expect(
            read.script == [
                "Ann Lee: Why now?", "Bo Day (he/him): Two things: money, and time.", "Ann Lee: And then?",
            ])
        #expect(read.times == ["1.0–2.0", "2.0–4.0", "4.0–5.0"])
        #expect(read.transcript.layout.name == "webvtt/labels")
    }

    @Test func `names on the first line of each cue are speakers, as older exports of Teams have it`() throws
    {
        let cues = ["Ann", "Bo", "Ann", "Bo"].enumerated().map {
            "0:0:\($0).100 --> 0:0:\($0).900\n\($1)\nWords \($0)."
        }
        let read = try readText(cues.joined(separator: "\n\n"))
        #expect(read.script == ["Ann: Words 0.", "Bo: Words 1.", "Ann: Words 2.", "Bo: Words 3."])
    }

    @Test func `SubRip is read with its tags, codes and missing blank lines`() throws {
        let read = try readText(
            """
            1
            00:00:01,000 --> 00:00:02,000
            <font color="red">ANN: Why</font> now?
            2
            00:00:02,000 --> 00:00:03,000
            {\\an8}BO: Because.

            of money.

            3
            00:00:04,000 --> 00:00:05,000
            ANN: Really?

            4
            00:00:05,000 --> 00:00:06,000
            [music]
            """)
        #expect(read.script == ["ANN: Why now?", "BO: Because. of money.", "ANN: Really?"])
        #expect(read.transcript.layout.name == "srt/labels")
        #expect(read.skips == [.remark: 1])
        #expect(read.transcript.accounting.total == 4)
    }

    @Test func `where nobody is named a turn is a sentence, and marks of new voices open one`() throws {
        let read = try readText(
            """
            WEBVTT

            00:00:01.000 --> 00:00:02.000
            It began

            00:00:02.000 --> 00:00:03.000
            in May.

            00:00:03.000 --> 00:00:04.000
            - Why
            - So

            00:00:09.000 --> 00:00:10.000
            after a pause

            00:00:10.000 --> 00:00:11.000
            &gt;&gt; someone else
            """)
        #expect(read.script == [": It began in May.", ": Why", ": So", ": after a pause", ": someone else"])
        #expect(read.transcript.participants.count == 1)
        #expect(read.diagnostics.map(\.code) == ["speaker-unnamed"])
    }

    @Test func `captions without full stops are no single turn`() throws {
        let cues = (0..<200).map {
            "00:\($0 / 60 < 10 ? "0" : "")\($0 / 60):\($0 % 60 < 10 ? "0" : "")\($0 % 60).000 --> 01:00:00.000\nword \($0)"
        }
        let read = try readText("WEBVTT\n\n" + cues.joined(separator: "\n\n"))
        #expect(read.transcript.turns.count == 4)
    }

    @Test func `captions that roll are said once`() throws {
        let lines = ["one two", "three four", "five six", "seven eight", "nine ten"]
        let cues = lines.indices.map { index in
            "00:00:0\(index).000 --> 00:00:0\(index + 1).000\n" + (index > 0 ? lines[index - 1] + "\n" : "")
                + "<00:00:0\(index).500><c>\(lines[index])</c>"
        }
        let read = try readText("WEBVTT\nKind: captions\nLanguage: en\n\n" + cues.joined(separator: "\n\n"))
        #expect(read.script == [": one two three four five six seven eight nine ten"])
        #expect(read.transcript.metadata.last == MetadataEntry(key: "Language", value: "en"))
    }

    @Test func `a repeated caption is accounted for`() throws {
        let cues = ["a b.", "a b.", "c d.", "c d.", "e f.", "e f."].enumerated().map {
            "00:00:0\($0).000 --> 00:00:0\($0 + 1).000\n\($1)"
        }
        let read = try readText("WEBVTT\n\n" + cues.joined(separator: "\n\n"))
        #expect(read.script == [": a b.", ": c d.", ": e f."])
        #expect(read.skips == [.repetition: 3])
    }

    @Test func `captions without words are no interview`() {
        let error = #expect(throws: InputError.self) {
            try readText("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n\n")
        }
        #expect(error?.reason == "holds captions without words")
    }
}
