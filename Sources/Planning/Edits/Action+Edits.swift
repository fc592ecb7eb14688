extension Action {
    /// What stands in a place that can be worded; empty where an action has no such place.
    public subscript(field: PlanEdit.Field) -> String {
        switch field {
        case .text: text
        case .lead: lead
        case .partners: partners
        case .timescale: timescale
        case .resources: resources
        case .measure: measure
        case .status: status
        case .forum, .neededBy: ""
        }
    }

    mutating func enter(_ words: String, _ day: String, as field: PlanEdit.Field) {
        switch field {
        case .text: text = words
        case .lead: lead = words
        case .partners: partners = words
        case .timescale: timescale = words
        case .resources: resources = words
        case .measure: measure = words
        case .status: status = words
        case .forum, .neededBy: return
        }
        entered[field] = day
    }
}
