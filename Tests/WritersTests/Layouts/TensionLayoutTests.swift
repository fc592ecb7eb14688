import Planning
import StudyModel
import TestStudies
import Testing
import Themes

@testable import Writers

/// How documents show that people want opposite things.
struct TensionLayoutTests {
    private let summary = TinyTensions.summary(slow: 3, fast: 2)

    private func text(_ blocks: [Block]) -> String { HTMLFragment(blocks, links: { "#\($0)" }).text }

    @Test func `the facilitator opens with the conversation, each side in its own words`() {
        let text = text(FacilitatorLayout(summary).document.blocks)
        #expect(text.contains("1  Pooled budgets: how fast to pool"))
        #expect(text.contains("Heard for pooling a little at a time"))
        #expect(text.contains("Heard for pooling all at once"))
        #expect(text.contains("What would we lose if we went wholly one way?"))
    }

    @Test func `the summary of themes lists the matter and both sides with their words`() {
        let text = text(ThemesLayout(summary).document.blocks)
        #expect(text.contains("People want different things"))
        #expect(text.contains("Pooling a little at a time (3); pooling all at once (2)"))
        #expect(text.contains("Spoken for: </strong>pooling all at once (2 interviewees)."))
        for side in summary.themes[2].tensions[0].sides {
            #expect(side.quotes.count == 2)
            for quote in side.quotes { #expect(text.contains(quote.text)) }
        }
    }

    @Test func `a page of one criterion shows what people want of it`() {
        #expect(
            text(ThemesLayout(summary).wants(of: .init("pooled-budgets"))).contains(
                "On how fast to pool, three"))
        #expect(ThemesLayout(summary).wants(of: .init("trust")).isEmpty)
    }

    @Test func `partners find words for a side in the list of quotes, and may take them back there`() {
        let codes = SharedRows(summary).quotes.map { $0[0] }
        for quote in summary.themes[2].sideQuotes { #expect(codes.contains(quote.id.description)) }
        #expect(Set(codes).count == codes.count)
    }

    @Test func `a question of the plan lets either side be heard`() throws {
        let plan = TinyTensions.plan(slow: 3, fast: 2)
        let question = try #require(plan.questions.first { $0.origins.contains(.tension) })
        var told: Set<String> = []
        let text = text(QuestionBlocks(links: EvidenceLinks(quoted: [])).short(question, told: &told))
        #expect(text.contains("a little at a time and look") && text.contains("all at once and be done"))
        let theme = try #require(plan.summary.theme(.init("pooled-budgets")))
        #expect(question.raisedBy == theme.raised, "no count from which follows who spoke for both")
        #expect(text.contains("spoken of by \(theme.raised) of 11"))
    }
}
