/// All figures of a run.
struct Report: Sendable {
    /// Figures of one benchmark, and what it was run on.
    struct Section: Sendable {
        let name: String
        let about: String
        let rows: [Row]
    }

    let machine: Machine
    var sections: [Section] = []
}
