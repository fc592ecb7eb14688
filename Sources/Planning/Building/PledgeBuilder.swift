import StudyModel
import Themes

/// Lists what interviewees offered, in their words, with the actions it could serve: those on the criterion it was
/// coded with.
struct PledgeBuilder {
    /// What the keys of pledges begin with.
    static let key = "pledge."

    private let summary: ThemeSummary
    private let actions: [Action]

    init(_ summary: ThemeSummary, actions: [Action]) {
        self.summary = summary
        self.actions = actions
    }

    func pledges(_ pad: inout StatementPad) -> [Pledge] {
        summary.pledges.map { quote in
            let theme = quote.criterion.flatMap(summary.theme)
            let statement = pad.write(
                11, "\(Self.key)\(quote.id)", "An interviewee offered: “\(quote.text)”",
                about: [theme].compactMap(\.self), evidence: [quote.id])
            let served = actions.filter { action in quote.criterion.map(action.criteria.contains) ?? false }
            return Pledge(statement: statement, quote: quote, actions: served.map(\.id))
        }
    }
}
