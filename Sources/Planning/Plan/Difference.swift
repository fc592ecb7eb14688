public import Themes

/// A matter on which interviewees take opposite positions, or want opposite things.
public struct Difference: Sendable {
    /// The theme.
    public let theme: Theme
    /// What the difference is, with a quote from either side where both may be quoted.
    public let finding: Finding
    /// What they want; nil where they differ in what they tell of.
    public var tension: TensionView?

    /// What the difference is.
    public var statement: Statement { finding.statement }
}
