import StudyModel

/// All that people worded by themselves. It is kept apart from what is drafted, and put in its place at each run.
public struct PlanEdits: Hashable, Sendable {
    private var edits: [PlanEdit.Target: PlanEdit] = [:]

    /// Nothing.
    public init() {}

    /// The given edits; of several of one target, the last.
    public init(_ edits: some Sequence<PlanEdit>) {
        for edit in edits { self.edits[edit.target] = edit }
    }

    /// Whether there are none.
    public var isEmpty: Bool { edits.isEmpty }

    /// All of them, by sort, key and field.
    public var all: [PlanEdit] {
        edits.values.sorted { left, right in
            let (one, other) = (left.target, right.target)
            return (one.sort.rawValue, one.key, one.field.rawValue)
                < (other.sort.rawValue, other.key, other.field.rawValue)
        }
    }

    /// The edit of `target`; nil where the tool's words stand.
    public subscript(target: PlanEdit.Target) -> PlanEdit? {
        edits[target].flatMap { $0.text.allSatisfy(\.isWhitespace) ? nil : $0 }
    }
}
