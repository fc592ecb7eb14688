import StudyModel
import Themes

/// Says why something is put forward: for each theme how many told of difficulty, or named a success factor.
struct NeedReason {
    let text: String

    init(_ themes: [Theme], _ people: People) {
        text = themes.map { theme in
            let name = theme.short.capitalisedFirst
            if people.total == 1 { return name }
            let critical = theme.positions.critical
            let needed = theme.count(.successFactor)
            let count =
                critical >= needed
                ? "\(people.ratio(critical)) told of difficulty"
                : "\(people.ratio(needed)) named a success factor"
            return "\(name): \(count)"
        }.joined(separator: ". ")
    }
}

extension Theme {
    /// Ids for what speaks for action: difficulty, or success factors where more people name these.
    var needs: [EvidenceID] {
        let conditions = evidence(kind: .successFactor)
        return positions.critical >= count(.successFactor)
            ? difficulties + conditions : conditions + difficulties
    }
}
