import Planning
import StudyModel
public import Themes

/// The tables of a summary that partners may have, as rows for a spreadsheet.
public struct SharedRows: Sendable {
    /// The headings of `criteria`.
    public static let criteriaColumns = [
        "level", "label", "criterion", "interviewees", "raised", "help", "both", "difficulty", "no position",
        "what interviewees said",
    ]
    /// The headings of `groups`. Someone who told of both counts under help and under difficulty.
    public static let groupColumns = [
        "label", "criterion", "by", "group", "members", "raised", "told of help", "told of difficulty",
    ]
    /// The headings of `quotes`.
    public static let quoteColumns = ["code", "label", "criterion", "speaker", "says", "kind", "quote"]

    private let summary: ThemeSummary

    /// The tables of `summary`.
    public init(_ summary: ThemeSummary) { self.summary = summary }

    /// Each criterion with its counts of people, in the order of the codebook.
    public var criteria: [[String]] {
        summary.themes.map { theme in
            let counts = theme.positions
            return [
                theme.criterion.level, theme.criterion.label, theme.criterion.name, String(theme.total),
                String(counts.raised), String(counts.helping), String(counts.mixed), String(counts.hindering),
                String(counts.neutral), ChecklistPosition.Reading(theme).rawValue,
            ]
        }
    }

    /// The groups that may be shown beside each criterion.
    public var groups: [[String]] {
        summary.themes.flatMap { theme in
            theme.groups.map { view in
                [
                    theme.criterion.label, theme.criterion.name, view.group.dimension.rawValue,
                    view.group.label,
                    String(view.group.size), String(view.positions.raised), String(view.positions.positive),
                    String(view.positions.critical),
                ]
            }
        }
    }

    /// Every quote once, in each wording that is shown: those of each criterion, then those that stand under none (offers, what people would do first,
    /// questions), by their words: an order that says nothing of who spoke.
    public var quotes: [[String]] {
        var met: Set<[String]> = []
        func rows(_ quotes: [Quote], _ criterion: Criterion?) -> [[String]] {
            quotes.filter { met.insert([$0.id.description, $0.text]).inserted }.map { quote in
                [
                    quote.id.description, criterion?.label ?? "", criterion?.name ?? "", quote.caption,
                    QuoteWords.stance(quote.stance), quote.kind.map(QuoteWords.kind) ?? "", quote.text,
                ]
            }.sorted { ($0[6], $0[0]) < ($1[6], $1[0]) }
        }
        return summary.themes.flatMap { rows($0.shownQuotes, $0.criterion) }
            + rows(summary.otherQuestions + summary.pledges + summary.firsts.quotes, nil)
    }
}
