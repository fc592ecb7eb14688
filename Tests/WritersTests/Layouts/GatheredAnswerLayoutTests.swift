import Planning
import StudyModel
import TestStudies
import Testing
import Themes

@testable import Writers

struct GatheredAnswerLayoutTests {
    private static let words = "We should meet every week for an hour and write down what was said."

    private func summary(_ flags: Set<Coding.Flag>, words: String = words) -> ThemeSummary {
        TinyStudy.summary(
            adding: [("F1", "", [TinyStudy.coding("F1", 1, ("trust", .neutral, nil, words), flags: flags)])])
    }

    private func plan(_ summary: ThemeSummary) -> BlockWalk {
        let plan = ODPlan(summary, context: PlanContext(tool: "t", codebookHash: "0"))
        return BlockWalk(PlanLayout(plan).document.blocks)
    }

    private func digest(_ summary: ThemeSummary) -> BlockWalk {
        BlockWalk(FacilitatorLayout(summary).document.blocks)
    }

    @Test func `what people would do first stands in the plan, under its code`() throws {
        let summary = summary([.first])
        let code = try #require(summary.firsts.quotes.first?.id)
        let words = plan(summary).words
        #expect(words.contains("What people would do first"))
        #expect(words.contains("“\(Self.words)”  ( \(code) ; trust)"))
        #expect(words.contains("What we suggest What follows"))
    }

    @Test func `where nobody was asked, the plan has no such part`() {
        let words = plan(summary([])).words
        #expect(
            !words.contains("What people would do first") && !words.contains("What we suggest What follows"))
    }

    @Test func `what is not being said stands in the digest`() {
        let words = digest(summary([.unsaid])).words
        #expect(words.contains("Asked what is not being said, one of the seven interviewees answered."))
        #expect(words.contains(Self.words))
        #expect(!plan(summary([.unsaid])).words.contains("not being said"))
        #expect(!digest(summary([])).words.contains("not being said"))
    }

    @Test func `an answer that tells who spoke is counted in the digest, and not shown`() {
        let words = digest(
            summary([.unsaid], words: "I'm the chair and I never said it, and nobody else will.")
        )
        .words
        #expect(words.contains("one of the seven interviewees answered"))
        #expect(words.contains("Their words might tell who spoke, and are not shown."))
        #expect(!words.contains("nobody else will"))
    }
}
