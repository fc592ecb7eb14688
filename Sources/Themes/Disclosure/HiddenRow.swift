/// A group that is not shown beside a criterion, or nowhere, and why.
public struct HiddenRow: Hashable, Sendable {
    /// Why a group is hidden.
    public enum Reason: String, Sendable, CaseIterable {
        /// It has fewer members than the smallest group that is named.
        case tooSmall = "too small to be named"
        /// It differs from another named group by too few people.
        case difference = "differs from another group by too few people"
        /// All, or none, of a small group are critical.
        case uniform = "all of them, or none, told of difficulty"
        /// It is one single organisation and the theme is mainly critical.
        case oneOrganisation = "one organisation beside a mainly critical theme"
        /// Without it, another hidden group would follow by subtraction.
        case subtraction = "another hidden group would follow by subtraction"
        /// Its members changed by too few people since an earlier draft.
        case earlierMembers = "few of its members changed since an earlier draft"
        /// Its figures changed by too little since an earlier draft.
        case earlierFigures = "its figures changed by few since an earlier draft"
        /// An earlier draft hid the same people, or nearly the same.
        case earlierHidden = "an earlier draft did not show the same people"
        /// With the figures of earlier drafts, what somebody or a hidden group said would follow.
        case earlierTogether = "beside earlier drafts somebody's answer or a hidden group would follow"
    }

    /// The group.
    public let group: StudyGroup
    /// Why it is hidden.
    public let reason: Reason
}
