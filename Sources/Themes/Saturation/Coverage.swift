public import StudyModel

/// How much of the checklist each interviewee spoke of. For the team only: rows can be joined to people.
public struct Coverage: Sendable {
    /// What one interviewee spoke of.
    public struct Person: Sendable {
        /// The interviewee.
        public let participant: Participant.ID
        /// What is known about them.
        public let attributes: Participant.Attributes
        /// Criteria of each level they raise, in the order of `levels`.
        public let raised: [Int]
        /// Criteria on which they tell of help, difficulty or both.
        public let positions: Int
        /// Labels of the criteria they do not raise, in the order of the codebook.
        public let missing: [String]

        /// Criteria they raise.
        public var total: Int { raised.reduce(0, +) }
    }

    /// The levels of the checklist, in the order of print.
    public let levels: [Codebook.Level]
    /// Criteria of each level.
    public let sizes: [Int]
    /// The interviewees, by id.
    public let people: [Person]

    /// The coverage of `matrix`, whose criteria stand at `levels`.
    public init(_ matrix: FrameworkMatrix, levels: [Codebook.Level]) {
        self.levels = levels
        sizes = levels.map { level in matrix.criteria.count { $0.level == level.id } }
        people = matrix.rows.map { row in
            let raised = levels.map { level in
                zip(matrix.criteria, row.cells).count { $0.level == level.id && $1 != nil }
            }
            return Person(
                participant: row.participant, attributes: row.attributes, raised: raised,
                positions: row.cells.count { cell in cell.map { $0.stance != .neutral } ?? false },
                missing: zip(matrix.criteria, row.cells).compactMap { $1 == nil ? $0.label : nil })
        }
    }

    /// Criteria of the checklist.
    public var size: Int { sizes.reduce(0, +) }

    /// Criteria that half of the interviewees raise as many of or more; 0 where nobody was interviewed.
    public var median: Int {
        let sorted = people.map(\.total).sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }
}
