import StudyModel
import Testing

@testable import Themes

/// Names that are other words too, where a sentence begins with them.
struct NameOpeningTests {
    /// The quote of somebody in a study whose others are called `names`, and which writes all these words small too.
    private func summary(_ words: String, _ names: [String], areGiven: Bool = true) -> ThemeSummary {
        var study = SmallStudy()
        study.settings.quotesPerCriterion = 9
        for name in names {
            if areGiven {
                study.add("P-\(name.count)-\(name)", .init(name: name), [])
            } else {
                study.add(name, .init(), [])
            }
        }
        let small =
            "It may be the price of a grant, or a marsh, so long as young chambers will close and hope."
        study.add("P1", .init(), [SmallStudy.coding("P1", quote: words)])
        study.add("P2", .init(), [SmallStudy.coding("P2", quote: small)])
        return study.summary
    }

    private func shown(_ words: String, _ names: [String], areGiven: Bool = true) -> String? {
        summary(words, names, areGiven: areGiven).themes[0].quotes.map(\.text)
            .first { !$0.hasPrefix("It may be") }
    }

    private static let names = ["Grant Price", "Helen Marsh", "Ruth Chambers"]

    @Test(arguments: [
        (
            "Grant never wrote down the vision that we have.",
            "[name] never wrote down the vision that we have."
        ),
        (
            "Price never told us anything, and so it goes on.",
            "[name] never told us anything, and so it goes on."
        ),
        (
            "Marsh told us there is no time for any of it now.",
            "[name] told us there is no time for any of it now."
        ),
        ("Chambers said it would all be settled by then.", "[name] said it would all be settled by then."),
        (
            "Nobody asked. Price, who has left, did not either.",
            "Nobody asked. [name], who has left, did not either."
        ),
        (
            "We all know this: “Grant knows what comes of it all.”",
            "We all know this: “[name] knows what comes of it all.”"
        ),
    ])
    func `a name that is a common word is taken out where a sentence begins with it`(
        words: String, shown: String
    ) {
        #expect(self.shown(words, Self.names) == shown)
        #expect(self.shown(words, Self.names, areGiven: false) == shown || words.contains("Price, who"))
        let identifiers = summary(words, Self.names).identifiers
        #expect(identifiers.replaced(words) == shown)
        #expect(identifiers.withoutPeople(words) == shown)
    }

    @Test(arguments: [
        (
            "Will told us that there is no time for it now.",
            "[name] told us that there is no time for it now."
        ),
        (
            "Will and the others never told us what it was for.",
            "[name] and the others never told us what it was for."
        ),
        (
            "May never came to any of it, and so it goes on.",
            "[name] never came to any of it, and so it goes on."
        ),
        (
            "Young was the one who had it all in his drawer.",
            "[name] was the one who had it all in his drawer."
        ),
    ])
    func `a usual opening is a name where a person does what follows`(words: String, shown: String) {
        #expect(self.shown(words, ["Will Ashe", "May Thorne", "Ben Young"]) == shown)
    }

    @Test(arguments: [
        "Will they fund it, or will they wait for another year?",
        "May be it was never meant to work in the first place.",
        "Will the boards agree on it before the end of the year?",
        "So was it for all of us who had to sit there and wait.",
        "So it is done, and nobody asked us what it was for.",
        "Hope that it works is all that we have left of it now.",
        "Young people never get asked what it is that they want.",
    ])
    func `other usual openings stay, and are not named to the consultant`(words: String) {
        let found = summary(words, ["Will So", "May Hope", "Xin He", "Ben Young"])
        #expect(found.themes[0].quotes.map(\.text).contains(words))
        #expect(!found.log.flagged.contains { $0.text == words })
        for words in [words, "He said it would be settled and it never was settled."] {
            #expect(found.identifiers.replaced(words) == words)
        }
    }

    @Test(arguments: [
        ("Young carers never get asked what it is that they want.", ["Ben Young"], true),
        ("Will Parliament ever decide what it is that it wants?", ["Will Ashe"], true),
        ("Price rises are all that anybody ever talks about here.", ["Grant Price"], false),
    ])
    func `a quote that may begin with a name is named to the consultant`(
        words: String, names: [String], areGiven: Bool
    ) {
        let found = summary(words, names, areGiven: areGiven)
        #expect(found.log.flagged.map(\.text).contains { $0 == words })
        #expect(found.quotesInUse.first { $0.text == words }?.hint != nil)
    }

    @Test(arguments: ["Doctor Grant Price", "Nurse Price", "Cllr Price", "Dr Price", "Price"])
    func `a name is one behind a title too, and the title none`(name: String) {
        let words = "Price never told us anything, and so it goes on."
        #expect(shown(words, [name]) == "[name]" + words.dropFirst(5))
        let other = "Nurse training never comes up, nor does a nurse or a doctor."
        #expect(shown(other, [name]) == other)
    }

    @Test(arguments: ["Price Manager", "Price 3", "Practice Price Lead"])
    func `a label that is a post or a number makes no name of what opens a sentence`(label: String) {
        let words = "Price was all that anybody ever talked about here."
        #expect(shown(words, [label]) == words)
        #expect(summary(words, [label], areGiven: false).log.flagged.isEmpty)
    }

    @Test(arguments: [
        (
            "Doorstep got twenty of them home before the end of it.",
            "[place] got twenty of them home before the end of it."
        ),
        ("Doorstep care is what we have in mind for all of them.", nil),
    ])
    func `a body is not called by a word of its name where a sentence begins with it`(
        words: String, replaced: String?
    ) {
        var study = SmallStudy()
        let small = "They leave it on the doorstep, and so it goes on for all of them."
        study.add("P1", .init(organisation: "Doorstep Aldermere"), [SmallStudy.coding("P1", quote: words)])
        study.add("P2", .init(), [SmallStudy.coding("P2", quote: small)])
        let shown = study.summary.themes[0].quotes.map(\.text)
        #expect(shown.contains(replaced ?? words))
    }
}
