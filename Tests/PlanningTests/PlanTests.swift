import Planning
import StudyModel
import TestStudies
import Testing
import Themes

struct PlanTests {
    private var plan: ODPlan { TinyStudy.plan() }

    @Test func `every statement has a number of its own`() {
        let ids = plan.statements.map(\.id)
        #expect(!ids.isEmpty && Set(ids).count == ids.count)
    }

    @Test func `what was heard leads to codings that exist`() {
        let known = Set(
            TinyStudy.interviews.flatMap { name, _, said in
                said.enumerated().map { TinyStudy.coding(name, $0.offset + 1, $0.element).id }
            })
        let heard = plan.statements.filter { $0.basis == .heard && !$0.text.hasPrefix("Nobody raised") }
        #expect(heard.allSatisfy { !$0.evidence.isEmpty })
        #expect(heard.allSatisfy { known.isSuperset(of: $0.evidence) })
        #expect(plan.actions.allSatisfy { !$0.evidence.isEmpty && known.isSuperset(of: $0.evidence) })
        #expect(plan.questions.allSatisfy { known.isSuperset(of: $0.evidence) })
        #expect(plan.risks.allSatisfy { !$0.evidence.isEmpty })
    }

    @Test func `an action rests on criteria that its intervention bears on`() {
        #expect(!plan.actions.isEmpty && plan.actions.allSatisfy { !$0.criteria.isEmpty })
        for action in plan.actions {
            let bearing = plan.summary.codebook.criteria.filter {
                $0.interventions.contains(action.intervention.id)
            }
            #expect(Set(bearing.map(\.id)).isSuperset(of: action.criteria), "\(action.id)")
        }
    }

    @Test func `that passages were found by phrases alone is a limit of the draft`() {
        func limits(_ isByPhrases: Bool) -> [String] {
            var context = PlanContext(tool: "t", codebookHash: "0")
            context.isByPhrases = isByPhrases
            return ODPlan(TinyStudy.summary(), context: context).limits.map(\.key)
        }
        #expect(limits(true).contains("4.limits.phrases") && !limits(false).contains("4.limits.phrases"))
        #expect(limits(true).filter { $0 != "4.limits.phrases" } == limits(false))
    }

    @Test func `a step has the measure that the codebook sets beside it, and none where it sets others`()
        throws
    {
        let tiny = TinyStudy.codebook
        func measures(_ ties: [String: String]) -> [String] {
            var interventions = tiny.interventions
            interventions[0].stepMeasures = ties
            let codebook = Codebook(
                id: tiny.id, title: tiny.title, version: tiny.version, language: tiny.language,
                about: tiny.about, levels: tiny.levels, sources: tiny.sources, interventions: interventions,
                criteria: tiny.criteria, cues: tiny.cues)
            let plan = ODPlan(
                TinyStudy.summary(codebook: codebook, adding: []),
                context: PlanContext(tool: "t", codebookHash: "0"))
            return plan.actions.filter { $0.intervention.id == "I0" }.prefix(2).map(\.measure)
        }
        let steps = tiny.interventions[0].firstSteps
        #expect(measures([:]) == [tiny.interventions[0].measures[0], Action.toBeAgreed])
        #expect(measures([steps[1]: "They say so"]) == [Action.toBeAgreed, "They say so"])
    }

