/// A checklist of success criteria, with all that is needed to tag, ask and plan by it.
public struct Codebook: Sendable {
    /// Names the codebook in files (`integrated-commissioning`).
    public let id: String
    /// Its title as printed.
    public let title: String
    /// Its version as written.
    public let version: String
    /// ISO 639-1 code of the language its phrases are in.
    public let language: String
    /// What it is for, one paragraph.
    public let about: String
    /// Its levels, in the order of print.
    public let levels: [Level]
    /// The works its criteria rest on, in the order of the file.
    public let sources: [Source]
    /// The interventions its criteria point to, in the order of the file.
    public let interventions: [Intervention]
    /// Its criteria, in the order of the file.
    public let criteria: [Criterion]
    /// The cues by which kinds, stances and questions are told.
    public var cues: CueLists
    /// Sectors that a study by it should hear from, as `SectorNames` calls them; a plan says which are missing.
    public var sectors: [String] = []
    /// Folders of codes as other programs know them, in the order of the file; only those that they say more of than a
    /// name.
    public var folders: [FolderMark] = []
    /// The mix of ways for leaders to learn; nil where the codebook has none.
    public var programme: Programme?

    /// A codebook of the given parts; see the properties for their order.
    public init(
        id: String, title: String, version: String, language: String, about: String, levels: [Level],
        sources: [Source], interventions: [Intervention], criteria: [Criterion], cues: CueLists
    ) {
        self.id = id
        self.title = title
        self.version = version
        self.language = language
        self.about = about
        self.levels = levels
        self.sources = sources
        self.interventions = interventions
        self.criteria = criteria
        self.cues = cues
    }

    /// The criterion of that id.
    public func criterion(_ id: Criterion.ID) -> Criterion? { criteria.first { $0.id == id } }

    /// Whether any criterion can be told by a phrase.
    public var hasPhrases: Bool {
        criteria.contains { !$0.lexicon.phrases.isEmpty || !$0.lexicon.weak.isEmpty }
    }

    /// A part of the checklist: leadership, organisation, system.
    public struct Level: Hashable, Sendable {
        /// Names the level in files.
        public let id: String
        /// Its name as printed.
        public let name: String
        /// What belongs to it, one sentence.
        public let about: String
        /// How other programs know it.
        public var mark = CodeMark()

        /// A level of the given parts.
        public init(id: String, name: String, about: String) {
            self.id = id
            self.name = name
            self.about = about
        }
    }

    /// A work a criterion rests on.
    public struct Source: Hashable, Sendable {
        /// Names the source inside the codebook (`KF2013`).
        public let key: String
        /// The full reference as printed.
        public let reference: String
        /// How far the codebook's author checked it: title, abstract, page, secondary or general.
        public let checked: String
        /// A remark, where there is one.
        public let note: String?

        /// A source of the given parts.
        public init(key: String, reference: String, checked: String, note: String?) {
            self.key = key
            self.reference = reference
            self.checked = checked
            self.note = note
        }
    }

    /// Something an organisation or system can do to develop.
    public struct Intervention: Hashable, Sendable {
        /// Names the intervention inside the codebook (`I2`).
        public let id: String
        /// Its name as printed.
        public let name: String
        /// What it is, one or two sentences.
        public let about: String
        /// First steps, imperative sentences.
        public let firstSteps: [String]
        /// How partners would know it worked.
        public let measures: [String]
        /// What an open question on it mostly asks for.
        public let answer: Answer
        /// The measure of each step by which partners would know that it worked, by the step's words; where the author names
        /// any, a step that is not in it has none yet.
        public var stepMeasures: [String: String] = [:]
        /// Whether the others rest on it: it comes first in a plan wherever anything asks for it.
        public var isFoundation = false

        /// What would answer a question.
        public enum Answer: String, Sendable, CaseIterable {
            /// A decision by partners.
            case decision
            /// Words that make something clear.
            case clarification
            /// Facts or figures.
            case information
            /// A conversation between those who see it differently.
            case conversation
        }

        /// An intervention of the given parts.
        public init(
            id: String, name: String, about: String, firstSteps: [String], measures: [String],
            answer: Answer = .clarification
        ) {
            self.id = id
            self.name = name
            self.about = about
            self.firstSteps = firstSteps
            self.measures = measures
            self.answer = answer
        }
    }
}
