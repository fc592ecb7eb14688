/// How dark a cell of a heat map is. The cell's words say the same, so that nothing hangs on the shade.
public enum Shade: Int, Hashable, Sendable, CaseIterable {
    /// None.
    case none
    /// Less than a third.
    case low
    /// A third to less than two thirds.
    case middle
    /// Two thirds or more, but not all.
    case high
    /// All.
    case full
    /// The number is not shown.
    case hidden

    /// The shade of `count` out of `total`.
    public init(_ count: Int, of total: Int) {
        switch count * 3 {
        case ...0: self = .none
        case ..<total: self = .low
        case ..<(2 * total): self = .middle
        case ..<(3 * total): self = .high
        default: self = .full
        }
    }
}

extension Shade {
    /// Behind a cell's text, as RRGGBB: contrast of at least 4.5 to 1 with the ink, each darker than the one before.
    var paper: String {
        switch self {
        case .none: "FFFFFF"
        case .low: "E3EFF1"
        case .middle: "BFDAE0"
        case .high: "93C0CB"
        case .full: "69A5B3"
        case .hidden: "EEF1F4"
        }
    }

    /// The same on a dark screen, behind light text.
    var darkPaper: String {
        switch self {
        case .none: "151C23"
        case .low: "1B3038"
        case .middle: "1F4550"
        case .high: "245A67"
        case .full: "2A6B79"
        case .hidden: "2A343D"
        }
    }

    /// The class of such cells on a page.
    var style: String { "shade-\(self)" }
}
