import StudyModel
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (951_782_399_000, "2000-02-28T23:59:59Z"),
        (951_782_400_000, "2000-02-29T00:00:00Z"), (1_773_480_413_999, "2026-03-14T09:26:53Z"),
        (-1, "1969-12-31T23:59:59Z"),
    ])
    func `a moment is told as ISO 8601 writes it`(milliseconds: Int64, text: String) {
        #expect(Timestamp(milliseconds: milliseconds).description == text)
    }
}
