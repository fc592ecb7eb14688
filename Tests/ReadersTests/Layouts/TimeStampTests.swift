import Testing

@testable import Readers

@Suite struct TimeStampTests {
    @Test(
        arguments: [
            ("0:03", 3, 4), ("00:00:03", 3, 8), ("00:01:03.250", 63.25, 12), ("[00:00:12:000] x", 12, 14),
            ("0:40:09.4", 2409.4, 9), ("#00:01:22-6#", 82.6, 12), ("(00:12):", 12, 7),
            ("00:00:03,5", 3.5, 10),
            ("00.01.03.000", 63, 12), ("00:00:03:12", 3, 11), ("90:05", 5405, 5),
        ] as [(String, Double, Int)]) func `a time is read with its length`(
            text: String, seconds: Double, length: Int
        )
    {
        let stamp = TimeStamp(text[...].utf8)
        #expect(stamp?.seconds == seconds)
        #expect(stamp?.length == length)
    }

    @Test(arguments: [
        "", "3", "3.5", "12.05", "0:75", "[0:03", "(0:03]", "0:03x", "1:2:3:4:5", "a 0:03", "12345:00", "0:",
        "0:003",
    ]) func `what is no time is not read`(text: String) {
        #expect(TimeStamp(text[...].utf8) == nil)
    }

    @Test func `a range has two times and nothing else`() {
        #expect(TimeStamp.range("00:00:01.5 --> 00:00:02")?.start == 1.5)
        #expect(TimeStamp.range("00:00:01.5-->00:00:02 ")?.end == 2)
        for text in ["00:01 - 00:02", "00:01 -->", "00:01 --> 00:02 x"] {
            #expect(TimeStamp.range(text[...]) == nil)
        }
    }

    @Test(
        arguments: [
            ("00:00:03 Speaker 1", 3, "Speaker 1"), ("Ann Lee   0:03", 3, "Ann Lee"), ("0:03", 3, ""),
            ("Speaker 1 (00:09):", 9, "Speaker 1"), ("Dr van der Lee 1:00", 60, "Dr van der Lee"),
        ] as [(String, Double, String)]) func `a heading tells when and who`(
            line: String, start: Double, speaker: String
        )
    {
        let heading = TimedHeading(line[...])
        #expect(heading?.start == start)
        #expect(heading?.speaker == speaker)
    }

    @Test(arguments: [
        "we met at 10:30", "10:30 is when we met.", "So it goes? 0:03", "Speaker 1", "at 10:30 in there",
    ])
    func `a sentence with a time is no heading`(line: String) {
        #expect(TimedHeading(line[...]) == nil)
    }
}
