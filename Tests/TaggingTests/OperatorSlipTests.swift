import Testing

@testable import Tagging

/// Words of patterns that do not do what they look like.
@Suite struct OperatorSlipTests {
    @Test(arguments: ["hospital beds?", "(bed|beds?)", "beds? NEAR/3 ward"])
    func `a plural that may be, as expressions write it, is reported`(pattern: String) {
        #expect(
            OperatorSlip(pattern)?.message
                == "looks for beds and one letter more: '?' stands for one letter, and plurals are found without it"
        )
    }

    @Test(arguments: ["/hospital beds?/", "CHC?", "organi?ation", "analy?e", "as?", "bed"])
    func `a letter that may be any, and one in an expression, is no slip`(pattern: String) {
        #expect(OperatorSlip(pattern) == nil)
    }
}
