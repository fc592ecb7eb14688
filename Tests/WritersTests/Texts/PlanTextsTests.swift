import StudyModel
import TestStudies
import Testing

@testable import Writers

struct PlanTextsTests {
    private func texts(_ key: String, _ text: String) throws -> PlanTexts {
        try PlanTexts([.init(key: key, text: text, file: "texts.yaml", line: 3)])
    }

    @Test func `paragraphs, lists, bold, italics, links and braces are read`() {
        let text =
            "Dear **all**,\nwe *ask* {who} [here](#s-6).\n\n- one\n  more\n- two\n1. first\n\n\\* star * alone"
        #expect(
            TextMarkup(["who": "you"]).blocks(text) == [
                .paragraph([
                    .text("Dear "), .strong("all"), .text(", we "), .emphasis("ask"), .text(" you "),
                    .link("here", anchor: "s-6"), .text("."),
                ]),
                .list([[.text("one more")], [.text("two")]]), .list([[.text("first")]], numbered: true),
                .paragraph([.text("* star * alone")]),
            ])
    }

    @Test(arguments: PlanText.allCases) func `each text of ours has only braces that are known`(key: PlanText)
    {
        for line in key.words.textLines { #expect(TextMarkup.unknownPlaceholder(in: line) == nil) }
        #expect(!TextMarkup([:]).blocks(key.words).isEmpty)
    }

    @Test(arguments: PlanText.allCases) func `a text of the study's own stands in every format of the plan`(
        key: PlanText
    ) throws {
        let texts = try texts(key.rawValue, "Our **own** words of {version} for {interviewees}.")
        let document = PlanLayout(TinyStudy.plan(), texts: texts).document
        let page = String(decoding: HTMLRenderer().render(document), as: UTF8.self)
        #expect(page.contains("Our <strong>own</strong> words of draft 1 for six."))
        let markdown = String(decoding: MarkdownRenderer().render(document), as: UTF8.self)
        #expect(markdown.contains("Our **own** words of draft 1 for six."))
        #expect(
            try DOCXDump(DOCXRenderer().render(document)).text.contains("Our own words of draft 1 for six."))
        let ours = TextMarkup([:]).blocks(key.words).first
        if case .paragraph(let words)? = ours { #expect(!markdown.contains(words.plainText)) }
    }

    @Test(arguments: [
        ("forword", "Words", 3, "'forword'"), ("foreword", "One\n{who} asks", 4, "{who}"),
    ]) func `what nobody knows is refused with its line`(key: String, text: String, line: Int, words: String)
    {
        let error = #expect(throws: InputError.self) { try texts(key, text) }
        #expect(error?.line == line && error?.reason.contains(words) == true)
    }

    @Test func `a text of ours that asks partners to write stands in a box, the study's own does not`() throws
    {
        let plan = TinyStudy.plan()
        func boxes(_ texts: PlanTexts) -> Int {
            let page = String(
                decoding: HTMLRenderer().render(PlanLayout(plan, texts: texts).document), as: UTF8.self)
            return page.ranges(of: "For partners to write").count
        }
        #expect(try boxes(PlanTexts()) - boxes(texts("foreword", "Ours.")) == 2, "its label and its title")
    }
}
