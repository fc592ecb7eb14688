/// What a tagger makes of a transcript.
public struct Suggestions: Sendable {
    /// The codings it suggests, in the order of the text.
    public let codings: [Coding]
    /// What was said off the record, coded or not, in the order of the text.
    public let offRecord: [Segment]

    /// Suggestions of the given parts.
    public init(codings: [Coding], offRecord: [Segment]) {
        self.codings = codings
        self.offRecord = offRecord
    }
}
