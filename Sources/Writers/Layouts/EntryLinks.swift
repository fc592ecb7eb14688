/// Writes ids of actions, questions and risks as links to where the document sets them out; ids it does not set out
/// come out as their words.
enum EntryLinks {
    /// The ids, at most `limit` and then how many more there are; `orElse` where there are none.
    static func list(_ ids: [String], limit: Int = .max, orElse none: String = "–") -> [Inline] {
        guard !ids.isEmpty else { return [.text(none)] }
        var found: [Inline] = []
        for (index, id) in ids.prefix(limit).enumerated() {
            if index > 0 { found.append(.text(", ")) }
            found.append(.link(id, anchor: id))
        }
        if ids.count > limit { found.append(.note(" and \(ids.count - limit) more")) }
        return found
    }
}
