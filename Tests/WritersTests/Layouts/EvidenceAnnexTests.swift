import Planning
import StudyModel
import TestStudies
import Testing
import Themes

@testable import Writers

struct EvidenceAnnexTests {
    /// Two people more, who answer what should be done first.
    private static let summary = TinyStudy.summary(
        adding: ["F1", "F2"].map { name in
            let words =
                "We should meet every week for an hour and write down what \(name == "F1" ? "was" : "is") said."
            return (name, "", [TinyStudy.coding(name, 1, ("trust", .neutral, nil, words), flags: [.first])])
        })

    @Test func `what is cited of a criterion stands under one heading`() throws {
        let summary = Self.summary
        let quotes = EvidenceAnnex.quotes(summary)
        #expect(quotes.contains { $0.use == .first })
        let annex = EvidenceAnnex(
            summary, EvidenceLinks(quoted: Set(quotes.map(\.id))), cited: Set(quotes.map(\.id)))
        let blocks = annex.quotes(except: [])
        let headings = blocks.compactMap { block -> String? in
            guard case .heading(_, let text, _) = block else { return nil }
            return BlockWalk([.paragraph(text)]).words
        }
        #expect(headings.count == Set(headings).count)
        #expect(headings.first == "L1  Shared vision ")
        #expect(blocks.count == headings.count + quotes.count)
    }

    @Test func `a question that is quoted is not asked once more above`() throws {
        let asked = "Who decides what goes into the pool each year?"
        let plan = TinyStudy.plan()
        let question = try #require(plan.questions.first { $0.alsoAsks.contains(asked) })
        #expect(question.quotes.contains { $0.text == asked })
        var shown: Set<EvidenceID> = []
        let words = BlockWalk(QuestionBlocks(links: EvidenceLinks(quoted: [])).full(question, shown: &shown))
            .words
        #expect(words.ranges(of: asked).count == 1)
        #expect(words.contains("This includes:  How will risk be shared?"))
    }
}
