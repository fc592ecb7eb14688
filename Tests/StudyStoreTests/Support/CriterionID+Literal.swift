public import StudyModel

extension Criterion.ID: ExpressibleByStringLiteral {
    /// The criterion of that id.
    public init(stringLiteral value: String) { self.init(value) }
}
