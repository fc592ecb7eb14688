extension OutstandingQuestion {
    /// What stands in a place that can be worded; empty where a question has no such place.
    public subscript(field: PlanEdit.Field) -> String {
        switch field {
        case .text: text
        case .forum: forum
        case .neededBy: neededBy
        case .status: status.rawValue
        default: ""
        }
    }

    mutating func enter(_ words: String, _ day: String, as field: PlanEdit.Field) {
        switch field {
        case .text: text = words
        case .forum: forum = words
        case .neededBy: neededBy = words
        case .status:
            guard let status = Status(rawValue: words) else { return }
            self.status = status
        default: return
        }
        entered[field] = day
    }
}
