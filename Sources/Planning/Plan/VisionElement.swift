public import Themes

/// A hope that partners could agree as part of a shared vision.
public struct VisionElement: Sendable {
    /// The element, put forward for agreement.
    public let statement: Statement
    /// The words it rests on; nil where none may be shown.
    public let quote: Quote?
    /// Whether it is about how leaders work with one another.
    public let isBehaviour: Bool
}
