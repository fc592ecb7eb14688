import Planning
import StudyModel
import TestStudies
import Testing
import Themes

/// What a plan says where people want opposite things.
struct TensionPlanTests {
    private let plan = TinyTensions.plan(slow: 3, fast: 2)
    private let about = "how fast to pool"

    @Test func `it is the first difference, with the people and words of either side`() throws {
        let difference = try #require(plan.differences.first)
        #expect(difference.theme.criterion.id.rawValue == "pooled-budgets")
        #expect(
            difference.statement.text
                == "People want different things on how fast to pool: three interviewees spoke for "
                + "pooling a little at a time and two for pooling all at once.")
        #expect(difference.finding.quotes.map { $0.text.contains("all at once") } == [false, true])
        #expect(difference.statement.evidence.count == 5)
    }

    @Test func `it stands on the first page beside where experience differs`() throws {
        let line = try #require(plan.atAGlance.first { $0.key == "2.tensions" })
        #expect(
            line.text
                == "Where people want different things: pooling a little at a time (3) or "
                + "pooling all at once (2).")
        #expect(Set(line.evidence) == Set(try #require(plan.differences.first).statement.evidence))
        let other = try #require(plan.atAGlance.first { $0.key == "2.differences" })
        #expect(other.text == "Where experience differs: trust.")
    }

    @Test(arguments: [(3, 2), (5, 0)])
    func `difficulty with what people may want opposite things about is no common ground`(
        slow: Int, fast: Int
    ) {
        let ground = CommonGround(TinyTensions.summary(slow: slow, fast: fast))
        let led = ground.hindering.themes + ground.hindering.others
        #expect(led.allSatisfy { $0.criterion.id.rawValue != "pooled-budgets" })
        let plain = CommonGround(TinyStudy.summary(adding: TinyTensions.said(slow, fast)))
        #expect(plain.hindering.themes.map(\.criterion.id.rawValue) == ["pooled-budgets"])
    }

    @Test func `its question tells who spoke for what and asks for a conversation`() throws {
        let question = try #require(
            plan.questions.first { $0.criteria.map(\.id.rawValue) == ["pooled-budgets"] })
        #expect(question.origins.first == .tension && question.answer == .conversation)
        #expect(question.raisedBy == 10, "all who raised it")
        #expect(
            question.why.contains(
                "On how fast to pool, three interviewees spoke for pooling a little at a time and two for"))
        let positions = question.positions.map(\.text)
        #expect(positions.contains("Spoke for pooling a little at a time: 3"))
        #expect(positions.contains("Spoke for pooling all at once: 2"))
        #expect(question.quotes.contains { $0.text.contains("a little at a time") })
        #expect(question.quotes.contains { $0.text.contains("all at once") })
        #expect(question.rank.divergence == 2.0 / 3 * 5 / 11)
    }

    @Test func `a step asks partners to decide it together, for what people want and not for a difficulty`()
        throws
    {
        let step = try #require(
            plan.actions.first { $0.text.hasPrefix("Decide together how fast to pool: ") })
        #expect(
            step.reason
                == "Three interviewees spoke for pooling a little at a time and two for pooling all at once")
        #expect(step.evidence == plan.differences.first?.statement.evidence)
    }

    @Test func `where no two sides are told the plan says that it was not heard, and asks`() throws {
        let plan = TinyTensions.plan(slow: 5, fast: 0)
        #expect(plan.differences.allSatisfy { $0.tension == nil })
        #expect(!plan.atAGlance.contains { $0.key == "2.tensions" })
        let unheard = try #require(plan.agreement.first { $0.key == "6.agreement.unheard" })
        #expect(unheard.text.hasPrefix("What people want was not heard clearly enough on how fast to pool. "))
        #expect(!unheard.evidence.isEmpty)
        let question = try #require(plan.questions.first { $0.origins.contains(.unheard) })
        #expect(question.answer == .conversation)
        #expect(question.why.hasPrefix("People may want different things on how fast to pool; "))
        #expect(!self.plan.agreement.contains { $0.key == "6.agreement.unheard" })
    }

    @Test func `a single voice on the other side is not told, nor the side against it`() {
        func sides(fast: Int) -> [Bool] {
            let plan = TinyTensions.plan(slow: 5, fast: fast)
            let texts =
                plan.statements.map(\.text) + plan.questions.flatMap { [$0.why] + $0.positions.map(\.text) }
            return ["pooling all at once", "a little at a time"].map { side in
                texts.contains { $0.contains(side) }
            }
        }
        #expect(sides(fast: 1) == [false, false])
        #expect(sides(fast: 2) == [true, true])
    }

    @Test func `the checklist says so beside what was told of the criterion`() throws {
        let position = try #require(
            plan.positions.first { $0.theme.criterion.id.rawValue == "pooled-budgets" })
        #expect(position.words == "said to be a difficulty; people want different things")
        let other = try #require(plan.positions.first { $0.theme.criterion.id.rawValue == "trust" })
        #expect(other.words == other.reading.rawValue)
    }

    @Test func `the limits say how it is told, where it is told`() {
        #expect(plan.limits.contains { $0.key == "4.limits.wanted" })
        #expect(!TinyStudy.plan().limits.contains { $0.key == "4.limits.wanted" })
    }

    @Test(arguments: [
        (2, 2, "two interviewees spoke for pooling a little at a time and two for pooling all at once"),
        (3, 0, ""), (1, 1, ""),
    ]) func `the words leave out sides that are not told`(slow: Int, fast: Int, words: String) throws {
        let tension = try #require(TinyTensions.summary(slow: slow, fast: fast).themes[2].tensions.first)
        #expect(TensionWords(tension).spoken == words)
    }
}
