import StudyModel
import Testing

@testable import Running
@testable import Tagging

@Suite struct LeaveOutDiagnosticTests {
    @Test(
        arguments: [
            (["ferry"], [], 1, "codings of a sentence about “ferry” count as off the record: look at these"),
            (
                ["ferry", "lease"], [], 3,
                "codings of 3 sentences about “ferry”, “lease” count as off the record: look"
            ),
            (
                [], ["Maud's"], 0,
                "; “Maud's” is asked not to be named, which takes no coding out: quotes have brackets"
            ),
            (["ferry"], ["Maud's"], 1, "count as off the record; “Maud's” is asked not to be named"),
            (
                [], [], 0,
                "; what of it that is cannot be told from these words, so find it, and take it off the record"
            ),
        ] as [([String], [String], Int, String)])
    func `a request is told with what it takes out`(
        words: [String], names: [String], sentences: Int, told: String
    ) {
        let request = LeaveOutRequest(turn: 4, words: words, names: names, sentences: sentences)
        let diagnostic = Diagnostic(request, file: "a.txt")
        #expect(diagnostic.code == "leave-out")
        #expect(
            diagnostic.message.hasPrefix(
                "in turn 4, somebody says what should be left out of what they said; "))
        #expect(diagnostic.message.contains(told))
    }
}
