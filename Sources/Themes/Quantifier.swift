/// A word for a share of the interviewees, defined once for all outputs.
public enum Quantifier: String, Sendable, CaseIterable {
    /// Nobody.
    case nobody
    /// Exactly one.
    case one
    /// Two, to under 25 %.
    case few = "a few"
    /// 25 % to under 50 %.
    case some
    /// 50 % to under 75 %.
    case many
    /// 75 % to under 95 %.
    case most
    /// 95 % to under 100 %.
    case nearlyAll = "nearly all"
    /// Every interviewee.
    case all

    /// The word for `count` of `total` interviewees.
    public init(_ count: Int, of total: Int) {
        switch (count, count * 100, total) {
        case (...0, _, _): self = .nobody
        case (total, _, _) where total > 1: self = .all
        case (1, _, _): self = .one
        case (_, let share, _) where share < 25 * total: self = .few
        case (_, let share, _) where share < 50 * total: self = .some
        case (_, let share, _) where share < 75 * total: self = .many
        case (_, let share, _) where share < 95 * total: self = .most
        default: self = .nearlyAll
        }
    }

    /// What it means, as printed beside the tables.
    public var meaning: String {
        switch self {
        case .nobody: "none"
        case .one: "1 interviewee"
        case .few: "2 interviewees to under 25%"
        case .some: "25% to under 50%"
        case .many: "50% to under 75%"
        case .most: "75% to under 95%"
        case .nearlyAll: "95% or more, but not all"
        case .all: "every interviewee"
        }
    }
}
