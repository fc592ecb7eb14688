import StudyModel
import Testing

@testable import Readers

@Suite struct PlainTextTests {
    private let script = ["Interviewer: Why now?", "Ann: Money.", "Interviewer: And then?", "Ann: Time."]

    @Test(arguments: ["\n", "\r\n", "\r", "\n\n", "\u{2028}"])
    func `lines end in any of the usual ways`(end: String) throws {
        #expect(try readText(script.joined(separator: end)).script == script)
    }

    @Test func `a byte order mark is no text`() throws {
        let text = script.joined(separator: "\n")
        #expect(try readText("\u{FEFF}" + text).script == script)
        let units: [[UInt8]] = text.utf16.map { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let little: [UInt8] = [0xFF, 0xFE] + units.joined()
        let big: [UInt8] = [0xFE, 0xFF] + units.map { $0.reversed() }.joined()
        #expect(try TranscriptReader().read(little, name: "a").script == script)
        #expect(try TranscriptReader().read(big, name: "a").script == script)
    }

    @Test func `what is not UTF-8 is read as Windows-1252, and that is told`() throws {
        let bytes = Array(
            "Interviewer: Why?\nAnn: Caf\u{1}.\nInterviewer: So?\nAnn: It\u{2}s open \u{3} now.".utf8
        )
        .map { [1: 0xE9, 2: 0x92, 3: 0x96][$0] ?? $0 }
        let read = try TranscriptReader().read(bytes, name: "a.txt")
        #expect(read.script[1] == "Ann: Café.")
        #expect(read.script[3] == "Ann: It’s open – now.")
        #expect(read.diagnostics.map(\.code) == ["encoding-guessed"])
    }

    @Test func `damaged UTF-8 stays UTF-8, and that is told`() throws {
        let read = try TranscriptReader().read(
            Array("Interviewer: Why?\nAnn: Café, naïve ".utf8) + [0xC3] + Array(".\nAnn: Yes.\n".utf8),
            name: "a")
        #expect(read.script[1].hasPrefix("Ann: Café, naïve \u{FFFD}."))
        #expect(read.diagnostics.map(\.code) == ["damaged-text"])
    }

    @Test func `every line is accounted for, and turns know theirs`() throws {
        let read = try readText("Interview 4\nDate: 3 May 2015\n\n" + script.joined(separator: "\n\n") + "\n")
        #expect(read.transcript.accounting.total == 10)
        #expect(read.transcript.accounting.inTurns == 4)
        #expect(read.transcript.accounting.inMetadata == 2)
        #expect(read.skips == [.empty: 4])
        #expect(read.transcript.turns.map(\.place.line) == [4, 6, 8, 10])
        #expect(read.transcript.participants.map(\.attributes.date) == ["3 May 2015"])
        #expect(read.transcript.layout.name == "text/labels")
    }

    @Test func `lines broken to fit a width are joined, paragraphs and turns are not`() throws {
        let read = try readText(
            """
            INTERVIEWER: So tell me how the two boards came to sit
            together in the first place, and who had to be talked
            round before they would?
            LEE: There was a winter when nobody could be found for
            the wards, and a bed stood empty in the home across the
            road because the form was the wrong colour. That did it.

            We sat down on the Monday. By the Friday there was one
            form, and the two chairs had each other's numbers. Then
            came the money, which was the harder thing by a mile.
            INTERVIEWER: And the staff, how did they take to working
            for two masters at once?
            LEE: They did not.
            """)
        #expect(
            read.script == [
                "INTERVIEWER: So tell me how the two boards came to sit together in the first place, and who had to be talked round before they would?",
                "LEE: There was a winter when nobody could be found for the wards, and a bed stood empty in the home across the road because the form was the wrong colour. That did it. | We sat down on the Monday. By the Friday there was one form, and the two chairs had each other's numbers. Then came the money, which was the harder thing by a mile.",
                "INTERVIEWER: And the staff, how did they take to working for two masters at once?",
                "LEE: They did not.",
            ])
        #expect(read.transcript.turns.map(\.place.line) == [1, 4, 11, 13])
    }

    @Test func `lines of any length are whole`() {
        let lines = TextLine.all(
            (0..<40).map { String(repeating: "word ", count: 1 + $0 * 7 % 23) }.joined(separator: "\n"))
        #expect(LineWrapping(lines) == nil)
    }

    @Test func `stamps, timed headings and chevrons work as in Word documents`() throws {
        #expect(
            try readText(
                "I: Why? #00:01:02-3#\nB: So. #00:01:09-0#\nI: And? #00:01:20-0#\nB: Yes. #00:02:00-0#"
            )
            .transcript.turns.last?.time?.end == 120)
        #expect(
            try readText("Speaker 1  0:03\nWhy?\nSpeaker 2  0:05\nSo.\nSpeaker 1  0:07\nReally?\n").script
                == ["Speaker 1: Why?", "Speaker 2: So.", "Speaker 1: Really?"])
        #expect(
            try readText(">> HOST: Why?\n>> LEE: So.\n>> HOST: Really?\n>> LEE: Yes.\n").script
                == ["HOST: Why?", "LEE: So.", "HOST: Really?", "LEE: Yes."])
    }

    @Test(arguments: [
        "We met in May.\nIt went well.", "To do\n- ring Ann\n- book a room",
        "Issuer: one\nSigned: two\nSerial: 3\nIssuer: four\nSigned: five\nSerial: 6\nIssuer: seven\nSigned: 8",
        "Is it a bug?\nYes.\nOr a wish?\nNo.\nWho?\nMe.",
    ]) func `other texts are no interviews, which is not the same as unreadable`(text: String) {
        let error = #expect(throws: InputError.self) { try readText(text) }
        #expect(error?.isNoInterview == true)
        #expect(error?.reason.hasPrefix("does not look like an interview") == true)
    }

    @Test func `saying who asks makes labels an interview`() throws {
        let text = "Ann: We need to hear it.\nBo: Well.\nAnn: Go on.\nBo: It rained.\nAnn: And.\nBo: Stopped."
        #expect(throws: InputError.self) { try readText(text) }
        #expect(try readText(text, options: ReadingOptions(interviewers: ["ann"])).askers == ["Ann"])
    }
}
