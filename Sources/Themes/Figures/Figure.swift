public import StudyModel

/// A table of numbers as it may leave the team: what every table and chart of people is drawn from.
public struct Figure: Hashable, Sendable {
    /// The figures there are. Whoever guards against working hidden numbers out has to look at all of them together.
    public enum Name: Hashable, Sendable, CaseIterable {
        /// Criteria by position: one column, all interviewees.
        case positions
        /// Criteria by the groups of a dimension: who raised it in each, who told of help, who of difficulty.
        case groups(StudyGroup.Dimension)
        /// Levels by the groups of a dimension: criteria that somebody of the group raised.
        case coverage(StudyGroup.Dimension)

        /// All of them: groups and coverage for both dimensions that partners see.
        public static let allCases: [Name] =
            [.positions]
            + [StudyGroup.Dimension.sector, .perspective].flatMap { [.groups($0), .coverage($0)] }
    }

    /// A column: all interviewees, or those of a group.
    public struct Column: Hashable, Sendable {
        /// The group; nil for all interviewees.
        public let group: StudyGroup?
        /// People it counts.
        public let size: Int
    }

    /// A row: a criterion, or a level.
    public struct Row: Hashable, Sendable {
        /// The criterion; nil for a level.
        public let criterion: Criterion.ID?
        /// The level it stands at.
        public let level: String
        /// A cell for each column.
        public let cells: [Cell]
    }

    /// What a cell tells.
    public enum Cell: Hashable, Sendable {
        /// People by position.
        case people(PositionCounts)
        /// People of a group who raised it, and those who told of help and of difficulty; who told of both counts twice.
        case group(raised: Int, help: Int, difficulty: Int)
        /// Criteria raised, of so many; of those `hidden` nothing is told.
        case criteria(Int, of: Int, hidden: Int)
        /// Nothing: the number could tell how somebody spoke. Never why it could, which would tell it too.
        case hidden
    }

    /// Which figure it is.
    public let name: Name
    /// The columns.
    public let columns: [Column]
    /// The rows, in the order of the checklist.
    public let rows: [Row]

    /// The rows of a level.
    public func rows(of level: Codebook.Level) -> [Row] { rows.filter { $0.level == level.id } }

    /// The row of a criterion.
    public func row(of criterion: Criterion.ID) -> Row? { rows.first { $0.criterion == criterion } }

    /// Cells that tell nothing.
    public var hiddenCells: Int { rows.reduce(0) { $0 + $1.cells.count { $0 == .hidden } } }
}
