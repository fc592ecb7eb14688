import StudyModel
import Themes

/// Says why something is put forward: for each theme how many told of difficulty, or named a condition of success.
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
                : "\(people.ratio(needed)) named a condition of success"
            return "\(name): \(count)"
        }.joined(separator: ". ")
    }
}

extension Theme {
    /// Ids for what speaks for action: difficulty, or conditions of success where more people name these.
    var needs: [EvidenceID] {
        let conditions = evidence(kind: .successFactor)
        return positions.critical >= count(.successFactor)
            ? difficulties + conditions : conditions + difficulties
    }
}
