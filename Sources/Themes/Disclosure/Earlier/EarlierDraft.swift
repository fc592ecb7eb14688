public import StudyModel

/// What partners have seen before: whoever holds two drafts can subtract one from the other.
public struct EarlierDraft: Hashable, Sendable {
    /// A row of a table of groups as it was printed.
    public struct Row: Hashable, Sendable {
        /// The criterion it is about.
        public let criterion: Criterion.ID
        /// The group, by what its members have in common and its label.
        public let group: Label
        /// Members who raised the criterion, told of help and told of difficulty.
        public let figures: [Int]

        /// A row by criterion, group and its three figures.
        public init(criterion: Criterion.ID, group: Label, figures: [Int]) {
            self.criterion = criterion
            self.group = group
            self.figures = figures
        }
    }

    /// A row of a table of groups that was kept from partners.
    public struct Hidden: Hashable, Sendable {
        /// The criterion it is about.
        public let criterion: Criterion.ID
        /// The group, by what its members have in common and its label.
        public let group: Label
        /// Why; nil where no reason is known.
        public let reason: HiddenRow.Reason?

        /// A row by criterion, group and reason.
        public init(criterion: Criterion.ID, group: Label, reason: HiddenRow.Reason?) {
            self.criterion = criterion
            self.group = group
            self.reason = reason
        }
    }

    /// A group by what its members have in common and its label.
    public struct Label: Hashable, Sendable {
        /// What its members have in common.
        public let dimension: StudyGroup.Dimension
        /// Its label.
        public let label: String

        /// A group by dimension and label.
        public init(_ dimension: StudyGroup.Dimension, _ label: String) {
            self.dimension = dimension
            self.label = label
        }
    }

    /// The people its figures counted, with the labels of their groups.
    public let people: [Participant.ID: Set<Label>]
    /// The rows of groups it showed.
    public let rows: [Row]
    /// The rows of groups it kept back.
    public let hidden: [Hidden]
    /// Of all it counted, those who raised a criterion, told of help and told of difficulty; empty where its record
    /// does not say.
    public let totals: [Criterion.ID: [Int]]

    /// A draft that counted `people`, showed `rows`, kept `hidden` back and gave `totals`.
    public init(
        people: [Participant.ID: Set<Label>], rows: [Row], hidden: [Hidden] = [],
        totals: [Criterion.ID: [Int]] = [:]
    ) {
        self.people = people
        self.rows = rows
        self.hidden = hidden
        self.totals = totals
    }
}
