/// One success criterion of a checklist: a code of the codebook.
public struct Criterion: Sendable {
    /// Names a criterion in files: a slug such as `trust`.
    public struct ID: Hashable, Sendable, Comparable, CustomStringConvertible {
        /// The slug itself.
        public let rawValue: String

        /// An id of that slug.
        public init(_ rawValue: String) { self.rawValue = rawValue }
        /// The slug itself.
        public var description: String { rawValue }
        /// Orders by the bytes of the slugs.
        public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
    }

    /// How the codebook's author read the works a criterion rests on.
    public struct Support: Hashable, Sendable {
        /// Keys of sources whose text or abstract was read on this point.
        public let read: [String]
        /// Keys of sources known from another work's account.
        public let secondary: [String]
        /// Keys of sources given from general knowledge.
        public let general: [String]

        /// Support by source keys.
        public init(read: [String], secondary: [String], general: [String]) {
            self.read = read
            self.secondary = secondary
            self.general = general
        }

        /// All keys: read first, then secondary, then general.
        public var all: [String] { read + secondary + general }
    }

    /// A phrase of the pattern language, with the line it stands on.
    public struct Phrase: Hashable, Sendable {
        /// The pattern as written.
        public let pattern: String
        /// Patterns that cancel it when they occur in the same sentence.
        public let unless: [String]
        /// Patterns one of which must occur in the same sentence; empty where none is needed.
        public let needs: [String]
        /// Line in the codebook file, from 1; 0 where it was not read from a file.
        public let line: Int

        /// A phrase as written; see the properties.
        public init(_ pattern: String, unless: [String] = [], needs: [String] = [], line: Int = 0) {
            self.pattern = pattern
            self.unless = unless
            self.needs = needs
            self.line = line
        }
    }

    /// The phrases by which the tagger knows a criterion.
    public struct Lexicon: Hashable, Sendable {
        /// Phrases that suffice alone.
        public var phrases: [Phrase]
        /// Phrases that need a second signal.
        public var weak: [Phrase]
        /// Phrases that cancel any other of this criterion that they overlap.
        public var traps: [Phrase]
        /// Phrases that tell of this criterion helping.
        public var helping: [Phrase]
        /// Phrases that tell of this criterion hindering.
        public var hindering: [Phrase]

        /// A lexicon of the given lists.
        public init(
            phrases: [Phrase] = [], weak: [Phrase] = [], traps: [Phrase] = [], helping: [Phrase] = [],
            hindering: [Phrase] = []
        ) {
            self.phrases = phrases
            self.weak = weak
            self.traps = traps
            self.helping = helping
            self.hindering = hindering
        }
    }

    /// The slug.
    public let id: ID
    /// Short label such as `L4`.
    public let label: String
    /// Its name as printed.
    public let name: String
    /// Two or three words usable inside a sentence, in lower case.
    public let short: String
    /// Id of its level.
    public let level: String
    /// What it is.
    public let definition: String
    /// What counts as a mention.
    public let countAs: String
    /// What belongs elsewhere.
    public let doNotCount: String
    /// The works it rests on.
    public let support: Support
    /// The phrases it is known by.
    public let lexicon: Lexicon
    /// Sentences as people say it.
    public let examples: [String]
    /// Labels of criteria it is easily taken for.
    public let confusableWith: [String]
    /// The question to put where views differ or nobody speaks of it.
    public let question: String
    /// Ids of the interventions that bear on it, the main one first.
    public let interventions: [String]
    /// Matters on which people may want opposite things, in the order of the file.
    public var tensions: [Tension] = []
    /// How other programs know it.
    public var mark = CodeMark()

    /// All its phrases, list by list, those of its tensions last.
    public var phraseLists: [[Phrase]] {
        [lexicon.phrases, lexicon.weak, lexicon.traps, lexicon.helping, lexicon.hindering]
            + tensions.flatMap(\.sides).flatMap { [$0.phrases, $0.answers] }
    }

    /// A criterion of the given parts; see the properties.
    public init(
        id: ID, label: String, name: String, short: String, level: String, definition: String,
        countAs: String, doNotCount: String, support: Support, lexicon: Lexicon, examples: [String],
        confusableWith: [String], question: String, interventions: [String]
    ) {
        self.id = id
        self.label = label
        self.name = name
        self.short = short
        self.level = level
        self.definition = definition
        self.countAs = countAs
        self.doNotCount = doNotCount
        self.support = support
        self.lexicon = lexicon
        self.examples = examples
        self.confusableWith = confusableWith
        self.question = question
        self.interventions = interventions
    }
}
