import Planning
import StudyModel
import TestStudies
import Testing
import Themes

struct DifferenceWordingTests {
    @Test func `a count that is a whole group is not told, a part of one is`() throws {
        var interviews = TinyStudy.interviews
        interviews[0].2.append(("trust", .hindering, nil, "But then I do not trust a word of the forecast."))
        interviews[5].2 = []
        let text = try #require(TinyStudy.plan(interviews).differences.first).statement.text
        #expect(text.contains("CCG interviewees (2 of 3)"))
        #expect(text.contains("council interviewees"))
        #expect(!text.contains("3 of 3"))
    }

    @Test func `whoever told as much of the one as of the other is not left out of the sum`() throws {
        var interviews = TinyStudy.interviews.map { ($0.0, "", $0.2) }
        interviews[0].2.append(("trust", .hindering, nil, "But then I do not trust a word of the forecast."))
        let text = try #require(TinyStudy.plan(interviews).differences.first).statement.text
        #expect(
            text.contains(
                "of the six who took a position three told mostly of difficulty, two mostly of help."))
        #expect(text.hasSuffix(" One told as much of the one as of the other."))
    }
}
