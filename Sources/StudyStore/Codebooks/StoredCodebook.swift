public import StudyModel

/// A codebook as a study file keeps it: the file whole, and the criteria it has.
public struct StoredCodebook: Hashable, Sendable {
    /// A criterion, as far as the study file must know it.
    public struct Entry: Hashable, Sendable {
        /// Names it across versions of the codebook.
        public let id: Criterion.ID
        /// Its short label, such as `L4`.
        public let label: String
        /// Its name.
        public let name: String

        /// A criterion by id, label and name.
        public init(id: Criterion.ID, label: String, name: String) {
            self.id = id
            self.label = label
            self.name = name
        }
    }

    /// A file, by name and contents.
    public struct File: Hashable, Sendable {
        /// Its name, without folders.
        public let name: String
        /// What is in it.
        public let bytes: [UInt8]

        /// A file by name and contents.
        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// The codebook's id.
    public let slug: String
    /// Its version, as it states it.
    public let version: String
    /// Its title.
    public let title: String
    /// SHA-256 of all that decides about what it tags, in hexadecimal.
    public let hash: String
    /// Its file.
    public let file: File
    /// The file of cues it names; nil where it names none.
    public let cues: File?
    /// Its criteria, in its order.
    public let criteria: [Entry]

    /// A codebook of the given parts.
    public init(
        slug: String, version: String, title: String, hash: String, file: File, cues: File?, criteria: [Entry]
    ) {
        self.slug = slug
        self.version = version
        self.title = title
        self.hash = hash
        self.file = file
        self.cues = cues
        self.criteria = criteria
    }
}
