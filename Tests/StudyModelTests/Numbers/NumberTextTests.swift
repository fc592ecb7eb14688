import StudyModel
import Testing

@Suite struct NumberTextTests {
    @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (26831, "26,831"), (-1_234_567, "-1,234,567")])
    func `numbers have commas between thousands`(number: Int, text: String) {
        #expect(number.grouped == text)
    }

    @Test(arguments: [(0, "0 %"), (0.634, "63 %"), (0.995, "100 %"), (-0.1, "-10 %")])
    func `shares are told in whole per cent`(share: Double, text: String) {
        #expect(share.percent == text)
    }
}
