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
    /// Where so many or more were interviewed, what one of them told alone is not worth a finding of its own.
    private static let several = 4

    /// The findings of `themes`. One that most people tell of stands whether or not it may be quoted, the first of those
    /// that may; others without quotes are told together.
    func findings(
        _ themes: [Theme], _ people: People, _ pad: inout StatementPad, _ quotes: inout QuotePicker
    ) -> [Finding] {
        var found: [Finding] = []
        var rest: [Theme] = []
        let ranked = themes.ranked(by: Told(people: count) { evidence($0).count })
        let leading = ranked.prefix { count($0) == ranked.first.map(count) }
        let unquoted = leading.contains { quotes.offers($0, where: fits) } ? nil : ranked.first?.criterion.id
        for theme in ranked {
            let isAlone = count(theme) == 1 && people.total >= Self.several
            let voices =
                found.count < Self.limit && !isAlone
                ? quotes.pick(from: theme, limit: Self.voices, where: fits) : []
            let stands = theme.criterion.id == unquoted && !isAlone
            guard stands || !voices.isEmpty else { rest.append(theme); continue }
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
