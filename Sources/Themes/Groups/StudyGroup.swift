/// A group of interviewees that is large enough to be named.
public struct StudyGroup: Hashable, Sendable, Comparable {
    /// What a group has in common.
    public enum Dimension: String, Sendable, CaseIterable, Comparable {
        /// The sector of their organisations.
        case sector
        /// Their professional perspective.
        case perspective
        /// Their organisation; used inside the team only.
        case organisation

        /// Orders as declared.
        public static func < (left: Dimension, right: Dimension) -> Bool {
            let all = allCases
            return (all.firstIndex(of: left) ?? 0) < (all.firstIndex(of: right) ?? 0)
        }
    }

    /// What its members have in common.
    public let dimension: Dimension
    /// Its name, as used before "interviewees".
    public let label: String
    /// Its members among the interviewees.
    public let size: Int
    /// Whether all members with a known organisation belong to one and the same.
    public let isSingleOrganisation: Bool

    /// A group of the given parts.
    public init(dimension: Dimension, label: String, size: Int, isSingleOrganisation: Bool = false) {
        self.dimension = dimension
        self.label = label
        self.size = size
        self.isSingleOrganisation = isSingleOrganisation
    }

    /// Orders by dimension, then the largest first, then by label.
    public static func < (left: StudyGroup, right: StudyGroup) -> Bool {
        if left.dimension != right.dimension { return left.dimension < right.dimension }
        if left.size != right.size { return left.size > right.size }
        return left.label < right.label
    }
}
