import StudyModel
import Themes

/// Offers the elements of the codebook's programme that the evidence asks for: those with a criterion with which a quarter
/// of the interviewees or more tell of difficulty, or of which they name a success factor; of studies with
/// fewer than four, any. Nothing is offered where the intervention it belongs to is no priority.
struct ProgrammeBuilder {
    private let summary: ThemeSummary
    private let people: People

    init(_ summary: ThemeSummary) {
        self.summary = summary
        people = People(total: summary.sample.people)
    }

    func offer(_ priorities: [Priority]) -> ProgrammeOffer? {
        guard let programme = summary.codebook.programme,
            priorities.contains(where: { $0.intervention.id == programme.intervention })
        else { return nil }
        var elements: [ProgrammeOffer.Element] = []
        var left: [Programme.Element] = []
        for element in programme.elements {
            let asking = themes(element).filter { PriorityBuilder.need($0) * 4 >= max(people.total, 1) }
            guard !asking.isEmpty else { left.append(element); continue }
            let reason = NeedReason(Array(asking.prefix(2)), people)
            elements.append(
                .init(
                    id: "O\(elements.count + 1)", element: element, reason: reason.text,
                    evidence: asking.evidence(1) { $0.needs }.withoutRepeats,
                    criteria: asking.map(\.criterion.id)))
        }
        return elements.isEmpty ? nil : ProgrammeOffer(programme: programme, elements: elements, left: left)
    }

    /// The themes an element helps with, the most pressing first.
    private func themes(_ element: Programme.Element) -> [Theme] {
        element.criteria.compactMap(summary.theme).ranked(by: .need)
    }
}
