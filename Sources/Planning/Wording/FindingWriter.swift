import StudyModel
import Themes

/// Writes one side of what was heard at a level: a finding each for the themes most people tell it of, with their
/// words, and one for the others together.
struct FindingWriter {
    /// The side, as keys name it ("leadership.helps").
    let part: String
    /// People who tell it of a theme.
    let count: (Theme) -> Int
    /// What a count rests on.
    let evidence: (Theme) -> [EvidenceID]
    /// Quotes that say it.
    let fits: (Quote) -> Bool
    /// The words after the name of a theme and a colon.
    let say: (Theme) -> String
    /// The sentence about the others, from their names and counts, and whether findings stand before it.
    let others: (_ names: String, _ goesOn: Bool) -> String

    /// Findings told one by one, and quotes of each, at most.
    private static let limit = 4
    private static let voices = 2

    /// The findings of `themes`. The first stands whether or not it may be quoted; others without quotes are told
    /// together.
    func findings(
        _ themes: [Theme], _ people: People, _ pad: inout StatementPad, _ quotes: inout QuotePicker
    ) -> [Finding] {
        var found: [Finding] = []
        var rest: [Theme] = []
        for (place, theme) in themes.ranked(by: count).enumerated() {
            let isAlone = count(theme) == 1 && people.total >= 10
            let voices =
                found.count < Self.limit && !isAlone
                ? quotes.pick(from: theme, limit: Self.voices, where: fits) : []
            guard place == 0 && !isAlone || !voices.isEmpty else { rest.append(theme); continue }
            let name = theme.short.capitalisedFirst
            let statement = pad.write(
                5, "\(part).\(theme.criterion.id)", "\(name): \(say(theme))", about: [theme],
                evidence: evidence(theme))
            found.append(Finding(name: name, statement: statement, quotes: voices))
        }
        if !rest.isEmpty {
            let text = others(people.list(rest.map { ($0.short, count($0)) }), !found.isEmpty)
            let statement = pad.write(
                5, "\(part).others", text, about: rest, evidence: rest.evidence(1, evidence))
            found.append(Finding(statement: statement))
        }
        return found
    }
}
