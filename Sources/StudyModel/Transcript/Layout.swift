/// Which way of writing a transcript a file was recognised as.
public struct Layout: Hashable, Sendable {
    /// A short name such as `docx/labels`, `docx/table` or `xml/tei`.
    public let name: String
    /// How sure the recogniser is, 0…1.
    public let confidence: Double

    /// A layout by name and confidence (0…1).
    public init(name: String, confidence: Double) {
        self.name = name
        self.confidence = confidence
    }
}
