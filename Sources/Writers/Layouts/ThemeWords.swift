import Themes

/// Sentences on who raises a theme, how it came up, and who sees it otherwise.
enum ThemeWords {
    /// From how many people on the reach of a theme is told: of fewer it would tell who they are.
    private static let fewest = 3
    /// Below this, a word for a share would mislead.
    private static let fewestForWords = 10

    /// "Raised by 9 of 14 (many)".
    static func reach(_ count: Int, of total: Int) -> String {
        let ratio = "Raised by \(count) of \(total)"
        return total < fewestForWords ? ratio : "\(ratio) (\(Quantifier(count, of: total).rawValue))"
    }

    /// How many brought it up themselves, and how many only answered a question that named it.
    static func prompting(_ volunteered: Int, of raised: Int) -> String {
        let prompted = raised - volunteered
        if prompted == 0 {
            return raised == 1 ? "They brought it up." : "All of them brought it up themselves."
        }
        if volunteered == 0 {
            return raised == 1
                ? "They spoke of it when asked." : "All of them spoke of it when asked about it."
        }
        return "\(volunteered) brought it up; \(prompted) spoke of it only when asked about it."
    }

    /// From how many groups of each sort those who raise it come; nil where they are too few to say, or nothing is
    /// known of them.
    static func spread(_ theme: Theme) -> String? {
        guard theme.raised >= fewest else { return nil }
        let spread = theme.spread
        let parts = [
            (spread.organisations, "organisation"), (spread.sectors, "sector"), (spread.roles, "post"),
            (spread.perspectives, "professional perspective"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
        return parts.isEmpty ? nil : "They speak from \(parts.asList)."
    }

    /// How many take the position that fewer take; nil where nobody takes any.
    static func contrary(_ theme: Theme, total: Int) -> String? {
        let positions = theme.positions
        guard positions.taking > 1 else { return nil }
        let isHard = positions.critical >= positions.positive
        let count = isHard ? positions.positive : positions.critical
        let what = isHard ? "help" : "difficulty"
        guard count > 0 else { return "Nobody told of \(what)." }
        let quoted = theme.contraryQuotes.isEmpty ? " What they said is not quoted here." : ""
        let both =
            positions.mixed > 0 ? ", \(positions.mixed) of them beside \(isHard ? "difficulty" : "help")" : ""
        return "\(count) of \(total) told of \(what)\(both).\(quoted)"
    }
}
