import StudyModel
import Themes

/// Writes what one interviewee said at a level, without the comparisons that need several.
struct SingleVoice {
    private let level: Codebook.Level
    private let themes: [Theme]

    init(_ level: Codebook.Level, _ themes: [Theme]) {
        self.level = level
        self.themes = themes
    }

    func parts(_ pad: inout StatementPad, _ quotes: inout QuotePicker) -> [HeardLevel.Part] {
        let parts: [(String, String, (Theme) -> Bool, (Quote) -> Bool)] = [
            (
                "What helps", "The interviewee described something that helps in",
                { $0.positions.positive > 0 },
                { $0.reads(.helping) }
            ),
            (
                "What is needed, or has helped", "Success factors were named for",
                { $0.count(.successFactor) > 0 },
                { $0.reads(.successFactor) }
            ),
            (
                "What the interviewee hopes for", "Hopes concerned", { $0.count(.aspiration) > 0 },
                { $0.reads(.aspiration) }
            ),
            (
                "What is taken as given", "Assumptions were made about", { $0.count(.assumption) > 0 },
                { $0.reads(.assumption) }
            ),
            (
                "What gets in the way", "Difficulties were described with", { $0.positions.critical > 0 },
                { $0.reads(.hindering) }
            ),
        ]
        return parts.compactMap { title, opening, isAbout, fits in
            let about = themes.filter(isAbout)
            guard !about.isEmpty else { return nil }
            let ids = about.evidence(1) { theme in
                let shown = theme.quotes.filter(fits).map(\.id)
                return shown.isEmpty ? theme.evidence : shown
            }
            let statement = pad.write(
                5, "\(level.id).\(title)", "\(opening) \(about.map(\.short).asList).", about: about,
                evidence: ids)
            let voices = quotes.pick(about, limit: 2, where: fits)
            return .init(title: title, findings: [Finding(statement: statement, quotes: voices)])
        }
    }
}
