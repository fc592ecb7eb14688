import Planning
import StudyModel
import TestStudies
import Testing
import Themes

struct PledgeTests {
    private static let words = "We could lend them the big room every week and the kettle with it."

    private func plan(
        _ flags: Set<Coding.Flag>, criterion: String? = "trust", state: CodingState = .suggested
    )
        -> ODPlan
    {
        var offered = TinyStudy.coding("P7", 1, (criterion, .neutral, nil, Self.words))
        offered = Coding(
            id: offered.id, transcript: offered.transcript, participant: offered.participant, turn: 1,
            place: offered.place, range: offered.range, quote: offered.quote, criterion: offered.criterion,
            kind: nil, stance: .neutral, isQuestion: false, flags: flags, coder: offered.coder, state: state,
            confidence: 0.6, reasons: [])
        let summary = TinyStudy.summary(adding: [("P7", "Council", [offered])])
        return ODPlan(summary, context: PlanContext(tool: "t", codebookHash: "0"))
    }

    @Test func `an offer is listed in its words, with the actions it could serve`() throws {
        let plan = plan([.offer])
        let pledge = try #require(plan.pledges.first)
        #expect(plan.pledges.count == 1)
        #expect(pledge.quote.text == Self.words && pledge.statement.text.contains(Self.words))
        #expect(pledge.statement.evidence == [pledge.quote.id])
        #expect(!pledge.actions.isEmpty)
        #expect(pledge.actions.allSatisfy { plan.action($0)?.criteria.contains(.init("trust")) == true })
    }

    @Test func `an offer about no criterion is listed and serves no action`() throws {
        let pledge = try #require(plan([.offer], criterion: nil).pledges.first)
        #expect(pledge.actions.isEmpty && pledge.quote.criterion == nil)
    }

    @Test(arguments: [[], [.offer, .offRecord], [.offer, .reported]] as [Set<Coding.Flag>])
    func `what was not offered, or not for all to hear, is not listed`(flags: Set<Coding.Flag>) {
        #expect(plan(flags).pledges.isEmpty)
    }

    @Test func `a rejected offer is not listed`() {
        #expect(plan([.offer], state: .rejected).pledges.isEmpty)
    }
}
