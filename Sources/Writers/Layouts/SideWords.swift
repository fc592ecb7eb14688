import StudyModel
import Themes

/// Who sits on one side of a difference, as far as groups may be named.
struct SideWords {
    /// The groups with how many of them say so, or how many people where the line does not run between groups.
    let who: String

    /// The side of `stance`, helping or hindering, on `theme`.
    init(_ theme: Theme, _ stance: Stance) {
        let isHelp = stance == .helping
        guard let divergence = theme.divergence else {
            who = ""
            return
        }
        let groups = isHelp ? divergence.helpingSide : divergence.hinderingSide
        guard !groups.isEmpty else {
            let count = isHelp ? theme.leaning.helping : theme.leaning.hindering
            who = "\(count) of the \(theme.positions.taking) with a view, not along the groups"
            return
        }
        who =
            groups.map { group in
                let view = theme.groups.first { $0.group == group }
                let count = view.map { isHelp ? $0.positions.positive : $0.positions.critical } ?? 0
                // All of a group would tell how everyone in it spoke.
                return (1..<group.size).contains(count)
                    ? "\(group.label) (\(count) of \(group.size))" : group.label
            }.asList.capitalisedFirst
    }
}
