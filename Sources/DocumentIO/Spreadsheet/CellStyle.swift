/// How a cell looks. Text is wrapped and stands at the top.
public struct CellStyle: Hashable, Sendable {
    /// The part a cell plays.
    public enum Role: Hashable, Sendable {
        /// Text like any other.
        case body
        /// Text that stands out.
        case strong
        /// The heading of a column.
        case heading
        /// The heading of a column, written upwards.
        case turnedHeading
        /// The title of a sheet or of a part of it.
        case title
        /// A remark.
        case note
        /// Text that leads elsewhere.
        case link
    }

    /// How a number is written.
    public enum Figures: Hashable, Sendable {
        /// As text, even where somebody types it anew.
        case text
        /// As text unless somebody types a number.
        case any
        /// A whole number with marks between thousands.
        case whole
        /// Whole per cent.
        case percent
    }

    /// The part it plays.
    public var role: Role
    /// How a number in it is written.
    public var figures = Figures.any
    /// Whether it stands in the middle of its column.
    public var isCentred = false
    /// Whether it has lines around it.
    public var isRuled = true
    /// The colour behind it, as 0xRRGGBB; nil for none.
    public var fill: UInt32?

    /// A style for a part.
    public init(
        _ role: Role, figures: Figures = .any, isCentred: Bool = false, isRuled: Bool = true,
        fill: UInt32? = nil
    ) {
        self.role = role
        self.figures = figures
        self.isCentred = isCentred
        self.isRuled = isRuled
        self.fill = fill
    }

    /// Text like any other.
    public static let plain = CellStyle(.body)
    /// Text that stands out.
    public static let strong = CellStyle(.strong)
    /// The heading of a column.
    public static let heading = CellStyle(.heading)
    /// A whole number.
    public static let number = CellStyle(.body, figures: .whole, isCentred: true)
    /// A share in per cent.
    public static let share = CellStyle(.body, figures: .percent, isCentred: true)
    /// Text that leads elsewhere.
    public static let link = CellStyle(.link)
}
