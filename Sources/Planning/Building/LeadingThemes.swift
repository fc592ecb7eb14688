public import Themes

/// The themes that lead a list cut short, and those that the cut parts from them though as many people told of them: the
/// first are those of most people, of equals those of more passages, then the order of the checklist goes.
public struct LeadingThemes {
    /// The first ones, at most as many as wanted.
    public let themes: [Theme]
    /// Those of the others that as many people told of as of the last of `themes`.
    let tied: [Theme]
    /// All the others.
    public let others: [Theme]
    private let counts: [Int]

    /// The first `limit` of `themes` by what is `told` of them; those of which nobody told it are left out.
    public init(_ themes: [Theme], by told: Told, limit: Int) {
        let ranked = themes.ranked(by: told)
        self.themes = Array(ranked.prefix(limit))
        counts = self.themes.map(told.people)
        others = Array(ranked.dropFirst(limit))
        let least = counts.last
        tied = others.filter { told.people($0) == least }
    }

    /// The names with their counts, of so many people: "trust (9 of 14), clear roles (5) and pace (5)".
    public func list(of people: Int) -> String {
        People(total: people).list(zip(themes, counts).map { ($0.short, $1) })
    }

    /// Says how many others stand beside the last of the list; empty where none does.
    public var tie: String {
        guard let first = tied.first else { return "" }
        let names = tied.count == 1 ? first.short : "\(Numeral.word(tied.count)) other criteria"
        return " Level with the last of these: \(names)."
    }
}
