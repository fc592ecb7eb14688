import StudyModel
import TestStudies
import Testing
import Themes

@testable import Planning

struct ResponseRegisterTests {
    private typealias Answer = TinyResponses

    @Test func `an objection changes no finding`() {
        let plain = TinyStudy.plan()
        let sorts = PartnerResponse.Sort.allCases.filter { $0 != .withdraw }
        let answers = PlanDraft(plain).entries.flatMap { entry in
            sorts.map {
                Answer.response(
                    "Moss Trust", entry.id, $0, "This is wrong: it should say that all is well.",
                    inserted: "all is well", deleted: entry.text)
            }
        }
        let plan = Answer.plan(answers)
        let own = Set(plan.responses.statements.map(\.id))
        #expect(plan.statements.filter { !own.contains($0.id) } == plain.statements)
        #expect(plan.actions == plain.actions)
        #expect(plan.risks.map(\.text) == plain.risks.map(\.text))
        #expect(plan.risks.map(\.evidence) == plain.risks.map(\.evidence))
        #expect(plan.questions.map(\.text) == plain.questions.map(\.text))
        #expect(plan.questions.map(\.evidence) == plain.questions.map(\.evidence))
        #expect(plan.questions.map(\.status) == plain.questions.map(\.status))
        #expect(plan.responses.responses.count == answers.count)
    }

    @Test func `without partners and responses nothing is said of them`() {
        #expect(TinyStudy.plan().responses == ResponseRegister())
        #expect(!TinyStudy.plan().statements.contains { $0.id.hasPrefix("P15.") })
    }

