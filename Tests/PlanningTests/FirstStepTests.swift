import Planning
import StudyModel
import TestStudies
import Testing
import Themes

struct FirstStepTests {
    /// A plan of the tiny study and of people who answer what to do first with something on each of `answers`.
    private func plan(
        _ answers: [String], interviews: [(String, String, [TinyStudy.Said])] = TinyStudy.interviews
    )
        -> ODPlan
    {
        let others = answers.enumerated().map { index, criterion in
            let words = "We should meet about it every week, and number \(index) should bring the cake."
            let said = (criterion as String?, Stance.neutral, nil as StatementKind?, words)
            return ("F\(index)", "", [TinyStudy.coding("F\(index)", 1, said, flags: [.first])])
        }
        return ODPlan(
            TinyStudy.summary(interviews, adding: others), context: PlanContext(tool: "t", codebookHash: "0"))
    }

    @Test func `what people would do first is told with their words`() throws {
        let first = try #require(plan(["trust", "trust", "pooled-budgets"]).first)
        #expect(first.statement.id == "P9.1")
        #expect(first.statement.text.contains("What they named had most often to do with trust (2 of "))
        #expect(!first.statement.text.contains("pooled"))
        #expect(first.quotes.count == 3)
        #expect(Set(first.statement.evidence).isSuperset(of: first.quotes.map(\.id)))
    }

    @Test func `answers that have nothing in common are said to have nothing`() throws {
        let first = try #require(plan(["trust", "pooled-budgets"]).first)
        #expect(first.statement.text.hasSuffix("answered. No two of them named the same criterion."))
    }

    @Test func `where nobody was asked, nothing is said`() {
        #expect(plan([]).first == nil)
    }

    @Test func `one interviewee's answer is told as theirs`() throws {
        let first = try #require(plan(["trust"], interviews: []).first)
        #expect(
            first.statement.text == "The interviewee was asked what should be done first, and spoke of trust."
        )
    }

    @Test func `a priority says what of it bears on it, once two people named it`() {
        let one = plan(["trust"]).priorities.flatMap(\.rationale).filter { $0.key.hasSuffix(".first") }
        #expect(one.isEmpty)
        let two = plan(["trust", "trust"]).priorities.flatMap(\.rationale).filter {
            $0.key.hasSuffix(".first")
        }
        #expect(!two.isEmpty)
        #expect(two.allSatisfy { $0.text.contains("people named something to do with trust (2 of ") })
    }
}