    @Test func `questions and actions name one another`() {
        let plan = plan
        for action in plan.actions {
            for id in action.questions { #expect(plan.question(id)?.actions.contains(action.id) == true) }
        }
        for question in plan.questions {
            for id in question.actions { #expect(plan.action(id)?.questions.contains(question.id) == true) }
        }
        #expect(plan.actions.contains { !$0.questions.isEmpty })
    }

    @Test func `what only partners can decide is left to them`() {
        #expect(plan.questions.allSatisfy { $0.forum == "to be agreed" && $0.neededBy == "to be agreed" })
        #expect(plan.questions.allSatisfy { $0.status == .open })
        #expect(plan.context.date == nil)
    }

    /// Ten people of two sectors, four of five in each on the same side.
    private var divided: ODPlan {
        TinyStudy.plan(
            (0..<10).map { number in
                let isCouncil = number < 5
                let helps = isCouncil == !number.isMultiple(of: 5)
                let words =
                    helps
                    ? "We ring one another before the board meets" : "They brief against us after it meets"
                return (
                    "P\(number)", isCouncil ? "Council" : "CCG",
                    [("trust", helps ? .helping : .hindering, nil, "\(words), as we did in week \(number).")]
                )
            })
    }

    @Test func `an opposition between sectors is told with both sides`() throws {
        let difference = try #require(divided.differences.first)
        #expect(difference.theme.criterion.id == .init("trust"))
        #expect(difference.statement.text.contains("council interviewees (4 of 5)"))
        #expect(difference.statement.text.contains("CCG interviewees (4 of 5)"))
        #expect(Set(difference.finding.quotes.map(\.stance)) == [.helping, .hindering])
    }

    @Test func `small groups that speak with one voice are not named`() throws {
        let text = try #require(plan.differences.first).statement.text
        #expect(!text.contains("council") && !text.contains("CCG"))
    }

    @Test func `foundations come first, then the weight of the evidence`() {
        #expect(plan.priorities.map(\.intervention.id) == ["I0", "I2"])
        #expect(plan.priorities.map(\.rank) == [1, 2])
        let quiet = TinyStudy.plan([
            ("P1", "", [("data", .hindering, nil, "We cannot see one another's records at the weekend.")])
        ])
        #expect(quiet.priorities.map(\.intervention.id) == ["I2"])
        #expect(quiet.unsupported.map(\.id) == ["I0"])
    }

    @Test func `an action is about what its words are about`() throws {
        let action = try #require(
            plan.actions.first { $0.text.hasPrefix("Agree what the pooled fund holds") })
        #expect(action.criteria.first == .init("pooled-budgets"))
        #expect(action.reason.contains("3 of 6 told of difficulty"))
    }

    @Test func `a step that names no criterion rests on those that lead its priority`() throws {
        let tiny = TinyStudy.codebook
        let codebook = Codebook(
            id: tiny.id, title: tiny.title, version: tiny.version, language: tiny.language, about: tiny.about,
            levels: tiny.levels, sources: tiny.sources,
            interventions: [
                .init(
                    id: "I0", name: "Foundations", about: "Agree it.", firstSteps: ["Meet early"],
                    measures: [])
            ], criteria: tiny.criteria, cues: tiny.cues)
        let said: [TinyStudy.Said] = [
            ("shared-vision", .hindering, nil, "We do not share one vision of it at all."),
            ("pooled-budgets", .hindering, nil, "Nobody can tell me who pays for it now."),
        ]
        let plan = ODPlan(
            TinyStudy.summary([("P1", "", said), ("P2", "", said)], codebook: codebook),
            context: PlanContext(tool: "t", codebookHash: "0"))
        let priority = try #require(plan.priorities.first)
        let action = try #require(plan.actions.first { $0.text == "Meet early" })
        #expect(priority.themes.count > 1)
        #expect(action.criteria == priority.themes.prefix(2).map(\.criterion.id))
    }

    @Test func `a hope is put forward for agreement and a plan without hopes says so`() {
        #expect(plan.vision.map(\.statement.basis) == [.suggestion])
        #expect(TinyStudy.plan([]).vision.isEmpty)
    }

    @Test func `one interview is never told as if it were several`() {
        let one = TinyStudy.plan(Array(TinyStudy.interviews.prefix(1)))
        let words = one.statements.map(\.text).joined(separator: " ")
        #expect(one.limits.first?.text.hasPrefix("This draft rests on one interview.") == true)
        for word in ["many interviewees", "people told of", "of 1)", "Fewer people", "all one"] {
            #expect(!words.contains(word), "\(word)")
        }
        #expect(one.agreement.isEmpty && one.differences.isEmpty)
    }

    @Test func `without sectors the plan names none and reads on`() {
        let plan = TinyStudy.plan(TinyStudy.interviews.map { ($0.0, "", $0.2) })
        let words = plan.statements.map(\.text).joined(separator: " ")
        #expect(!words.contains("council interviewees") && !words.contains("()"))
        #expect(plan.differences.first?.theme.divergence?.basis == .people)
        #expect(plan.limits.contains { $0.text.contains("sector is not recorded") })
    }

    @Test func `no interview at all gives a frame and no findings`() {
        let empty = TinyStudy.plan([])
        #expect(empty.priorities.isEmpty && empty.actions.isEmpty && empty.risks.isEmpty)
        #expect(empty.limits.first?.text.hasPrefix("No interview has been read yet") == true)
    }

    @Test(arguments: [0, 2])
    func `inputs that could not be read are told`(count: Int) {
        var context = PlanContext(tool: "t", codebookHash: "h")
        context.unreadable = count
        let plan = ODPlan(TinyStudy.summary(), context: context)
        #expect(plan.limits.contains { $0.text.contains("could not be read") } == (count > 0))
    }

    @Test func `what was asked about is named among the limits`() {
        let words = "We never see their figures, and they have never seen ours."
        for flags in [Set<Coding.Flag>([.prompted]), []] {
            let said = TinyStudy.coding("F1", 1, ("data", .hindering, nil, words), flags: flags)
            let summary = TinyStudy.summary(adding: [("F1", "", [said])])
            let plan = ODPlan(summary, context: PlanContext(tool: "t", codebookHash: "0"))
            let told = plan.limits.map(\.text).filter { $0.contains("is asked about") }
            #expect(told.count == flags.count)
            #expect(told.allSatisfy { $0.contains("named one of the 4 criteria") })
        }
    }

    @Test(arguments: [
        (0, nil), (1, "For one of the two a date is recorded, in May 2016."), (2, "in May 2016."),
    ])
    func `dates of some interviews are told as dates of some`(dated: Int, words: String?) {
        var accumulator = ThemeAccumulator(codebook: TinyStudy.codebook, settings: ThemeSettings())
        for number in 1...2 {
            let attributes = Participant.Attributes(date: number > dated ? nil : "3 May 2016")
            accumulator.add(
                InterviewRecord(
                    transcript: "\(number)",
                    participants: [.init(id: .init("P\(number)"), attributes: attributes)],
                    words: 900, turns: 4), codings: [])
        }
        let plan = ODPlan(accumulator.summary(), context: PlanContext(tool: "t", codebookHash: "0"))
        let told = plan.method[0].text
        #expect(told.contains("2016") == (words != nil))
        if let words { #expect(told.contains(words)) }
        #expect(told.hasPrefix("We listened to two people in May 2016.") == (dated == 2))
    }

    @Test func `the glossary spells out what occurs and nothing else`() {
        let terms = plan.glossary.map(\.term)
        #expect(terms.contains("CCG") && terms.contains("OD") && !terms.contains("TUPE"))
    }
}
