import Planning
import StudyModel
import TestStudies
import Testing
import Themes

@testable import Writers

struct AskedLayoutTests {
    private func plan(_ flags: Set<Coding.Flag>) -> (summary: ThemeSummary, annex: BlockWalk) {
        let words = "We never see their figures, and they have never seen ours."
        let said = TinyStudy.coding("F1", 1, ("data", .hindering, nil, words), flags: flags)
        let summary = TinyStudy.summary(adding: [("F1", "", [said])])
        let plan = ODPlan(summary, context: PlanContext(tool: "t", codebookHash: "0"))
        return (summary, BlockWalk(PlanLayout(plan).guide))
    }

    @Test func `what was asked about is counted beside what was brought up`() throws {
        let (summary, annex) = plan([.prompted])
        let data = try #require(summary.theme(.init("data")))
        #expect(data.asked == 1 && data.volunteered == data.raised - 1)
        let table = try #require(annex.tables.first)
        #expect(table.caption == "What was asked about: interviewees, of 7")
        let rows = table.rows.map { BlockWalk([.paragraph($0.flatMap(\.text))]).words }
        #expect(rows == ["S7 Shared data 1 \(data.volunteered) "])
        #expect(!annex.words.contains("first"))
    }

    @Test func `what most bring up by themselves is named, and nothing that a question named`() throws {
        let (summary, annex) = plan([.prompted])
        let trust = try #require(summary.theme(.init("trust")))
        #expect(trust.volunteered > 3)
        #expect(annex.words.contains("without a question that named it: trust (\(trust.volunteered) of 7)"))
        #expect(!annex.words.contains("shared data ("))
    }

    @Test func `where no question is known, nothing is said of them`() {
        let annex = plan([]).annex
        #expect(annex.tables.isEmpty && !annex.words.contains("brought up"))
        #expect(annex.words.contains("For partners to write"))
    }

    @Test func `answers to what should be done first are counted`() {
        let annex = plan([.prompted, .first]).annex
        #expect(annex.words.contains("One interviewee answered what should be done first"))
    }
}
