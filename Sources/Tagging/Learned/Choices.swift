import StudyModel

/// What is told apart beside criteria, by place.
enum Choices {
    /// Kinds of statement; the last place is for none of them.
    static let kinds: [StatementKind?] = StatementKind.allCases + [nil]
    /// Stances.
    static let stances = Stance.allCases
    /// The places of kinds that are kinds.
    static let stated = Array(kinds.indices.dropLast())

    /// The heads of kinds and of stances, after those of that many criteria.
    static func heads(criteria: Int, hasKinds: Bool, hasStances: Bool) -> (
        kinds: Range<Int>, stances: Range<Int>
    ) {
        let middle = criteria + (hasKinds ? kinds.count : 0)
        return (criteria..<middle, middle..<middle + (hasStances ? stances.count : 0))
    }
}
