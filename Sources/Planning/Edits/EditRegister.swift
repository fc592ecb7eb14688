public import StudyModel

/// What people worded by themselves, in the draft that has it.
public struct EditRegister: Hashable, Sendable {
    /// What stands in statements, actions and questions, in the order of the plan.
    public let entries: [PlacedEdit]
    /// What stands in the framework matrix, by criterion and participant; none in a draft that is shared.
    public let cells: [PlacedEdit]
    /// What has no place any more; none in a draft that is shared.
    public let gone: [PlacedEdit]
    private let byCell: [String: PlacedEdit]

    /// Nobody worded anything.
    public init() { self.init(entries: [], cells: [], gone: []) }

    init(entries: [PlacedEdit], cells: [PlacedEdit], gone: [PlacedEdit]) {
        self.entries = entries
        self.cells = cells
        self.gone = gone
        byCell = Dictionary(cells.map { ($0.edit.target.key, $0) }) { first, _ in first }
    }

    /// Whether there is nothing to tell.
    public var isEmpty: Bool { entries.isEmpty && cells.isEmpty && gone.isEmpty }

    /// Everything, in the order of the plan, then of the matrix, then what is gone.
    public var all: [PlacedEdit] { entries + cells + gone }

    /// Those of which the tool says something else than when they were made.
    public var overtaken: [PlacedEdit] { all.filter(\.hasChanged) }

    /// The edit that stands in a place of the entry of that id.
    public func edit(of entry: String, _ field: PlanEdit.Field = .text) -> PlacedEdit? {
        entries.first { $0.place == .entry(entry) && $0.edit.target.field == field }
    }

    /// The summary that people wrote of what a participant says of a criterion.
    public func cell(_ criterion: Criterion.ID, _ participant: Participant.ID) -> PlacedEdit? {
        byCell.isEmpty ? nil : byCell[PlanEdit.cellKey(criterion, participant)]
    }
}
