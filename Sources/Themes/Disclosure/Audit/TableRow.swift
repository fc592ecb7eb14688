/// A row of a table of one criterion: a group, named or not, and the figures a reader would like to know of it.
struct TableRow: Hashable, Sendable {
    /// Members of the group.
    let size: Int
    /// How many of them raise the criterion, tell of help and tell of difficulty; someone may tell of both.
    let figures: [Int]

    /// Figures a row has.
    static let figures = 3

    /// Where a figure stands among them.
    static func place(of figure: KeyPath<PositionCounts, Int>) -> Int? {
        [\.raised, \.positive, \.critical].firstIndex(of: figure)
    }

    init(size: Int, _ positions: PositionCounts) {
        self.size = size
        figures = [positions.raised, positions.positive, positions.critical]
    }
}
