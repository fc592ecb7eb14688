/// A mix of ways for leaders to learn, from which a plan offers those that the evidence asks for.
public struct Programme: Hashable, Sendable {
    /// How people learn in it.
    public enum Way: String, Sendable, CaseIterable {
        /// By doing the work differently: some 70 parts in 100 of the mix.
        case work
        /// With and from others: some 20 parts.
        case others
        /// By being taught: some 10 parts.
        case taught
    }

    /// The intervention it belongs to.
    public let intervention: String
    /// What it is, and where the mix comes from.
    public let about: String
    /// Its elements, in the order of print.
    public let elements: [Element]

    /// A programme of the given parts.
    public init(intervention: String, about: String, elements: [Element]) {
        self.intervention = intervention
        self.about = about
        self.elements = elements
    }

    /// One way to learn, such as action learning sets.
    public struct Element: Hashable, Sendable {
        /// How people learn in it.
        public let way: Way
        /// Its name as printed.
        public let name: String
        /// What it is, one or two sentences.
        public let about: String
        /// The criteria it helps with.
        public let criteria: [Criterion.ID]

        /// An element of the given parts.
        public init(way: Way, name: String, about: String, criteria: [Criterion.ID]) {
            self.way = way
            self.name = name
            self.about = about
            self.criteria = criteria
        }
    }
}
