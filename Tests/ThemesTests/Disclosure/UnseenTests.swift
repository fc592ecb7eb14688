import StudyModel
import Testing

@testable import Themes

struct UnseenTests {
    @Test(arguments: [
        ("so \u{202E}is it\u{202C}", "so is it"), ("\u{2066}so\u{2069} is\u{200E} it\u{200F}", "so is it"),
        ("so\u{61C} is\u{FEFF} it", "so is it"),
        ("so\u{AD}lid sha\u{200B}red wa\u{2060}ter", "solid shared water"),
        ("Mar\u{200D}low and Mar\u{FE0F}low", "Marlow and Marlow"),
        ("“می\u{200C}خواهم” – 👩\u{200D}⚕️ – café", "“می\u{200C}خواهم” – 👩\u{200D}⚕️ – café"),
    ])
    func `what is not seen is left out, but for joiners that a script needs`(text: String, seen: String) {
        #expect(text.withoutUnseen.unicodeScalars.elementsEqual(seen.unicodeScalars))
    }

    @Test(arguments: [
        "We never \u{202E}trusted\u{202C} Jane Mar\u{200B}low, and \u{2067}she\u{2069} knew it all along.",
        "We never trusted Jane\u{200F} Mar\u{AD}low, and she knew it\u{FEFF} all along.",
    ])
    func `no quote holds marks of direction, nor a name behind marks that are not seen`(words: String) {
        var study = SmallStudy()
        study.settings.hidesUnknownNames = false
        study.add(
            "P1", .init(name: "Jane Marlow"),
            [
                SmallStudy.coding("P1", matched: "\u{202E}trusted\u{202C}", quote: words),
                SmallStudy.coding("P1", nil, kind: .aspiration, flags: [.first], turn: 8, quote: words),
                SmallStudy.coding(
                    "P1", nil, kind: .aspiration, flags: [.first], turn: 8,
                    start: words.unicodeScalars.count + 1,
                    quote: "They would have to meet \u{2066}every\u{2069} week for an hour."),
            ])
        let summary = study.summary
        let shown = "We never trusted [name], and she knew it all along."
        #expect(summary.themes[0].quotes.map(\.text) == [shown])
        #expect(
            summary.firsts.quotes.map(\.text) == [shown + " They would have to meet every week for an hour."])
        #expect(summary.log.edits.allSatisfy { !$0.before.contains("\u{202E}") })
        #expect(summary.themes[0].quotes.map(\.id) == [SmallStudy.coding("P1").id])
    }
}
