import StudyStore

/// Who may use a route. Partners never reach a coder's route, coders never a partner's.
enum Access: Hashable, Sendable, CaseIterable {
    /// Whoever reaches the server.
    case anyone
    /// People who code; the owner among them.
    case coders
    /// The owner alone.
    case owner
    /// Partner organisations.
    case partners

    /// Whether `visitor` may.
    func admits(_ visitor: Visitor) -> Bool {
        switch (self, visitor) {
        case (.anyone, _): true
        case (.coders, .coder(let account, _)): account.role != .none
        case (.owner, .coder(let account, _)): account.role == .owner
        case (.partners, .partner): true
        default: false
        }
    }

    /// Whether a server has such routes at all: one that shares has those of partners alone, any other all but those.
    func isServed(sharesOnly: Bool) -> Bool {
        switch self {
        case .anyone: true
        case .coders, .owner: !sharesOnly
        case .partners: sharesOnly
        }
    }
}
