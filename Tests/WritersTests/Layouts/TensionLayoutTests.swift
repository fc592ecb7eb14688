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
        #expect(text.contains("Spoken for: </strong>pooling all at once."))
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
}