    @Test func `who has responded and who has not is told with an id`() throws {
        let answers = [
            Answer.response("moss  TRUST", "P5.3", .object), Answer.response("Fern Voices", "P5.3", .agree),
        ]
        let statements = Answer.plan(answers).responses.statements
        #expect(statements.map(\.id) == ["P15.1", "P15.2"])
        #expect(statements.map(\.key) == ["15.partners", "15.responses"])
        #expect(
            statements[0].text
                == "Two of the three partners have responded: Moss Trust and Fern Voices. Quill Borough has not yet."
        )
        #expect(
            statements[1].text
                == "Partners made two responses to the earlier draft: one agreement and one objection. Annex H lists each "
                + "with what was done about it; no response has changed what is reported of the interviews. One objection "
                + "stands beside the statement it is about, as a contrary view. What to do about one of them is not decided "
                + "yet.")
        let plan = Answer.plan(answers)
        #expect(PlanDraft(plan).entry("P15.1")?.text == statements[0].text)
    }

    private static let told: [([Partner.State?], String)] = [
        (
            [nil, nil, nil],
            "None of these partners has responded yet: Quill Borough, Moss Trust and Fern Voices."
        ),
        (
            [.asked, .asked, .notAsked],
            "None of these partners has responded yet: Quill Borough and Moss Trust. Fern Voices has not been asked yet."
        ),
        (
            [.agreed, .agreedWithReservations, .declined],
            "All three partners have responded: Quill Borough, Moss Trust and Fern Voices. Quill Borough agrees. "
                + "Moss Trust agrees with reservations. Fern Voices does not agree."
        ),
        ([.responded], "The one partner, Quill Borough, has responded."),
        ([.asked], "The one partner, Quill Borough, has not responded yet."),
        ([.notAsked], "Quill Borough has not been asked yet."),
    ]

    @Test(arguments: told)
    func `what the list says of partners is told`(states: [Partner.State?], text: String) {
        let partners = zip(Answer.partners, states).map { partner, state in
            Partner(name: partner.name, people: [], signatory: "", state: state, date: "")
        }
        #expect(Answer.plan([], partners: partners).responses.statements.map(\.text) == [text])
    }

    private static let listed: [(Partner.State?, Partner.State)] = [
        (nil, .responded), (.notAsked, .responded), (.asked, .responded), (.agreed, .agreed),
        (.declined, .declined),
    ]

    @Test(arguments: listed)
    func `what came from a partner tells that it responded`(listed: Partner.State?, state: Partner.State) {
        let partner = Partner(name: "Moss Trust", people: [], signatory: "", state: listed, date: "")
        let plan = Answer.plan([Answer.response("Moss Trust", "P5.3", .agree)], partners: [partner])
        #expect(plan.responses.positions.map(\.state) == [state])
    }

    @Test(arguments: [
        ("Agreed", PartnerResponse.Sort.agree, Partner.State.agreed), ("Noted", .unsorted, .responded),
        ("Agreed subject to the money", .agree, .agreedWithReservations),
        ("We agree without reservation", .unsorted, .responded), ("Not agreed", .object, .declined),
        ("Agreed with no reservations", .agree, .agreed),
        ("We would agree with a reservation", .unsorted, .responded),
    ])
    func `a sign-off says where its partner stands, or only that it responded`(
        words: String, sort: PartnerResponse.Sort, state: Partner.State
    ) {
        #expect(SignOff.state(words, sort) == state)
    }

    @Test func `of two sign-offs of a partner the one to the later draft counts`() {
        func signed(_ state: String, _ sort: PartnerResponse.Sort, draft: String) -> PartnerResponse {
            Answer.response(
                "Moss Trust", "", sort, "Where it stands: \(state)", draft: draft, words: SignOff.title)
        }
        let first = PlanDraft(TinyStudy.plan())
        let last = PlanDraft(Answer.plan([], partners: []))
        let answers = [signed("Agreed", .agree, draft: last.code), signed("Not yet", .unsorted, draft: "")]
        let positions = Answer.plan(answers, drafts: [first, last]).responses.positions
        #expect(positions.first { $0.partner.name == "Moss Trust" }?.state == .responded)
        let turned = [signed("Agreed", .agree, draft: last.code), signed("No", .object, draft: "XXXX-XXXX")]
        let kept = Answer.plan(turned, drafts: [first, last]).responses.positions
        #expect(kept.first { $0.partner.name == "Moss Trust" }?.state == .agreed)
    }

    @Test func `a partner that nobody listed gets a line after the others`() {
        let answers = [Answer.response("Heath Group", "P5.3", .add), Answer.response("", "P5.3", .add)]
        let positions = Answer.plan(answers).responses.positions
        #expect(
            positions.map(\.partner.name) == ["Quill Borough", "Moss Trust", "Fern Voices", "Heath Group"])
        #expect(positions.map { $0.counts.map(\.words) } == [[], [], [], ["one addition"]])
    }

    @Test func `withdrawn quotes are counted, never told by partner`() {
        let answers = [
            Answer.response("Moss Trust", "K3F7-Q2PX", .withdraw),
            Answer.response("Moss Trust", "K3F7-Q2PX", .withdraw, "Twice."),
            Answer.response("Moss Trust", "K3F7-Q2PY", .withdraw),
        ]
        let register = Answer.plan(answers).responses
        #expect(register.responses.isEmpty && register.withdrawals == 2)
        #expect(register.positions.allSatisfy { $0.counts.isEmpty && !$0.hasResponded })
        #expect(
            register.statements.last?.text == "Two quotes were withdrawn and stand nowhere in this draft.")
        let both = Answer.plan(answers + [Answer.response("Moss Trust", "P5.3", .agree)]).responses
        #expect(
            both.statements.last?.text.contains(
                "; but for what was withdrawn, no response has changed what is reported") == true)
    }

    @Test func `a hundred responses of one partner do not crowd out the others`() {
        let loud = (1...100).map { Answer.response("Moss Trust", "P5.3", .object, "Wrong, number \($0).") }
        let quiet = [
            Answer.response("Quill Borough", "P5.3", .correct), Answer.response("Fern Voices", "P5.3", .add),
        ]
        let register = Answer.plan(loud + quiet).responses
        let (shown, more) = register.beside("P5.3")
        #expect(
            shown.map(\.partner) == ["Moss Trust", "Moss Trust", "Quill Borough", "Fern Voices"])
        #expect(shown.map(\.sort) == [.object, .object, .correct, .add] && more == 98)
        #expect(register.responses.count == 102)
    }

    @Test func `agreement and what is not sorted stand in the annex alone`() {
        let answers = [
            Answer.response("Moss Trust", "P5.3", .agree), Answer.response("Moss Trust", "P5.3", .unsorted),
        ]
        let register = Answer.plan(answers).responses
        #expect(register.beside("P5.3").shown.isEmpty && register.beside("P5.3").more == 0)
        #expect(register.counts.map(\.words) == ["one agreement", "one not sorted yet"])
    }
}
