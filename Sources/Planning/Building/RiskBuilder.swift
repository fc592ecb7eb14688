import StudyModel
import Themes

/// Lists the widest difficulties as risks and the assumptions as dependencies, as interviewees told them.
struct RiskBuilder {
    private let summary: ThemeSummary
    private let actions: [Action]

    init(_ summary: ThemeSummary, actions: [Action]) {
        self.summary = summary
        self.actions = actions
    }

    func risks(_ quotes: inout QuotePicker) -> [Risk] {
        let troubled = summary.themes.ranked(by: .difficulty).prefix(8)
        // What is taken as given says little without the words.
        let assumed = summary.themes.ranked(by: .kind(.assumption)).filter { theme in
            theme.quotes.contains { $0.reads(.assumption) }
        }.prefix(6)
        var found: [Risk] = []
        for (index, theme) in troubled.enumerated() {
            let quote =
                quotes.pick([theme], limit: 1) { $0.reads(.hindering) }.first
                ?? theme.quotes.first { $0.reads(.hindering) }
            found.append(
                risk("R\(index + 1)", .risk, theme, theme.positions.critical, quote, theme.difficulties))
        }
        for (index, theme) in assumed.enumerated() {
            let quote =
                quotes.pick([theme], limit: 1) { $0.reads(.assumption) }.first
                ?? theme.quotes.first { $0.reads(.assumption) }
            let ids = theme.evidence(kind: .assumption)
            found.append(risk("D\(index + 1)", .dependency, theme, theme.count(.assumption), quote, ids))
        }
        return found
    }

    private func text(_ sort: Risk.Sort, _ theme: Theme, _ people: Int) -> String {
        let share = People(total: summary.sample.people).ratio(people)
        return switch sort {
        case .risk: "Difficulty with \(theme.short), told by \(share)."
        case .dependency: "What is said to be taken as given about \(theme.short), by \(share)."
        }
    }

    private func risk(
        _ id: String, _ sort: Risk.Sort, _ theme: Theme, _ people: Int, _ quote: Quote?, _ ids: [EvidenceID]
    ) -> Risk {
        let evidence = ids.isEmpty ? theme.evidence : ids
        let bearing = actions.filter { $0.criteria.contains(theme.criterion.id) }.map(\.id)
        return Risk(
            id: id, text: text(sort, theme, people), sort: sort, theme: theme, people: people, quote: quote,
            evidence: ([quote?.id].compactMap(\.self) + evidence).withoutRepeats, actions: bearing)
    }
}
