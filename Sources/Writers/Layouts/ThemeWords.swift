import StudyModel
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
    /// known of them. That all come from one is not told: it would say of a few people who they are.
    static func spread(_ theme: Theme) -> String? {
        guard theme.raised >= fewest, theme.spread.isTold else { return nil }
        let spread = theme.spread
        let parts = [
            (spread.organisations, "organisation"), (spread.sectors, "sector"), (spread.roles, "post"),
            (spread.perspectives, "professional perspective"),
        ].filter { $0.0 > 1 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
        return parts.isEmpty ? nil : "Those who raised it speak from \(parts.asList)."
    }

    /// Who sees it otherwise than more people do; nil where hardly anybody takes a position.
    static func contrary(_ theme: Theme, total: Int) -> String? {
        let positions = theme.positions
        guard positions.taking > 1 else { return nil }
        guard positions.critical != positions.positive else {
            return "Help and difficulty were told of by equal numbers."
        }
        let isHard = positions.critical > positions.positive
        let count = isHard ? positions.positive : positions.critical
        let (what, other) = isHard ? ("help", "difficulty") : ("difficulty", "help")
        guard count > 0 else { return "We found nobody who told of \(what)." }
        let both = positions.mixed > 0 ? ", \(positions.mixed) of them beside \(other)" : ""
        let stances: [Stance] = [isHard ? .helping : .hindering, .mixed]
        let isQuoted = theme.shownQuotes.contains { stances.contains($0.stance) }
        return
            "\(count) of \(total) told of \(what)\(both).\(isQuoted ? "" : " Their words are not quoted here.")"
    }

    /// What was said of a level as a whole; nil where nobody raised any of it.
    static func level(_ figures: LevelFigures, total: Int) -> String? {
        guard figures.raised > 0 else { return nil }
        let positions = figures.positions
        let parts = [
            (positions.mixed, "told of both help and difficulty"), (positions.helping, "told of help alone"),
            (positions.hindering, "told of difficulty alone"), (positions.neutral, "took no position"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        let asked = figures.raised - figures.volunteered
        let rest = asked > 0 ? " \(asked) spoke of what belongs here only when asked about it." : ""
        return "All criteria of this level together: r\(reach(figures.raised, of: total).dropFirst()); "
            + "\(parts.joined(separator: ", ")).\(rest)"
    }
}
