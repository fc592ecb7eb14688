import Testing

@testable import Themes

struct QuantifierTests {
    @Test(arguments: [
        (0, 20, Quantifier.nobody), (1, 20, .one), (2, 20, .few), (4, 20, .few), (5, 20, .some),
        (9, 20, .some),
        (10, 20, .many), (14, 20, .many), (15, 20, .most), (18, 20, .most), (19, 20, .nearlyAll),
        (20, 20, .all),
        (1, 1, .one), (2, 2, .all), (39, 40, .nearlyAll),
    ])
    func `a word stands for its share of interviewees and no other`(count: Int, total: Int, word: Quantifier)
    {
        #expect(Quantifier(count, of: total) == word)
    }

    @Test func `every word has a meaning of its own`() {
        #expect(Set(Quantifier.allCases.map(\.meaning)).count == Quantifier.allCases.count)
    }
}
