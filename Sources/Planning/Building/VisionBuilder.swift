import StudyModel
import Themes

/// Puts the hopes heard forward as elements of a shared vision; where none was heard there are none.
struct VisionBuilder {
    private let summary: ThemeSummary
    private let people: People

    init(_ summary: ThemeSummary) {
        self.summary = summary
        people = People(total: summary.sample.people)
    }

    func elements(_ pad: inout StatementPad, _ quotes: inout QuotePicker) -> [VisionElement] {
        let leadership = summary.codebook.levels.first?.id
        let hoped = summary.themes.ranked { $0.count(.aspiration) }.filter {
            people.total < 10 || $0.count(.aspiration) > 1
        }
        let behaviours = hoped.filter { $0.criterion.level == leadership }.prefix(4)
        let others = hoped.filter { $0.criterion.level != leadership }.prefix(5)
        return (others + behaviours).map { theme in
            let hope =
                people.total == 1
                ? "hoped for by the interviewee" : "hoped for by \(people.ratio(theme.count(.aspiration)))"
            let text = "\(theme.criterion.definition.sentences.first ?? theme.criterion.name) (\(hope))"
            let ids = theme.evidence(kind: .aspiration)
            return VisionElement(
                statement: pad.write(
                    8, "vision.\(theme.criterion.id)", text, about: [theme],
                    evidence: ids.isEmpty ? theme.evidence : ids, basis: .suggestion),
                quote: quotes.pick([theme], limit: 1) { $0.kind == .aspiration }.first,
                isBehaviour: theme.criterion.level == leadership)
        }
    }
}
