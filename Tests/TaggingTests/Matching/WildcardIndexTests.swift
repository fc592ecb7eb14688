import Testing

@testable import Tagging

@Suite struct WildcardIndexTests {
    private func forms(_ word: String, or plain: String? = nil) -> [Int] {
        var index = WildcardIndex()
        for (form, pattern) in ["integrat*", "*fund", "organi?ation", "?ange", "été*"].enumerated() {
            index.insert(Array(pattern.utf8), form: form)
        }
        var forms: [Int] = []
        index.forms(of: Array(word.utf8), or: Array((plain ?? word).utf8)) { forms.append($0) }
        return forms
    }

    @Test(arguments: [
        ("integrated", [0]), ("integral", []), ("underfund", [1]), ("fund", [1]), ("organization", [2]),
        ("range", [3]), ("ange", []), ("épange", []), ("étés", [4]), ("", []),
    ])
    func `a word is held against what begins like it, and what begins with a wildcard`(
        word: String, expected: [Int]
    ) {
        #expect(forms(word) == expected)
    }

    @Test func `either word will do`() {
        #expect(forms("organization's", or: "organization") == [2])
        #expect(forms("underfund's", or: "underfund") == [1])
    }

    @Test func `without patterns there is nothing to hold a word against`() {
        #expect(WildcardIndex().isEmpty)
    }
}
