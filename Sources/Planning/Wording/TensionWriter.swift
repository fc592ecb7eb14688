import StudyModel
import Themes

/// Writes where people want opposite things: more than a difficulty that some meet and others do not, it is what partners
/// have to settle.
struct TensionWriter {
    private let summary: ThemeSummary
    private let open: [PlacedTension]
    private static let shownAtAGlance = 2

    init(_ summary: ThemeSummary) {
        self.summary = summary
        open = summary.openTensions
    }

    /// A difference for each, with words of either side.
    func differences(_ pad: inout StatementPad) -> [Difference] {
        open.enumerated().map { index, matter in
            let words = TensionWords(matter.tension).spoken
            let about = matter.tension.about
            let text = [
                "People want different things on \(about): \(words).",
                "On \(about), what people want pulls in different directions: \(words).",
                "There is no one wish on \(about): \(words).",
            ][index % 3]
            let statement = pad.write(
                6, "tension.\(matter.theme.criterion.id).\(matter.number)", text, about: [matter.theme],
                evidence: matter.tension.evidence)
            return Difference(
                theme: matter.theme,
                finding: Finding(statement: statement, quotes: matter.tension.oneOfEach),
                tension: matter.tension)
        }
    }

    /// On what it was not heard what people want; nil where it was heard on all they spoke of.
    func unheard(_ pad: inout StatementPad) -> Statement? {
        let unheard = summary.unheardTensions
        guard !unheard.isEmpty else { return nil }
        let matters = unheard.map { "on \($0.tension.about)" }.joined(separator: "; ")
        return pad.write(
            6, "agreement.unheard",
            "What people want was not heard clearly enough \(matters). They spoke of it, but hardly in words that "
                + "tell sides apart, or too few on a side: ask them before taking anything here for agreed.",
            about: unheard.map(\.theme), evidence: unheard.map(\.theme).evidence(1, \.evidence))
    }

    /// The line for people with five minutes; nil where people want the same.
    func glance(_ pad: inout StatementPad) -> Statement? {
        let shown = open.prefix(Self.shownAtAGlance)
        guard !shown.isEmpty else { return nil }
        let list = shown.map { matter in
            matter.tension.told.map { "\($0.name) (\($0.people))" }.joined(separator: " or ")
        }
        let more = open.count - shown.count
        let rest = more == 0 ? "" : "; and on \(Numeral.word(more)) more \(more == 1 ? "matter" : "matters")"
        let evidence = shown.map(\.tension.evidence)
        return pad.write(
            2, "tensions", "Where people want different things: \(list.joined(separator: "; "))\(rest).",
            about: shown.map(\.theme),
            evidence: evidence.flatMap { $0.prefix(2) } + evidence.flatMap { $0.dropFirst(2) })
    }
}
