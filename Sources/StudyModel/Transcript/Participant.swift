/// A person who was interviewed, with what the study knows about them.
public struct Participant: Hashable, Sendable {
    /// Names a participant across a study.
    public struct ID: Hashable, Sendable, Comparable, CustomStringConvertible {
        /// The name itself: a pseudonym, or the transcript's name where none was given.
        public let rawValue: String

        /// An id of that name.
        public init(_ rawValue: String) { self.rawValue = rawValue }
        /// The name itself.
        public var description: String { rawValue }
        /// Orders by the bytes of the names.
        public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
    }

    /// Names the participant across the study; two interviews with one id are one person.
    public let id: ID
    /// What is known about them.
    public let attributes: Attributes

    /// A participant by id and attributes.
    public init(id: ID, attributes: Attributes = Attributes()) {
        self.id = id
        self.attributes = attributes
    }

    /// What is known about a participant; nil where nobody said.
    public struct Attributes: Hashable, Sendable {
        /// The name the file gives; never printed in what leaves the team.
        public var name: String?
        /// The body they work for.
        public var organisation: String?
        /// Their post.
        public var role: String?
        /// Their professional perspective (clinical, social care, finance …).
        public var perspective: String?
        /// The sector their organisation belongs to.
        public var sector: String?
        /// When they were interviewed, as written.
        public var date: String?

        /// Attributes as given; nil where nobody said.
        public init(
            name: String? = nil, organisation: String? = nil, role: String? = nil,
            perspective: String? = nil, sector: String? = nil, date: String? = nil
        ) {
            self.name = name
            self.organisation = organisation
            self.role = role
            self.perspective = perspective
            self.sector = sector
            self.date = date
        }

        /// These attributes, each replaced where `other` states it.
        public func overridden(by other: Attributes) -> Attributes {
            Attributes(
                name: other.name ?? name, organisation: other.organisation ?? organisation,
                role: other.role ?? role, perspective: other.perspective ?? perspective,
                sector: other.sector ?? sector, date: other.date ?? date)
        }
    }
}
