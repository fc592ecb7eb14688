public import Themes

/// A matter on which interviewees take opposite positions.
public struct Difference: Sendable {
    /// The theme.
    public let theme: Theme
    /// What the difference is, with a quote from either side where both may be quoted.
    public let finding: Finding

    /// What the difference is.
    public var statement: Statement { finding.statement }
}
