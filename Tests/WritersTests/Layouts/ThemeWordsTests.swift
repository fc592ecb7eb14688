import StudyModel
import TestStudies
import Testing
import Themes

@testable import Writers

struct ThemeWordsTests {
    private func theme(_ said: [(Stance, String)]) throws -> Theme {
        let interviews = said.enumerated().map { index, words in
            ("P\(index)", "Council", [("trust", words.0, nil, words.1)] as [TinyStudy.Said])
        }
        return try #require(TinyStudy.summary(interviews).theme(.init("trust")))
    }

    private static let words = "We keep our promises about trust to one another, whatever it takes."

    @Test(arguments: [
        (9, 14, "Raised by 9 of 14 (many)"), (14, 14, "Raised by 14 of 14 (all)"), (3, 9, "Raised by 3 of 9"),
        (1, 10, "Raised by 1 of 10 (one)"),
    ])
    func `words for numbers stand only where ten or more were interviewed`(
        count: Int, total: Int, words: String
    ) {
        #expect(ThemeWords.reach(count, of: total) == words)
    }

    @Test(arguments: [
        (3, 3, "All of them brought it up themselves."), (1, 1, "They brought it up."),
        (0, 3, "All of them spoke of it when asked about it."), (0, 1, "They spoke of it when asked."),
        (2, 3, "2 brought it up; 1 spoke of it only when asked about it."),
    ])
    func `a theme says who brought it up`(volunteered: Int, raised: Int, words: String) {
        #expect(ThemeWords.prompting(volunteered, of: raised) == words)
    }

    @Test(arguments: [
        ([Stance.hindering, .hindering, .hindering], "We found nobody who told of help."),
        ([.helping, .helping, .mixed], "1 of 3 told of difficulty, 1 of them beside help."),
        ([.hindering, .hindering, .helping], "1 of 3 told of help."),
        ([.hindering, .helping], "Help and difficulty were told of by equal numbers."),
    ])
    func `contrary cases are told beside the theme`(stances: [Stance], words: String) throws {
        let theme = try theme(stances.map { ($0, Self.words) })
        #expect(ThemeWords.contrary(theme, total: stances.count)?.hasPrefix(words) == true)
    }

    @Test func `where the contrary words cannot be quoted, that is said`() throws {
        let theme = try theme([
            (.hindering, Self.words), (.hindering, "Trust is what we have lost over the winter."),
            (.helping, "I am the only one here who trusts Mr Smith of Northtown."),
        ])
        #expect(
            ThemeWords.contrary(theme, total: 3) == "1 of 3 told of help. Their words are not quoted here.")
    }

    @Test func `one position has no contrary case, and few voices no reach`() throws {
        let theme = try theme([(.hindering, Self.words), (.neutral, Self.words)])
        #expect(ThemeWords.contrary(theme, total: 2) == nil)
        #expect(ThemeWords.spread(theme) == nil)
    }

    @Test func `how far a theme reaches is told in numbers alone`() throws {
        let theme = try theme(Array(repeating: (.hindering, Self.words), count: 3))
        #expect(ThemeWords.spread(theme) == nil, "that all are of one sector would say who they are")
        let told = TinyStudy.summary().themes.compactMap(ThemeWords.spread)
        #expect(told.first == "Those who raised it speak from 2 sectors.")
    }

    @Test func `a level is summed up by people`() throws {
        let figures = try #require(TinyStudy.summary().levels.last)
        #expect(
            ThemeWords.level(figures, total: 6)
                == "All criteria of this level together: raised by 5 of 6; 1 told of help alone, 3 told of difficulty alone, 1 took no position."
        )
    }

    @Test func `a theme summary uses words for numbers as they are defined, and no others`() {
        let quantifiers = ["few", "some", "many", "most", "mostly", "nearly", "several", "majority"]
        // Six people are too few for words; interviewees may say what they like.
        let blocks = ThemesLayout(TinyStudy.summary()).document.blocks.filter {
            if case .quote = $0 { false } else { true }
        }
        let words = BlockWalk(blocks).words.lowercased().split { !$0.isLetter }.map(String.init)
        #expect(words.count > 200)
        #expect(words.filter(quantifiers.contains).isEmpty)
    }
}
