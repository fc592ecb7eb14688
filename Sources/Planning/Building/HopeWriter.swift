import StudyModel
import Themes

/// Writes what people hope for in a sentence or two: first what the draft vision puts forward, in the same order, then
/// what as many or more hope for without words that say so by themselves, so that the two are never read as different
/// lists.
struct HopeWriter {
    private static let limit = 3
    private static let others = 2

    private let summary: ThemeSummary
    private let people: People
    /// The hopes of the draft vision, in the order of the checklist.
    private let voiced: [Theme]

    /// A writer of the hopes beside `vision`, the elements of the draft vision.
    init(_ summary: ThemeSummary, vision: [VisionElement]) {
        self.summary = summary
        people = People(total: summary.sample.people)
        let shown = Set(vision.filter { $0.part != .definition }.flatMap(\.statement.criteria))
        voiced = summary.themes.filter { shown.contains($0.criterion.id) }
    }

    /// The statement; nil where nobody hoped for anything.
    func write(_ pad: inout StatementPad) -> Statement? {
        let first = LeadingThemes(
            voiced.isEmpty ? summary.themes : voiced, by: .kind(.aspiration), limit: Self.limit)
        guard let last = first.themes.last else { return nil }
        let others = voiced.isEmpty ? [] : unvoiced(from: Self.count(last))
        let place = voiced.isEmpty ? "" : ", in their words in section 8"
        // Of a larger study the draft vision takes what two or more hope for.
        let none =
            people.total < VisionBuilder.several
            ? " No words that say so alone may be shown, so section 8 puts none forward."
            : " Section 8 puts none forward: of what two or more hope for, no words that say so alone may be shown."
        let list = first.list(of: people.total)
        let tail = voiced.isEmpty ? none : more(others)
        return pad.write(
            2, "hopes", "What people hope for\(place): change in \(list).\(first.tie)\(tail)",
            about: first.themes + others,
            evidence: (first.themes + others + first.tied).evidence(1) { $0.evidence(kind: .aspiration) })
    }
}

private extension HopeWriter {
    static func count(_ theme: Theme) -> Int { theme.count(.aspiration) }

    /// What `least` people or more hope for, though no words that say so may be shown.
    func unvoiced(from least: Int) -> [Theme] {
        summary.themes.filter {
            Self.count($0) >= least && VisionBuilder.voices($0).isEmpty
        }.ranked(by: .kind(.aspiration))
    }

    func more(_ others: [Theme]) -> String {
        guard !others.isEmpty else { return "" }
        let first = LeadingThemes(others, by: .kind(.aspiration), limit: Self.others)
        let left = first.others.count
        let rest =
            left > 0 ? " and \(left == 1 ? "one more criterion" : "\(Numeral.word(left)) more criteria")" : ""
        let names = first.themes.map { people.total == 1 ? $0.short : "\($0.short) (\(Self.count($0)))" }
        let list = left > 0 ? names.joined(separator: ", ") : names.asList
        let many = people.total > 1 ? "As many or more hope for" : "Hopes were also told for"
        return " \(many) \(list)\(rest), in words that do not say so alone."
    }
}
