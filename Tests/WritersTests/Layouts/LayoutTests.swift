import Planning
import StudyModel
import TestStudies
import Testing
import Themes

@testable import Writers

struct LayoutTests {
    private static let sizes = [0, 1, 3, 6]

    private func documents(_ size: Int) -> [Document] {
        let plan = TinyStudy.plan(Array(TinyStudy.interviews.prefix(size)))
        return [
            PlanLayout(plan).document, QuestionsLayout(plan).document, ThemesLayout(plan.summary).document,
            FacilitatorLayout(plan.summary).document, BriefLayout(plan).document,
        ]
    }

    @Test func `a footer holds as much of a long title as stands in one line`() throws {
        var context = PlanContext(tool: "throughline 0", codebookHash: "00")
        context.subject =
            "joining up what children and adults are offered in the seven valleys and by the sea"
        let plan = ODPlan(TinyStudy.summary(), context: context)
        let footer = try #require(PlanLayout(plan).document.footer)
        #expect(
            footer.hasPrefix("Organisational development plan for joining up what")
                && footer.contains(" … · "))
        #expect(footer.count <= 110)
        #expect(PlanLayout(TinyStudy.plan()).document.footer?.contains("…") == false)
    }

    @Test(arguments: sizes)
    func `every link leads somewhere and every anchor is one place`(size: Int) {
        for document in documents(size) {
            let walk = BlockWalk(document.blocks)
            #expect(Set(walk.anchors).count == walk.anchors.count, "\(document.title)")
            let targets = walk.statements.union(walk.anchors)
            #expect(walk.links.allSatisfy(targets.contains), "\(document.title)")
        }
    }

    @Test(arguments: sizes)
    func `every row has as many cells as there are columns`(size: Int) {
        for table in documents(size).flatMap({ BlockWalk($0.blocks).tables }) {
            #expect(table.rows.allSatisfy { $0.count == table.columns.count })
        }
    }

    @Test func `headings never skip a level`() {
        for document in documents(6) {
            var last = 1
            for level in BlockWalk(document.blocks).headings {
                #expect(level <= last + 1)
                last = level
            }
        }
    }

    @Test func `the plan says that it is a draft and leaves to partners what is theirs`() {
        let document = documents(6)[0]
        #expect(document.status == "DRAFT for comment")
        #expect(document.date == nil)
        #expect(BlockWalk(document.blocks).words.contains("to be agreed"))
    }

    @Test func `no participant is named in what partners read`() {
        for document in documents(6) {
            let words = BlockWalk(document.blocks).words
            for (name, _, _) in TinyStudy.interviews {
                #expect(
                    !words.contains("\(name).docx") && !words.split(separator: " ").contains(Substring(name)))
            }
        }
    }

    @Test func `each bar counts every interviewee once`() {
        let charts = documents(6).flatMap { BlockWalk($0.blocks).charts }
        #expect(!charts.isEmpty)
        for bar in charts.filter({ $0.arrangement == .stacked }).flatMap(\.bars) {
            #expect(bar.counts.values.reduce(0, +) == 6)
        }
    }

    @Test func `quotes in the plan's annex carry the anchors its statements lead to`() {
        let walk = BlockWalk(documents(6)[0].blocks)
        #expect(walk.anchors.contains { $0.hasPrefix("e-") })
        #expect(walk.links.contains { $0.hasPrefix("e-") })
    }

    @Test func `a row of questions has a cell for every column`() {
        let questions = TinyStudy.plan().questions
        let rows = QuestionRows.rows(questions)
        #expect(rows.count == questions.count)
        #expect(rows.allSatisfy { $0.count == QuestionRows.columns.count })
        #expect(rows[0][0] == "Q1")
    }

    @Test func `the matrix has attributes, then a column for each criterion`() throws {
        let matrix = TinyStudy.summary().matrix
        let rows = Array(FrameworkRows.rows(matrix))
        #expect(FrameworkRows.columns(matrix).suffix(4).first == "L1 Shared vision")
        #expect(rows.allSatisfy { $0.count == FrameworkRows.columns(matrix).count })
        #expect(rows[0][0] == "P1")
        #expect(rows[0][6].hasPrefix("help; 1 passage; success factor: “We ring one another"))
    }

    @Test(arguments: [
        (
            "trust",
            "6 of 6 took a position"
        ),
        ("pooled-budgets", "left open, or said to be taken as given, by at least 2 of 6"),
    ]) func `a question says what its number of people counts`(criterion: String, words: String) throws {
        let plan = TinyStudy.plan()
        let question = try #require(plan.questions.first { $0.criteria.first?.id == .init(criterion) })
        let facts = QuestionBlocks(links: EvidenceLinks(quoted: [])).facts(question)
        #expect(facts.contains(words), "\(facts)")
    }

    @Test func `evidence that the document quotes is named before what the team alone can look up`() {
        let ids = (1...3).map { EvidenceID(bits: $0) }
        let links = EvidenceLinks(quoted: [ids[2]])
        #expect(
            links.list(ids, limit: 2) == [
                .link(ids[2].description, anchor: ids[2].anchor), .note(" "),
                .link(ids[0].description, anchor: ids[0].anchor),
            ])
    }
}
