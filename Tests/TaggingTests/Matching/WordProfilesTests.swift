import Testing

@testable import Tagging

@Suite struct WordProfilesTests {
    @Test func `words of the same classes share a profile`() {
        var profiles = WordProfiles()
        #expect(profiles.number(of: []) == (WordProfiles.empty, false))
        #expect(profiles.number(of: [3, 70]) == (1, true))
        #expect(profiles.number(of: [3]) == (2, true))
        #expect(profiles.number(of: [3, 70]) == (1, false))
        #expect(profiles.count == 3)
    }

    @Test func `a profile has its classes, and none that only look alike`() {
        var profiles = WordProfiles()
        let (one, _) = profiles.number(of: [3, 70, 300])
        let (other, _) = profiles.number(of: [4])
        for wanted: Int32 in 0..<1000 {
            #expect(profiles.has(one, wanted) == [3, 70, 300].contains(wanted), "\(wanted)")
            #expect(profiles.has(other, wanted) == (wanted == 4), "\(wanted)")
            #expect(!profiles.has(WordProfiles.empty, wanted))
        }
    }
}
