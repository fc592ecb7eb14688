public import Themes

/// Where a criterion stands in what interviewees said; never a score of partners.
public struct ChecklistPosition: Sendable {
    /// How positions fall, in words.
    public enum Reading: String, Sendable, CaseIterable {
        /// Three quarters or more of those who take a position only tell of help.
        case helps = "said to help"
        /// Three quarters or more of those who take a position only tell of difficulty.
        case hinders = "said to be a difficulty"
        /// Both are told.
        case both = "both help and difficulty"
        /// Too few take a position to say: fewer than three where ten or more were interviewed.
        case few = "few took a position"
        /// Raised without a position.
        case open = "raised, no position taken"
        /// Nobody raised it.
        case silent = "not raised"

        /// The reading of `theme`.
        public init(_ theme: Theme) {
            let positions = theme.positions
            if positions.raised == 0 {
                self = .silent
            } else if positions.taking == 0 {
                self = .open
            } else if positions.taking < 3, theme.total >= 10 {
                self = .few
            } else if positions.helping * 4 >= positions.taking * 3 {
                self = .helps
            } else if positions.hindering * 4 >= positions.taking * 3 {
                self = .hinders
            } else {
                self = .both
            }
        }
    }

    /// The theme.
    public let theme: Theme
    /// How positions fall.
    public let reading: Reading

    /// How positions fall, and that people want different things where they do.
    public var words: String {
        reading.rawValue + (theme.openTensions.isEmpty ? "" : "; people want different things")
    }
}
