import Testing

@testable import Readers

@Suite struct XMLTimeTests {
    @Test(
        arguments: [
            ("12.5", 12.5), ("12,5", 12.5), ("12.5s", 12.5), ("1250ms", 1.25), ("01:02", 62),
            ("1:00:02.5", 3602.5),
            ("PT1M2.5S", 62.5), ("[00:10]", 10), ("61:02", 3662), ("1:61", nil), ("", nil), ("-1", nil),
            ("nan", nil),
            ("T1", nil), ("1:2:3:4", nil), ("PT", nil), ("PT5", nil),
            (String(repeating: "9", count: 400), nil),
        ] as [(String, Double?)]) func `times are read in seconds`(text: String, seconds: Double?)
    {
        #expect(XMLTime.seconds(text) == seconds)
    }
}
