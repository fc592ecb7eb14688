import Planning
import StudyModel
import TestStudies
import Testing
import Themes

struct ProgrammeTests {
    private func plan(_ elements: [Programme.Element], of intervention: String = "I2") -> ODPlan {
        var codebook = TinyStudy.codebook
        codebook.programme = Programme(intervention: intervention, about: "A mix.", elements: elements)
        return ODPlan(
            TinyStudy.summary(codebook: codebook), context: PlanContext(tool: "t", codebookHash: "0"))
    }

    private func element(_ name: String, _ criteria: String...) -> Programme.Element {
        .init(way: .others, name: name, about: "What it is.", criteria: criteria.map { Criterion.ID($0) })
    }

    @Test func `what a quarter of the people need is offered, with the count that asks for it`() throws {
        let offer = try #require(
            plan([element("Sets", "data", "trust"), element("Class", "data")]).programme)
        #expect(offer.elements.map(\.id) == ["O1"])
        let first = try #require(offer.elements.first)
        #expect(first.element.name == "Sets" && first.reason == "Trust: 3 of 6 told of difficulty")
        #expect(first.criteria == [.init("trust")] && first.evidence.count >= 3)
        #expect(offer.left.map(\.name) == ["Class"])
    }

    @Test func `nothing is offered without need, or beside no priority`() {
        #expect(plan([element("Class", "data")]).programme == nil)
        #expect(plan([element("Sets", "trust")], of: "I9").programme == nil)
        #expect(TinyStudy.plan().programme == nil)
    }

    @Test func `an element has a number and a key in the draft`() throws {
        let draft = PlanDraft(plan([element("Sets", "trust")]))
        let entry = try #require(draft.entry("O1"))
        #expect(entry.key == "programme.Sets" && entry.basis == .suggestion && !entry.evidence.isEmpty)
    }
}
