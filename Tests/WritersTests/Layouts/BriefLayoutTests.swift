import Planning
import StudyModel
import TestStudies
import Testing
import Themes

@testable import Writers

struct BriefLayoutTests {
    private static let plans: [ODPlan] =
        [0, 1, 2, 3, 6].map { TinyStudy.plan(Array(TinyStudy.interviews.prefix($0))) }
        + [TinyTensions.plan(slow: 3, fast: 2)]

    private func markdown(_ document: Document) -> String {
        String(decoding: MarkdownRenderer().render(document), as: UTF8.self)
    }

    private func words(_ plan: ODPlan, _ texts: PlanTexts = PlanTexts()) -> String {
        markdown(BriefLayout(plan, texts: texts).document)
    }

    /// What looks like the code of a quote.
    private func codes(_ text: String) -> Set<String> {
        Set(text.matches(of: #/\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/#).map { String($0.0) })
    }

    /// What stands between quotation marks.
    private func quotes(_ text: String) -> Set<String> {
        Set(text.matches(of: #/“([^”]+)”/#).map { String($0.1) })
    }

    @Test(arguments: plans.indices)
    func `statements, codes and quotes of the summary are the plan's`(index: Int) {
        let plan = Self.plans[index]
        let whole = PlanLayout(plan).document
        let brief = BriefLayout(plan).document
        let stated = BlockWalk(brief.blocks).statements
        #expect(stated.isSubset(of: BlockWalk(whole.blocks).statements))
        let (long, short) = (markdown(whole), markdown(brief))
        #expect(codes(short).isSubset(of: codes(long)))
        #expect(quotes(short).isSubset(of: quotes(long)))
        guard index > 1 else { return }
        #expect(stated.count > 12 && codes(short).count > 4 && quotes(short).count > 1)
        #expect(stated.count < BlockWalk(whole.blocks).statements.count)
    }

    @Test func `every statement stands in it with the words it has in the plan`() {
        for plan in Self.plans {
            let texts = Dictionary(PlanDraft(plan).entries.map { ($0.id, $0.text) }) { first, _ in first }
            for (id, said) in StatementWords(BriefLayout(plan).document.blocks).words where said != id {
                #expect(texts[id] == said, "\(id)")
            }
        }
    }

    @Test func `it leads nowhere by links, and says where its codes lead`() {
        for plan in Self.plans {
            let walk = BlockWalk(BriefLayout(plan).document.blocks)
            #expect(walk.links.isEmpty && walk.anchors.isEmpty)
            #expect(walk.words.contains("Annex D of the plan has its words"))
            #expect(
                walk.tables.allSatisfy { table in table.rows.allSatisfy { $0.count == table.columns.count } })
        }
    }

    @Test func `it tells the draft it belongs to, and that it is a part of it`() {
        let plan = TinyStudy.plan()
        let brief = BriefLayout(plan).document
        #expect(brief.title == "Summary of the draft plan" && brief.status == "DRAFT for comment")
        #expect(brief.draft == PlanDraft(plan).code && brief.isExtract)
        #expect(!PlanLayout(plan).document.isExtract)
        #expect(words(plan).contains("not agreed by any partner"))
        #expect(words(plan).contains("none has yet been confirmed by a person"))
    }

    @Test func `people who want different things are heard side by side`() throws {
        let plan = TinyTensions.plan(slow: 3, fast: 2)
        let text = words(plan)
        let slow = try #require(
            text.firstRange(of: "**For \(TinyTensions.slow):** “I would pool it a little"))
        let fast = try #require(text.firstRange(of: "**For \(TinyTensions.fast):** “I would pool it all at"))
        let statement = try #require(plan.differences.first { $0.tension != nil }?.statement)
        let place = try #require(text.firstRange(of: statement.text))
        #expect(place.upperBound < slow.lowerBound && slow.upperBound < fast.lowerBound)
    }

    @Test func `leads and dates are left to partners, and stand once somebody entered them`() {
        let plan = TinyStudy.plan()
        #expect(words(plan).contains("these cells are left empty for partners to fill in"))
        var context = PlanContext(tool: "throughline 0", codebookHash: "00")
        let target = PlanEdit.Target(.action, plan.actions[0].key, .lead)
        let statement = PlanEdit.Target(.statement, plan.atAGlance[0].key)
        let when = Timestamp(milliseconds: 1_773_500_000_000)
        context.edits = PlanEdits([
            PlanEdit(target, text: "The council", basis: Action.toBeAgreed, who: "Ann", when: when),
            PlanEdit(statement, text: "Trust helps here.", basis: "", who: "Ann", when: when),
        ])
        let edited = words(ODPlan(plan.summary, context: context))
        #expect(edited.contains("The council (as entered by the team on 14 March 2026)"))
        #expect(edited.contains("Trust helps here. (worded by the team on 14 March 2026)"))
        #expect(!edited.contains(plan.atAGlance[0].text))
    }

    @Test func `what partners answered stands beside what they answered`() {
        let answer = TinyResponses.response("Moss Trust", "P2.1", .object, "We see it otherwise.")
        let text = words(TinyResponses.plan([answer]))
        #expect(text.contains("Recorded contrary view (Moss Trust"))
        #expect(text.contains("We see it otherwise."))
        #expect(text.contains("all responses to earlier drafts (H)"))
        #expect(!words(TinyStudy.plan()).contains("earlier drafts"))
    }

    @Test func `words of the study's own stand in it, and none that only ask for them`() throws {
        let own = try PlanTexts(
            [
                ("foreword", "We asked, and **we heard**."), ("how-to-comment", "Write to Ann by Friday."),
                ("oversight", "The joint board meets in May."), ("next-steps", "We meet in June."),
            ].map { PlanTexts.Source(key: $0.0, text: $0.1, file: "texts.yaml", line: 1) })
        let text = words(TinyStudy.plan(), own)
        for said in ["**we heard**", "Write to Ann by Friday.", "The joint board meets", "We meet in June."] {
            #expect(text.contains(said))
        }
        let plain = words(TinyStudy.plan())
        for heading in ["Foreword", "Oversight", "Resources", "For partners to write"] {
            #expect(!plain.contains(heading))
        }
        #expect(plain.contains("Please comment in this document, or in the plan itself"))
    }

    @Test func `what stands in it goes by the order of the plan and ends early`() {
        let plan = TinyTensions.plan(slow: 3, fast: 2)
        let text = words(plan)
        for level in plan.heard {
            for part in level.parts {
                let shown = part.findings.filter { text.contains("[\($0.statement.id)") }
                #expect(shown.count <= 1)
                #expect(shown.first.map { $0.statement == part.findings.first?.statement } ?? true)
            }
        }
        let steps = plan.actions.map(\.id).filter { text.contains("**\($0)**") }
        #expect(steps == plan.actions.map(\.id).filter { $0.hasSuffix(".1") || $0.hasSuffix(".2") })
        #expect(steps.count < plan.actions.count)
    }

    @Test func `the summary of a tiny study`() throws {
        try expectGolden(words(TinyTensions.plan(slow: 3, fast: 2)), "tiny-summary.md")
    }
}

/// The words of statements, actions and questions as a document marks them.
private struct StatementWords {
    private(set) var words: [(id: String, words: String)] = []

    init(_ blocks: [Block]) {
        var found: [(String, String)] = []
        for block in blocks {
            _ = block.mapText { text in
                for case .statement(let id, let inside) in text { found.append((id, inside.plainText)) }
                return text
            }
        }
        words = found
    }
}
