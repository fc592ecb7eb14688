public import StudyModel

/// What a draft was made of and by, so that a later one can tell why it says something else. For the team only.
public struct DraftMaking: Hashable, Sendable {
    /// Name and version of the tool.
    public let tool: String
    /// Id and version of the codebook.
    public let codebook: String
    /// SHA-256 of the codebook with its cues, in hexadecimal.
    public let codebookHash: String
    /// SHA-256 of the model, in hexadecimal; nil where phrases alone were used.
    public let modelHash: String?
    /// What else a person decided that changes what is read and counted, a phrase each, sorted.
    public let settings: [String]
    /// The criteria of the codebook, in its order.
    public let criteria: [Criterion]
    /// The transcripts that were read, by name.
    public let transcripts: [Transcript]
    /// What people had decided of the codings; nil where it is not known.
    public var decided: Decided?
    /// Whether it was made of a study file, which keeps what is known of interviewees: then no list of them is among the
    /// settings.
    public var isOfStudy = false
    /// The pack it was made for, as its record names it; nil where it was made for the team.
    public var pack: String?

    /// How many codings people decided.
    public struct Decided: Hashable, Sendable {
        /// Codings that count and that a person made or accepted.
        public let confirmed: Int
        /// Codings a person rejected.
        public let rejected: Int

        /// That many.
        public init(confirmed: Int, rejected: Int) {
            self.confirmed = confirmed
            self.rejected = rejected
        }
    }

    /// The settings with those lists of participants left out that a draft of a study does not tell.
    func settings(besides other: DraftMaking) -> [String] {
        isOfStudy == other.isOfStudy ? settings : settings.filter { !$0.hasPrefix(Self.listSetting) }
    }

    /// How settings that name a list of participants begin.
    public static let listSetting = "list of participants "

    /// A criterion as the codebook calls it.
    public struct Criterion: Hashable, Sendable {
        /// Its id (`trust`).
        public let id: StudyModel.Criterion.ID
        /// Its label (`L4`).
        public let label: String
        /// Its name.
        public let name: String

        /// A criterion of that id, label and name.
        public init(id: StudyModel.Criterion.ID, label: String, name: String) {
            self.id = id
            self.label = label
            self.name = name
        }
    }

    /// A transcript that was read.
    public struct Transcript: Hashable, Sendable {
        /// Its name in all outputs.
        public let name: String
        /// SHA-256 of the file, in hexadecimal.
        public let hash: String

        /// A transcript of that name and content.
        public init(name: String, hash: String) {
            self.name = name
            self.hash = hash
        }
    }

    /// A making of the given parts.
    public init(
        tool: String, codebook: String, codebookHash: String, modelHash: String?, settings: [String],
        criteria: [Criterion], transcripts: [Transcript]
    ) {
        self.tool = tool
        self.codebook = codebook
        self.codebookHash = codebookHash
        self.modelHash = modelHash
        self.settings = settings
        self.criteria = criteria
        self.transcripts = transcripts
    }
}
