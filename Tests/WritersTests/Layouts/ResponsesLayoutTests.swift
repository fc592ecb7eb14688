import Planning
import StudyModel
import TestStudies
import Testing
import Themes

@testable import Writers

struct ResponsesLayoutTests {
    private typealias Answer = TinyResponses

    private func blocks(_ answers: [PartnerResponse], partners: [Partner] = Answer.partners) -> [Block] {
        PlanLayout(Answer.plan(answers, partners: partners)).document.blocks
    }

    private func boxes(_ blocks: [Block]) -> [[Block]] {
        blocks.compactMap { block in
            if case .callout("What partners answered", let inside) = block { inside } else { nil }
        }
    }

    private func words(_ blocks: [Block]) -> String {
        BlockWalk(blocks).words.split(separator: " ").joined(separator: " ")
    }

    @Test(arguments: [
        (PartnerResponse.Sort.object, "Recorded contrary view (Moss Trust, C1 ): “We say so.” [to P5.3 ]"),
        (.add, "Added by Moss Trust ( C1 ): “We say so.” [to P5.3 ]"),
        (.correct, "Corrected by Moss Trust ( C1 ), as told to us, not checked: “We say so.” [to P5.3 ]"),
    ])
    func `an answer stands right after what it is about`(sort: PartnerResponse.Sort, line: String) throws {
        let blocks = blocks([Answer.response("Moss Trust", "P5.3", sort)])
        let place = try #require(
            blocks.firstIndex { if case .callout("What partners answered", _) = $0 { true } else { false } })
        #expect(words([blocks[place]]).contains(line), "\(words([blocks[place]]))")
        let before = blocks[..<place].suffix(2)
        #expect(
            before.contains { block in
                guard case .paragraph(let text) = block else { return false }
                return text.contains { if case .statement("P5.3", _) = $0 { true } else { false } }
            })
    }

    @Test(arguments: ["A1.1", "Q1", "R1", "P6.1", "P9.1", "P2.1"])
    func `actions, questions, risks and statements of any section are answered once`(entry: String) {
        let blocks = blocks([Answer.response("Moss Trust", entry, .object)])
        #expect(boxes(blocks).count == 1)
        #expect(words(boxes(blocks).joined().map { $0 }).contains("[to \(entry) ]"))
    }

    @Test func `a cell of a table points to the answers below it`() {
        let tables = BlockWalk(blocks([Answer.response("Moss Trust", "A1.1", .object)])).tables
        let cells = tables.flatMap(\.rows).joined().filter { $0.text.contains(.note("Partners’ answers: ")) }
        #expect(cells.count == 1 && cells.first?.text.contains(.link("C1", anchor: "C1")) == true)
    }

    @Test func `questions are answered in their own list too`() {
        let plan = Answer.plan([Answer.response("Moss Trust", "Q1", .add)])
        let document = QuestionsLayout(plan).document
        #expect(boxes(document.blocks).count == 1)
        #expect(words(document.blocks).contains("Added by Moss Trust"))
    }

    @Test func `the annex has every answer with what was done`() throws {
        let answers = [
            Answer.response("Moss Trust", "P5.3", .object, done: "Talked over in May."),
            Answer.response("Fern Voices", "P5.3", .agree, ""),
            Answer.response(
                "", "P77.7", .unsorted, "", words: "Words of then.", inserted: "not", deleted: "ever"),
            Answer.response("Quill Borough", "", .add, "Shorter, please."),
        ]
        let blocks = blocks(answers)
        let start = try #require(
            blocks.firstIndex { if case .heading(_, _, "annex-H") = $0 { true } else { false } })
        let annex = words(Array(blocks[start...]))
        #expect(
            annex.contains(
                "Four responses: one agreement, one addition, one objection and one not sorted yet."))
        #expect(annex.contains("Moss Trust as above objects We say so. Talked over in May."))
        #expect(annex.contains("agrees – recorded"))
        #expect(annex.contains("a partner not yet known “Words of then.” [P77.7 then] not sorted yet"))
        #expect(annex.contains("would strike out: “ever” would put in: “not” not yet decided"))
        #expect(annex.contains("Quill Borough adds Shorter, please. not yet decided"))
        let captions = BlockWalk(Array(blocks[start...])).tables.map(\.caption)
        #expect(
            captions == [
                "To statements, actions and questions of this plan",
                "To statements that are no longer in the plan", "To the draft as a whole",
            ])
    }

    @Test func `the annex says what is offered where an offer is answered`() throws {
        var codebook = TinyStudy.codebook
        let sets = Programme.Element(
            way: .others, name: "Sets", about: "What it is.", criteria: [.init("trust")])
        codebook.programme = Programme(intervention: "I2", about: "A mix.", elements: [sets])
        var context = PlanContext(tool: "t", codebookHash: "0")
        context.drafts = [PlanDraft(ODPlan(TinyStudy.summary(codebook: codebook), context: context))]
        context.responses = [Answer.response("Moss Trust", "O1", .agree)]
        let plan = ODPlan(TinyStudy.summary(codebook: codebook), context: context)
        #expect(words(ResponsesAnnex(plan).blocks).contains("Moss Trust O1 Sets. What it is. agrees"))
    }

    @Test func `a withdrawal is told without partner, code or words`() throws {
        let blocks = blocks([Answer.response("Moss Trust", "K3F7-Q2PX", .withdraw, "It is mine.")])
        let text = words(blocks)
        #expect(text.contains("One quote was withdrawn; by whom is not told"))
        #expect(!text.contains("K3F7-Q2PX") && !text.contains("It is mine"))
        #expect(boxes(blocks).isEmpty)
    }

    @Test func `the sign-off has a line per partner`() throws {
        let partners = [
            Partner(
                name: "Quill Borough", people: ["Ada Fernley"], signatory: "B. Quill, Leader",
                state: .agreedWithReservations, date: "2016-02-29"),
            Partner(name: "Moss Trust", people: [], signatory: "", state: nil, date: ""),
        ]
        let blocks = blocks([Answer.response("Quill Borough", "P5.3", .object)], partners: partners)
        let table = try #require(BlockWalk(blocks).tables.first { $0.caption == "Sign-off" })
        let rows = table.rows.map { row in row.map { words([.paragraph($0.text)]) } }
        #expect(
            rows == [
                [
                    "Quill Borough", "B. Quill, Leader", "agrees with reservations", "29 February 2016",
                    "one objection",
                ], ["Moss Trust", "", "no response yet", "", "none"],
            ])
        let text = words(blocks)
        #expect(text.contains("agreed by one of two partners, with reservations"))
        #expect(text.contains("Circulation Quill Borough and Moss Trust") && !text.contains("Ada Fernley"))
        #expect(text.contains("[P15.1]"))
    }

    private func signed(
        _ partner: String, _ state: String, _ sort: PartnerResponse.Sort, name: String = "B. Quill, Leader"
    ) -> PartnerResponse {
        Answer.response(
            partner, "", sort,
            "Partner organisation: \(partner)\nName and role: \(name)\nResponse to this draft: \(state)\nDate: 14 March",
            words: SignOff.title)
    }

    private func signOff(_ blocks: [Block]) throws -> [[String]] {
        let table = try #require(BlockWalk(blocks).tables.first { $0.caption == "Sign-off" })
        return table.rows.map { row in row.map { words([.paragraph($0.text)]) } }
    }

    @Test func `what a partner signed stands in its line of the sign-off, and who signed nowhere else`()
        throws
    {
        let blocks = blocks([
            signed("Moss Trust", "Agreed", .agree),
            signed("Fern Voices", "Agreed, subject to the money.", .unsorted, name: "F. Fern"),
            signed("Quill Borough", "", .unsorted, name: "Q. Quill"),
        ])
        #expect(
            try signOff(blocks) == [
                ["Quill Borough", "Q. Quill", "responded", "14 March", "none"],
                ["Moss Trust", "B. Quill, Leader", "agrees", "14 March", "none"],
                [
                    "Fern Voices", "F. Fern", "agrees with reservations: “Agreed, subject to the money.”",
                    "14 March", "none",
                ],
            ])
        let text = words(blocks)
        #expect(text.contains("agreed by two of three partners, one of them with reservations"))
        for name in ["B. Quill, Leader", "F. Fern", "Q. Quill"] {
            #expect(text.ranges(of: name).count == 1, "\(name)")
        }
    }

    @Test func `where the team says where a partner stands, that stands`() throws {
        let partner = Partner(
            name: "Moss Trust", people: [], signatory: "M. Moss", state: .declined, date: "2016-02-29")
        let blocks = blocks([signed("Moss Trust", "Agreed", .agree)], partners: [partner])
        #expect(
            try signOff(blocks) == [
                ["Moss Trust", "M. Moss", "does not agree", "29 February 2016", "none"]
            ])
    }

    @Test func `what tells no side, or much more, is sorted as any answer`() throws {
        let long = "We do not agree. " + String(repeating: "It is dear. ", count: 20)
        let blocks = blocks([
            signed("Moss Trust", "Our board meets in June.", .unsorted), signed("Fern Voices", long, .object),
        ])
        let rows = try signOff(blocks)
        #expect(rows[1][2...] == ["responded: “Our board meets in June.”", "14 March", "one not sorted yet"])
        #expect(rows[2][2].hasPrefix("does not agree: “We do not agree.") && rows[2][4] == "one objection")
        let text = words(blocks)
        #expect(text.contains("Moss Trust not sorted yet Sign-off: Our board meets in June."))
        #expect(text.ranges(of: "B. Quill, Leader").count == 2)
    }

    @Test func `without a list of partners those that signed have a line each`() throws {
        let blocks = blocks(
            [signed("Moss Trust", "Agreed", .agree), signed("Fern Voices", "We do not agree.", .object)],
            partners: [])
        let rows = try signOff(blocks)
        #expect(rows.map { $0[0] } == ["Fern Voices", "Moss Trust", "to be added", "to be added"])
        #expect(rows.map { $0[2] } == ["does not agree", "agrees", "", ""])
        #expect(words(blocks).contains("Draft for comment; agreed by Moss Trust"))
    }

    @Test func `without a list of partners the sign-off is left to them`() {
        let blocks = blocks([Answer.response("Moss Trust", "P5.3", .object)], partners: [])
        let table = BlockWalk(blocks).tables.first { $0.caption == "Sign-off" }
        #expect(table?.rows.count == 4)
        #expect(words(blocks).contains("Draft for comment; not agreed by any partner"))
        #expect(boxes(blocks).count == 1)
    }

    @Test func `one loud partner leaves room for the others`() throws {
        let loud = (1...100).map { Answer.response("Moss Trust", "P5.3", .object, "Wrong, number \($0).") }
        let blocks = blocks(loud + [Answer.response("Fern Voices", "P5.3", .add)])
        let box = words(try #require(boxes(blocks).first))
        #expect(box.ranges(of: "Recorded contrary view").count == 2 && box.contains("Fern Voices"))
        #expect(box.contains("98 more responses to P5.3"))
        #expect(words(blocks).contains("Wrong, number 100."))
    }

    @Test(arguments: [
        "<b>no</b> & **none** | `x` ]]>", "אנחנו לא מסכימים עם זה", String(repeating: "x", count: 10_000),
        String(repeating: "word ", count: 2000),
    ])
    func `any words come through in every format`(text: String) throws {
        let plan = Answer.plan([Answer.response("Moss Trust", "P5.3", .object, text, done: text)])
        let document = PlanLayout(plan).document
        let html = String(decoding: HTMLRenderer().render(document), as: UTF8.self)
        let markdown = String(decoding: MarkdownRenderer().render(document), as: UTF8.self)
        #expect(try DOCXRenderer().render(document).count > 1000)
        #expect(!html.contains("<b>no</b>") && !markdown.contains("**none**"))
        #expect(html.contains("Recorded contrary view") && markdown.contains("Recorded contrary view"))
        // Cut beside the statement and in the annex.
        let box = words(try #require(boxes(document.blocks).first))
        #expect(box.count < 600)
        #expect(
            words(document.blocks).count < words(PlanLayout(Answer.plan([])).document.blocks).count + 5000)
    }

    @Test func `every link of a plan with answers leads somewhere`() {
        let answers = ["P5.3", "A1.1", "Q1", "R1"].map { Answer.response("Moss Trust", $0, .object) }
        let walk = BlockWalk(blocks(answers))
        #expect(Set(walk.anchors).count == walk.anchors.count)
        #expect(walk.links.contains("C1") && walk.links.contains("A1.1"))
    }
}
