import Testing

@testable import Readers

@Suite struct DoubleBracketsTests {
    @Test(arguments: [
        ("so ((laughs)) yes", "so  yes"), ("((0,5s)) so", " so"), ("((a))", ""), ("(so)", "(so)"),
        ("((so", "((so"),
        ("so))", "so))"), ("((a((b))", "((a"), ("", ""), ("é((ü))é", "éé"),
    ]) func `what stands in double brackets was not said`(text: String, words: String) {
        #expect(DoubleBrackets.removed(from: text) == words)
    }
}
