import StudyModel
import Testing

@Suite struct DayTests {
    @Test(arguments: [
        ("2026-03-14", "14 March 2026"), ("2024-02-29", "29 February 2024"),
        ("2000-02-29", "29 February 2000"),
    ])
    func `a day is read and told in words`(text: String, words: String) {
        #expect(Day(text)?.text == text)
        #expect(Day(text)?.words == words)
    }

    @Test(arguments: [
        "2026-3-14", "2026-13-01", "2026-02-31", "2025-02-29", "1900-02-29", "14.03.2026", "", "2026-03-1a",
        "٢٠٢٦-03-14",
    ])
    func `what is no day is refused`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test(arguments: [
        ("1970-01-01", 0), ("2000-02-29", 951_782_400), ("2000-03-01", 951_868_800),
        ("2026-03-14", 1_773_446_400), ("1969-12-31", -86_400),
    ])
    func `a day begins at its midnight`(day: String, seconds: Int) {
        #expect(Day(day)?.secondsSince1970 == seconds)
    }
}
