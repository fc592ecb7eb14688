/// What sort of statement a passage makes.
public enum StatementKind: String, Sendable, CaseIterable, Comparable {
    /// Treated as true or going to happen, not shown or checked.
    case assumption
    /// Wished for in the future.
    case aspiration
    /// A stated condition or cause of success.
    case successFactor = "success_factor"
    /// An obstacle, problem, risk or absence now.
    case challenge

    /// Orders as declared.
    public static func < (left: StatementKind, right: StatementKind) -> Bool {
        left.order < right.order
    }

    private var order: Int {
        switch self {
        case .assumption: 0
        case .aspiration: 1
        case .successFactor: 2
        case .challenge: 3
        }
    }
}

/// Whether a passage tells of a criterion helping or hindering.
public enum Stance: String, Sendable, CaseIterable {
    /// The criterion is present and helps.
    case helping
    /// It is missing, or gets in the way.
    case hindering
    /// Both in one passage.
    case mixed
    /// Neither is said.
    case neutral
}
