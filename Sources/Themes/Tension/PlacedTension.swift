/// A tension with the theme it belongs to.
public struct PlacedTension: Sendable {
    /// The theme.
    public let theme: Theme
    /// What people want.
    public let tension: TensionView
    /// Where it stands among the tensions of its theme, from 1.
    public let number: Int
}

extension ThemeSummary {
    /// The tensions on which people want different things: first where most speak for the side that is second to one only,
    /// then where most speak for any, then in the order of the codebook.
    public var openTensions: [PlacedTension] {
        tensions.filter(\.tension.isOpen).enumerated().sorted { left, right in
            let (first, second) = (left.element.tension, right.element.tension)
            if first.second != second.second { return first.second > second.second }
            return first.people != second.people ? first.people > second.people : left.offset < right.offset
        }.map(\.element)
    }

    /// The tensions of criteria that two people or more raise, on which it was not heard that people want different things,
    /// in the order of the codebook: to agree on a difficulty is not to agree on what to do about it.
    public var unheardTensions: [PlacedTension] {
        tensions.filter { $0.theme.raised > 1 && !$0.tension.isOpen }
    }

    /// All tensions, in the order of the codebook.
    private var tensions: [PlacedTension] {
        themes.flatMap { theme in
            theme.tensions.enumerated().map {
                PlacedTension(theme: theme, tension: $0.element, number: $0.offset + 1)
            }
        }
    }
}
