public import StudyModel

extension Criterion.ID: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(value) }
}
