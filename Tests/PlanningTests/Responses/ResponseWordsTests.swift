import StudyModel
import TestStudies
import Testing
import Themes

@testable import Planning

struct ResponseWordsTests {
    private typealias Answer = TinyResponses

    private func printed(
        _ text: String, author: String = "", withdrawn: WithdrawnWords = WithdrawnWords()
    ) -> String? {
        Answer.plan([Answer.response("Moss Trust", "P5.3", .add, text, author: author)], withdrawn: withdrawn)
            .responses.responses.first?.text
    }

    @Test(arguments: [
        (
            "Ring 020 7946 0000 or write to ada@moss.example.",
            "Ring [phone number] or write to [email address]."
        ),
        ("As Ada Fernley told you, Fernley’s team is new.", "As [name] told you, [name]’s team is new."),
        ("The chief executive of the trust left.", "The [role] of the trust left."),
        (" two\n\n  lines\u{7} here ", "two\nlines here"),
        ("We differ.\nBo Reed: So do we.\nada fernley: No.", "We differ.\nReply: So do we.\nReply: No."),
        ("We differ.\n↳ jsmith: So do we.", "We differ.\nReply: So do we."),
        ("We differ.\n↳ Maria de la Cruz: So: we do.", "We differ.\nReply: So: we do."),
        ("↳ SMITH, Ann (NHS VALE CCG): So do we.", "Reply: So do we."),
        ("↳ Somebody: Somebody does.", "Reply: Somebody does."),
        ("As Cruz says.\n↳ Maria de la Cruz: I do.", "As [name] says.\nReply: I do."),
        ("First: this.\nand so on: that.", "First: this.\nand so on: that."),
        ("ADD:  the hospice.", "The hospice."), ("Add:", "Add:"), ("Added: this.", "Added: this."),
        ("turned \u{202E}around\u{202C} again", "turned around again"), ("\n \n", ""),
    ])
    func `names, addresses and disturbing characters are taken out`(text: String, expected: String) {
        #expect(printed(text, author: "Ada Fernley") == expected)
    }

    @Test(arguments: ["J. Smith", "Dr. Ann Smith", "smith.example;Smith"])
    func `people of a partner are no words of it`(people: String) {
        let partner = Partner(
            name: "Moss Trust", people: people.split(separator: ";").map(String.init), signatory: "",
            state: nil, date: "")
        let answer = Answer.response("Moss Trust", "P5.3", .add, "Ask Smith.")
        let plan = Answer.plan([answer], partners: [partner])
        #expect(plan.responses.responses.map(\.text) == ["Ask [name]."])
    }

    @Test func `partners are named in what they answer, but for names that people of theirs bear`() {
        let partners = ["Moss Trust", "Smith", "Chief Executive Forum"].map {
            Partner(name: $0, people: ["Ann Smith"], signatory: "", state: nil, date: "")
        }
        let answers = [
            "Lead: Moss Trust, with the Chief Executive Forum of the trust.", "Ann Smith of Smith.",
            "The chief executive of Moss Trusts left.",
        ].map { Answer.response("Moss Trust", "P5.3", .add, $0) }
        #expect(
            Answer.plan(answers, partners: partners).responses.responses.map(\.text) == [
                "Lead: Moss Trust, with the Chief Executive Forum of the trust.", "[name] of [name].",
                "The [role] of Moss Trusts left.",
            ])
    }

    @Test func `the name of a partner is no author's name`() {
        #expect(printed("Moss Trust has moved.", author: "Moss Trust") == "Moss Trust has moved.")
    }

    @Test func `an author whose name is part of a word of a partner's is taken out`() {
        let partner = Partner(name: "Leeds Forum", people: [], signatory: "", state: nil, date: "")
        let answer = Answer.response("Leeds Forum", "P5.3", .add, "Ask Lee at Leeds Forum.", author: "Lee")
        let plan = Answer.plan([answer], partners: [partner])
        #expect(plan.responses.responses.map(\.text) == ["Ask [name] at Leeds Forum."])
    }

    @Test func `what was withdrawn comes back in no answer`() {
        var withdrawn = WithdrawnWords()
        withdrawn.add("K3F7-Q2PX", passage: "They smile in the meeting and then they brief against us.")
        #expect(printed("See K3F7-q2px, and others.", withdrawn: withdrawn) == "See [withdrawn], and others.")
        #expect(
            printed("Who said “Smile in the meeting, and then they…”?", withdrawn: withdrawn)
                == "[words withdrawn]")
        #expect(printed("They smile in the meeting.", withdrawn: withdrawn) == "They smile in the meeting.")
        let answer = Answer.response(
            "Moss Trust", "P77.7", .add, words: "they brief: smile in the meeting and then they brief")
        let plan = Answer.plan([answer], withdrawn: withdrawn)
        #expect(plan.responses.responses.map(\.place) == [.gone(id: "P77.7", words: "[words withdrawn]")])
    }

    @Test(arguments: [
        ("“I've offered [name] our spare van every Monday.”", true),
        ("I’ve offered [name] [...] every Monday of the", true),
        ("offered [name] our spare van every single day", false),
        ("The [role]’s own [name] van is spare on every Monday", false),
        ("They are with [name], who asked us all to wait", true),
        ("Ask [name", false), ("[name] [name]", false),
    ])
    func `what was withdrawn comes back in no answer with names in brackets`(words: String, isQuoted: Bool) {
        var withdrawn = WithdrawnWords()
        withdrawn.add(
            "K3F7-Q2PX",
            passage: "I've offered Oakhampton our spare van every Monday of the year, if they want it.")
        withdrawn.add(
            "K3F7-Q2PY", passage: "They are with the Director of Adult Social Services’ Jo, who asked us.")
        #expect(withdrawn.isQuoted(in: words) == isQuoted)
        #expect((printed(words, withdrawn: withdrawn) == WithdrawnWords.replacement) == isQuoted)
    }

    @Test func `brackets without end are looked at in time that grows as they do`() {
        var withdrawn = WithdrawnWords()
        withdrawn.add("K3F7-Q2PX", passage: String(repeating: "we and you ", count: 300))
        #expect(!withdrawn.isQuoted(in: String(repeating: "[name] they ", count: 20_000)))
        #expect(!withdrawn.isQuoted(in: String(repeating: "[", count: 20_000)))
    }

    @Test func `what is no code is looked for nowhere`() {
        var withdrawn = WithdrawnWords()
        withdrawn.add("W")
        withdrawn.add("K3F7-Q2PX")
        #expect(withdrawn.withoutCodes("We: K3F7-Q2PXK3F7-Q2PX é") == "We: [withdrawn][withdrawn] é")
        #expect(withdrawn.holds("k3f7-q2px") && !withdrawn.holds("W"))
    }

    @Test func `a short passage counts whole`() {
        var withdrawn = WithdrawnWords()
        withdrawn.add("K3F7-Q2PX", passage: "Never, I say!")
        #expect(withdrawn.isQuoted(in: "He said never I say it") && !withdrawn.isQuoted(in: "Never say it"))
    }

    @Test(arguments: ["<b>&amp; **bold** | `x`", "אנחנו לא מסכימים", String(repeating: "long ", count: 2000)])
    func `any words are kept`(text: String) {
        #expect(printed(text) == text.trimmed)
    }
}
