import StudyModel
import TestStudies
import Testing
import Themes

@testable import Planning

/// Page 2 and the draft vision tell of the same hopes.
struct HopeTests {
    private typealias Hope = (criterion: String, speaks: Bool)

    /// A plan of people who each hope for some criteria, in words that say so alone or only in answer to a question.
    private func plan(_ people: [[Hope]]) -> ODPlan {
        let others = people.enumerated().map { person, hopes in
            let name = "H\(person)"
            let codings = hopes.enumerated().map { turn, hope in
                coding(name, turn + 1, hope.criterion, speaks: hope.speaks)
            }
            return (name, "", codings)
        }
        return ODPlan(
            TinyStudy.summary([], adding: others), context: PlanContext(tool: "t", codebookHash: "0"))
    }

    private func coding(_ name: String, _ turn: Int, _ criterion: String, speaks: Bool) -> Coding {
        let said = TinyStudy.coding(
            name, turn,
            (criterion, .neutral, .aspiration, "In ten years there ought to be more of it at \(name)."))
        let rules =
            speaks ? ["phrase \"more\"", "aspiration cue"] : ["phrase \"more\"", "asked for an aspiration"]
        return Coding(
            id: said.id, transcript: said.transcript, participant: said.participant, turn: said.turn,
            place: said.place, range: said.range, quote: said.quote, criterion: said.criterion,
            kind: said.kind, stance: said.stance, isQuestion: false, flags: [], coder: said.coder,
            state: said.state, confidence: said.confidence,
            reasons: rules.map { Coding.Reason(rule: $0, matched: "more") })
    }

    private func hopes(_ plan: ODPlan) -> Statement? { plan.atAGlance.first { $0.key == "2.hopes" } }

    @Test func `the page names the hopes of the draft vision first, then what more people hope for unquoted`()
        throws
    {
        let plan = plan([
            [("trust", true), ("data", false)], [("data", false)], [("data", false), ("trust", true)],
        ])
        #expect(plan.vision.map(\.statement.criteria) == [[.init("trust")]])
        let statement = try #require(hopes(plan))
        #expect(
            statement.text
                == "What people hope for, in their words in section 8: change in trust (2 of 3). As many or more hope "
                + "for shared data (3), in words that do not say so alone.")
        #expect(statement.criteria == [.init("trust"), .init("data")])
        #expect(statement.evidence.count == 5)
    }

    @Test func `what fewer people hope for unquoted is not on the page`() throws {
        let plan = plan([[("trust", true)], [("trust", true), ("data", false)], []])
        #expect(
            hopes(plan)?.text
                == "What people hope for, in their words in section 8: change in trust (2 of 3).")
    }

    @Test func `where no hope can be shown the page says that section 8 has none`() throws {
        let plan = plan([[("trust", false)], [("trust", false)]])
        #expect(plan.vision.isEmpty)
        #expect(
            hopes(plan)?.text
                == "What people hope for: change in trust (2 of 2). No words that say so alone may be shown, so section "
                + "8 puts none forward.")
    }

    @Test func `where many were interviewed a hope of one person is not said to lack words`() {
        let alone = plan([[("trust", true)]] + Array(repeating: [], count: 9))
        #expect(
            hopes(alone)?.text
                == "What people hope for: change in trust (1 of 10). Section 8 puts none forward: of what two or more hope "
                + "for, no words that say so alone may be shown.")
    }

    @Test func `nothing is said of hopes where nobody has one`() {
        #expect(hopes(plan([[], []])) == nil)
    }
}
