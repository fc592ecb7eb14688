import StudyModel
import Testing

@testable import Themes

struct ThemeWarningTests {
    /// The warnings of a theme to which people contribute so many passages each, beside others who are silent.
    private func warnings(_ passages: [Int], silent: Int = 2) -> [ThemeWarning] {
        var study = SmallStudy()
        for (index, count) in passages.enumerated() {
            study.add(
                "P\(index)", .init(),
                (0..<count).map { SmallStudy.coding("P\(index)", state: .accepted, turn: $0 + 1) })
        }
        for index in 0..<silent { study.add("S\(index)", .init(), []) }
        return study.summary.themes[0].warnings
    }

    @Test(arguments: [
        ([1], [ThemeWarning.singleInterviewee]), ([3, 3], [.fewInterviewees(2)]),
        ([2, 2, 2], [.fewInterviewees(3)]), ([9, 1], [.oneVoice(passages: 9, of: 10)]),
        ([3, 3, 4], [.fewInterviewees(3)]), ([1, 1, 1, 1], []), ([3, 3, 2, 2], []),
        ([4, 3, 3, 3], [.oneVoice(passages: 4, of: 13)]),
        ([31, 23, 23, 23], [.oneVoice(passages: 31, of: 100)]),
    ])
    func `wherever one person supplies over three tenths of a theme, something says so`(
        passages: [Int], expected: [ThemeWarning]
    ) {
        #expect(warnings(passages) == expected)
    }

    @Test func `three tenths exactly is no warning`() {
        #expect(warnings([3, 3, 2, 2]).isEmpty)
    }

    @Test func `where everybody raises it, few voices are no news`() {
        #expect(warnings([1, 1], silent: 0).isEmpty)
    }

    @Test(arguments: [
        (ThemeWarning.oneVoice(passages: 4, of: 13), "4 of the 13 passages"),
        (.fewInterviewees(2), "two interviewees"),
    ])
    func `the warning gives the figures`(warning: ThemeWarning, words: String) {
        #expect(warning.sentence.contains(words))
    }
}
