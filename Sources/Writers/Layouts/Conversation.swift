import StudyModel
import Themes

/// A conversation that partners will find hard: people want different things, or tell of opposite experience.
struct Conversation {
    let theme: Theme
    /// What they want; nil where they tell of opposite experience.
    var tension: TensionView?

    /// What it is about, for lists.
    var name: String { tension.map { "\(theme.criterion.short): \($0.about)" } ?? theme.criterion.short }

    /// Who sits on one side, and who on the other.
    var sides: [String] {
        guard let tension else {
            return [
                "More help: \(SideWords(theme, .helping).who)",
                "More difficulty: \(SideWords(theme, .hindering).who)",
            ]
        }
        let sides = tension.told.map { "\($0.name.capitalisedFirst) (\($0.people))" }
        return [sides[0], sides.dropFirst().joined(separator: "; ")]
    }
}
