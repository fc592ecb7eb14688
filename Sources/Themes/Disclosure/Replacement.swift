/// Words of a quote and what stands in their place.
public struct Replacement: Hashable, Sendable {
    /// The words as they were said.
    public let original: String
    /// What partners read instead, in brackets.
    public let replacement: String

    /// Words and what stands in their place.
    public init(original: String, replacement: String) {
        self.original = original
        self.replacement = replacement
    }
}
