/// One figure.
struct Row: Sendable {
    /// What was measured.
    let name: String
    /// The figure; nil where it could not be measured, for the reason in `note`.
    let value: Double?
    /// What it counts: "× the floor (CPU)", "MB/s".
    let unit: String
    var goal: Goal?
    /// What to know when reading it.
    var note = ""

    /// Whether the goal is met; nil where there is none, or no figure.
    var isMet: Bool? {
        guard let goal, let value else { return nil }
        return goal.isMet(by: value)
    }
}
