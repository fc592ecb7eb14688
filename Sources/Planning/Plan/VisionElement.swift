/// Something said that partners could make part of a shared vision.
public struct VisionElement: Sendable {
    /// What of a vision it could be part of.
    public enum Part: String, Sendable, CaseIterable {
        /// What the shared work means.
        case definition
        /// What it would bring about.
        case direction
        /// How leaders would work with one another.
        case behaviour
    }

    /// What of a vision it could be part of.
    public let part: Part
    /// The element, put forward for agreement, with words it rests on.
    public let finding: Finding

    /// The element, put forward for agreement.
    public var statement: Statement { finding.statement }
}
