public import Themes

/// The criteria on which views agree: half of the interviewees or more take a position, three quarters of these the same
/// one, and no sides can be told apart. To share a difficulty with what people may want opposite things about is no common
/// ground. The list of either side is cut short as all lists of leading criteria are.
public struct CommonGround {
    /// Those on which most tell of help only.
    public let helping: LeadingThemes
    /// Those on which most tell of difficulty only.
    public let hindering: LeadingThemes

    private static let limit = 6

    /// The common ground of `summary`; none where fewer than three were interviewed.
    public init(_ summary: ThemeSummary) {
        let people = summary.sample.people
        let broad = summary.themes.filter {
            people > 2 && $0.positions.taking * 2 >= people && $0.divergence == nil
        }
        func leading(
            _ reading: ChecklistPosition.Reading, _ told: Told, where fits: (Theme) -> Bool = { _ in true }
        ) -> LeadingThemes {
            LeadingThemes(
                broad.filter { ChecklistPosition.Reading($0) == reading && fits($0) }, by: told,
                limit: Self.limit)
        }
        helping = leading(.helps, .onlyHelp)
        hindering = leading(.hinders, .onlyDifficulty) { $0.tensions.isEmpty }
    }
}
