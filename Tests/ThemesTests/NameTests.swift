import StudyModel
import Testing

@testable import Themes

struct NameTests {
    private func quotes(_ words: String, _ attributes: Participant.Attributes = .init()) -> [String] {
        var study = SmallStudy()
        study.add("P1", attributes, [SmallStudy.coding("P1", quote: words)])
        return study.summary.themes[0].quotes.map(\.text)
    }

    @Test(arguments: [
        (
            "We asked Jane Marlow about the budget and she agreed to it.",
            "We asked [name] about the budget and she agreed to it."
        ),
        (
            "We asked Marlow's team about the budget and they agreed.",
            "We asked [name] team about the budget and they agreed."
        ),
        (
            "Nobody at Wexham County Council would tell us how it works.",
            "Nobody at [organisation] would tell us how it works."
        ),
        (
            "Nobody at WCC would tell us how any of it works now.",
            "Nobody at [organisation] would tell us how any of it works now."
        ),
        (
            "People across Wexham tell us that it works for them now.",
            "People across [place] tell us that it works for them now."
        ),
    ])
    func `names of interviewees and of their organisations are taken out`(words: String, shown: String) {
        #expect(
            quotes(words, .init(name: "Dr Jane Marlow", organisation: "Wexham County Council")) == [shown])
    }

    @Test func `a name that is a common word stays where a sentence begins with it`() {
        var study = SmallStudy()
        let words = "Will the boards agree on it before the end of the year?"
        let other = "I think they will, if nobody moves the money again this year."
        study.add("P1", .init(name: "Will Marlow"), [SmallStudy.coding("P1", quote: words)])
        study.add("P2", .init(), [SmallStudy.coding("P2", quote: other)])
        #expect(study.summary.themes[0].quotes.map(\.text).contains(words))
    }

    @Test(arguments: [
        "We were told by Geraldine that it would all be settled by spring.",
        "Geraldine told us that it would all be settled by the spring.",
        "It was agreed at Puddlecombe and nobody wrote any of it down.",
    ])
    func `words that may name somebody or somewhere are held back`(words: String) {
        var study = SmallStudy()
        study.add("P1", .init(), [SmallStudy.coding("P1", quote: words)])
        #expect(study.summary.themes[0].quotes.isEmpty)
        #expect(study.summary.disclosure.heldBackQuotes == 1)
        #expect(study.summary.themes[0].warnings.contains(.nothingQuotable))
        study.settings.holdsBackUnknownNames = false
        #expect(study.summary.themes[0].quotes.map(\.text) == [words])
    }

    @Test(arguments: [
        "On Monday the CCG and NHS England said two different things to us.",
        "The Better Care Fund made us talk to one another about money.",
    ])
    func `acronyms, days and common bodies are no names`(words: String) {
        #expect(quotes(words) == [words])
    }
}
