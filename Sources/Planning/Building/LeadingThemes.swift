import Themes

/// The themes that lead a list cut short, and those that the cut parts from them though as many people told of them.
struct LeadingThemes {
    /// The first ones, at most as many as wanted.
    let themes: [Theme]
    /// Those of the others that as many people told of as of the last of `themes`.
    let tied: [Theme]

    /// The first `limit` of `themes`, ranked by `count`.
    init(_ themes: [Theme], by count: (Theme) -> Int, limit: Int) {
        let ranked = themes.ranked(by: count)
        self.themes = Array(ranked.prefix(limit))
        let least = self.themes.last.map(count)
        tied = ranked.dropFirst(limit).filter { count($0) == least }
    }

    /// Says how many others stand beside the last of the list; empty where none does.
    var tie: String {
        guard let first = tied.first else { return "" }
        return tied.count == 1
            ? " As many told of \(first.short)."
            : " \(Numeral.word(tied.count).capitalisedFirst) other criteria were told of by as many as the last of these."
    }
}
