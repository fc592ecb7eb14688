/// Something in a codebook's patterns that cannot work, or likely does not do what was meant.
public struct PatternProblem: Hashable, Sendable {
    /// What sort of problem it is.
    public enum Sort: String, Sendable, CaseIterable {
        /// The pattern cannot be read.
        case faulty
        /// The pattern stands twice in one criterion.
        case duplicate
        /// Two criteria claim the same phrase, or phrases that find the same words.
        case shared
        /// Another phrase of the criterion finds all that the pattern finds, which does no harm.
        case covered
        /// A phrase of another criterion finds its words by wildcards, or alone where the pattern is weak, which may be
        /// meant.
        case alike
        /// The pattern can never match or never count.
        case unmatchable
        /// The pattern looks for a word that is likely meant as an operator.
        case misread
        /// The pattern is one common word, matches nearly any, or marked far too many passages.
        case greedy
        /// The pattern marked nothing in the transcripts it was tried on.
        case dead
        /// The pattern, and others after it, were not compared with all that they should be, which would take too long.
        case uncompared
    }

    /// What sort of problem it is.
    public let sort: Sort
    /// The list the pattern stands in: a criterion's label and field (`L4 phrases`) or the keys of a list of
    /// cues, joined by stops (`kinds.challenge.strong`).
    public let owner: String
    /// The pattern as written; empty where the codebook itself is meant.
    public let pattern: String
    /// The file of cues the pattern stands in; nil where it stands in the codebook itself.
    public let cuesFile: String?
    /// Line in its file, from 1; 0 where it is not known.
    public let line: Int
    /// What is wrong, as a clause without a full stop.
    public let message: String

    /// Whether the codebook cannot be used before this is mended.
    public var isError: Bool { sort == .faulty }
    /// Whether it is only good to know.
    public var isHint: Bool { sort == .covered || sort == .alike }

    /// A problem of the given parts; see the properties.
    public init(
        _ sort: Sort, owner: String, pattern: String, cuesFile: String? = nil, line: Int, message: String
    ) {
        self.sort = sort
        self.owner = owner
        self.pattern = pattern
        self.cuesFile = cuesFile
        self.line = line
        self.message = message
    }
}
