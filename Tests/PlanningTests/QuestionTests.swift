import StudyModel
import TestStudies
import Testing
import Themes

@testable import Planning

struct QuestionTests {
    private func question(_ criterion: String, in plan: ODPlan = TinyStudy.plan()) throws
        -> OutstandingQuestion
    {
        try #require(plan.questions.first { $0.criteria.first?.id == .init(criterion) })
    }

    @Test func `questions about one criterion are one, with all their origins`() throws {
        let plan = TinyStudy.plan()
        let pooled = try question("pooled-budgets")
        #expect(pooled.origins == [.asked, .assumption])
        #expect(plan.questions.count { $0.criteria.first?.id == .init("pooled-budgets") } == 1)
        #expect(pooled.text == "Which budgets will be pooled?")
        #expect(pooled.alsoAsks.contains("How will risk be shared?"))
        #expect(pooled.answer == .decision, "as the codebook says of the intervention")
    }

    @Test func `a clean question of an interviewee is asked beside the criterion's own`() throws {
        #expect(
            try question("pooled-budgets").alsoAsks.contains("Who decides what goes into the pool each year?")
        )
    }

    @Test func `a difference asks for a conversation and gives both positions`() throws {
        let trust = try question("trust")
        #expect(trust.origins == [.divergence])
        #expect(trust.answer == .conversation)
        #expect(
            trust.positions.map(\.text) == ["Spoke of help only: 3 of 6", "Spoke of difficulty only: 3 of 6"])
        #expect(trust.positions.allSatisfy { !$0.evidence.isEmpty })
    }

    @Test func `what was left unsaid at a level is one question`() throws {
        let silence = try #require(
            TinyStudy.plan().questions.first {
                $0.origins == [.silence] && $0.criteria.first?.level == "system"
            })
        #expect(silence.text.contains("shared data"))
        #expect(silence.actions.isEmpty)
    }

    @Test func `a question that no criterion covers stands alone`() throws {
        let other = try #require(TinyStudy.plan().questions.first { $0.criteria.isEmpty })
        #expect(other.text == "Who would run the care homes if the company walked away tomorrow?")
    }

    @Test func `a question that asks much the same as another joins it, with its words`() throws {
        var interviews = TinyStudy.interviews
        interviews[0].2.append(
            (nil, .neutral, nil, "Which budgets and posts will really be pooled next year?"))
        let plan = TinyStudy.plan(interviews)
        let joined = try #require(plan.questions.first { $0.key == "pooled-budgets" })
        let added = TinyStudy.coding("P1", 4, interviews[0].2[3]).id
        #expect(joined.evidence.contains(added) && joined.quotes.contains { $0.id == added })
        #expect(plan.questions.count == TinyStudy.plan().questions.count)
    }

    @Test func `a question touches no more groups than people`() {
        let plan = TinyStudy.plan()
        #expect(plan.questions.contains { $0.rank.groups > 0 })
        #expect(plan.questions.allSatisfy { $0.rank.groups <= $0.raisedBy })
    }

    @Test func `questions are numbered by rank`() {
        let plan = TinyStudy.plan()
        #expect(plan.questions.map(\.id) == plan.questions.indices.map { "Q\($0 + 1)" })
        for (first, second) in zip(plan.questions, plan.questions.dropFirst()) {
            #expect(!(second.rank < first.rank))
        }
    }

    @Test func `groups come before actions, actions before difference, difference before people`() {
        typealias Rank = OutstandingQuestion.Rank
        let order = [
            Rank(groups: 3, actions: 0, divergence: 0, people: 1),
            Rank(groups: 2, actions: 4, divergence: 0, people: 1),
            Rank(groups: 2, actions: 1, divergence: 0.9, people: 1),
            Rank(groups: 2, actions: 1, divergence: 0.2, people: 9),
            Rank(groups: 2, actions: 1, divergence: 0.2, people: 3),
        ]
        #expect(order.reversed().sorted() == order)
    }

    @Test(arguments: [
        ("So I said, right. Who decides what goes into the pool?", "Who decides what goes into the pool?"),
        (
            "Who pays when the shared fund runs out in March?",
            "Who pays when the shared fund runs out in March?"
        ),
        ("What's the point of it all then, really and truly?", nil),
        ("Why don't they just talk to us about it?", nil),
        ("Who decides?", nil), ("It is not clear who decides these things.", nil),
        ("Who told [name] that the fund would be closed?", nil),
        ("How long have you got for this, then, today?", nil),
    ])
    func `only a question about the system stands as it was asked`(said: String, clean: String?) {
        #expect(CleanQuestion.read(said) == clean)
    }

    @Test(arguments: [
        ("And does anyone know what happens to the nurses?", "Does anyone know what happens to the nurses?"),
        ("So, er, who pays when the fund runs out?", "Who pays when the fund runs out?"),
        ("And when that is over they all go?", nil), ("And well?", nil), ("And", nil),
    ])
    func `words that lead up to a question are left out`(said: String, clean: String?) {
        #expect(CleanQuestion.read(said) == clean)
    }

    @Test func `of partners who were asked for a question, we means all of them`() {
        let said = "What are we going to stop doing?"
        #expect(CleanQuestion.read(said) == nil)
        #expect(CleanQuestion.read(said, isAnswer: true) == said)
        #expect(CleanQuestion.read("What are you going to stop doing?", isAnswer: true) == nil)
    }

    @Test(arguments: [
        ("Which budgets will be pooled?", "Which budgets should be pooled this year?", true),
        ("Which budgets will be pooled?", "Who decides on discharge at weekends?", false),
    ])
    func `near-duplicates are told by the words they share`(left: String, right: String, isNear: Bool) {
        #expect(CleanQuestion.isNear(left, right) == isNear)
    }

    @Test func `an assumption of one among many is not a question yet`() throws {
        var interviews = TinyStudy.interviews
        interviews[4].2.removeLast()
        #expect(try question("pooled-budgets", in: TinyStudy.plan(interviews)).origins == [.asked])
    }

    @Test func `a stated uncertainty is no question asked outright`() throws {
        let words = "It has not been decided who signs for the pooled fund at all."
        var coding = TinyStudy.coding("P1", 1, ("pooled-budgets", .neutral, nil, words + "?"))
        coding = Coding(
            id: coding.id, transcript: coding.transcript, participant: coding.participant, turn: 1,
            place: coding.place,
            range: coding.range, quote: words, criterion: coding.criterion, kind: nil, stance: .neutral,
            isQuestion: true,
            flags: [], coder: coding.coder, state: .suggested, confidence: 0.5, reasons: [])
        var accumulator = ThemeAccumulator(codebook: TinyStudy.codebook, settings: ThemeSettings())
        let record = InterviewRecord(
            transcript: "P1.docx", participants: [.init(id: .init("P1"))], words: 10, turns: 2)
        accumulator.add(record, codings: [coding])
        let plan = ODPlan(accumulator.summary(), context: PlanContext(tool: "t", codebookHash: "h"))
        #expect(try question("pooled-budgets", in: plan).origins == [.uncertainty])
    }
}
