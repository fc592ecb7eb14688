import StudyModel
import Themes

/// Writes where people want opposite things: more than a difficulty that some meet and others do not, it is what partners
/// have to settle.
struct TensionWriter {
    private let summary: ThemeSummary
    private let open: [OpenTension]
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

    /// What most want of those who say so; nil where there is no such thing.
    func agreement(_ pad: inout StatementPad) -> Statement? {
        let total = summary.sample.people
        var names: [String] = []
        var evidence: [[EvidenceID]] = []
        var themes: [Theme] = []
        for theme in summary.themes {
            for tension in theme.tensions {
                guard let side = tension.shared(of: total) else { continue }
                names.append("\(side.name) (\(side.people))")
                evidence.append(side.evidence)
                themes.append(theme)
            }
        }
        guard !names.isEmpty else { return nil }
        return pad.write(
            6, "agreement.wanted",
            "Where people may want opposite things, most of those who said what they want spoke for \(names.listed).",
            about: themes, evidence: evidence.flatMap { $0.prefix(1) } + evidence.flatMap { $0.dropFirst() })
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
        return pad.write(
            2, "tensions", "Where people want different things: \(list.joined(separator: "; "))\(rest).",
            about: shown.map(\.theme), evidence: shown.flatMap { $0.tension.evidence.prefix(2) })
    }
}
