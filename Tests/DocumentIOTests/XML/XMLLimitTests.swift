import Testing

@testable import DocumentIO

/// Each limit on XML, with the largest document that keeps it and the smallest that does not; whichever parser reads
/// them.
@Suite struct XMLLimitTests {
    private func check(_ limits: InputLimits, kept: String, broken: String, _ reason: String) {
        // A comment is not for the scanner.
        for comment in ["", "<!-- -->"] {
            #expect(throws: Never.self) { try XMLParser.parse(Array((kept + comment).utf8), limits: limits) }
            let error = #expect(throws: DocumentError.self) {
                try XMLParser.parse(Array((broken + comment).utf8), limits: limits)
            }
            #expect(error?.reason == reason)
        }
    }

    @Test func `nesting`() {
        var limits = InputLimits()
        limits.xmlDepth = 3
        check(
            limits, kept: "<a><b><c/></b></a>", broken: "<a><b><c><d e='1' f='2'/></c></b></a>",
            "is nested deeper than 3 elements")
    }

    @Test func `elements and attributes`() {
        var limits = InputLimits()
        limits.xmlEvents = 5
        check(
            limits, kept: "<a b='1'><c d='2'/></a>", broken: "<a b='1'><c d='2' e='3'/><f/></a>",
            "holds more than 5 elements and attributes")
    }

    @Test func `the length of an attribute`() {
        var limits = InputLimits()
        limits.xmlAttributeBytes = 4
        check(
            limits, kept: "<a b='1234'/>", broken: "<a b='12345' c='6'/>",
            "has an attribute longer than 0 MiB")
    }

    @Test func `the length of a text`() {
        var limits = InputLimits()
        limits.xmlTextBytes = 6
        check(
            limits, kept: "<a>123456<b/>123456</a>", broken: "<a>1234&amp;67</a>",
            "has a text longer than 0 MiB")
    }

    @Test func `the size of a part`() {
        var limits = InputLimits()
        limits.partBytes = 16
        check(
            limits, kept: "<abcde/>", broken: "<abcdefghijklmn/>", "is more than 0 MiB of XML")
    }
}
