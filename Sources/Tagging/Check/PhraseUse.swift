public import StudyModel

/// Counts which phrases of a codebook mark passages of given transcripts, for `codebook check`.
///
/// A passage is a coding: a sentence with a criterion. A phrase counts where it is a reason of the coding, so a
/// match that a trap, a condition or a longer phrase took away does not.
public struct PhraseUse {
    /// What became of the phrases of one criterion.
    public struct Row: Hashable, Sendable {
        /// The criterion's label.
        public let label: String
        /// Its phrases and weak phrases.
        public let phrases: Int
        /// Those of them that marked anything.
        public let used: Int
        /// Passages marked with the criterion.
        public let passages: Int
    }

    /// What became of the sides of one tension.
    public struct SideRow: Hashable, Sendable {
        /// The label of its criterion.
        public let label: String
        /// What it is about, usable after "on".
        public let about: String
        /// Its sides in their order, each with the passages that its phrases put on it.
        public let sides: [Side]

        /// A side with its passages.
        public struct Side: Hashable, Sendable {
            /// What those on it speak for.
            public let name: String
            /// Passages put on it.
            public let passages: Int
        }
    }

    /// A phrase is too greedy from this part of all passages of the transcripts …
    static let greedyShare = 0.02
    /// … and from this many on, so that a few short transcripts accuse nobody.
    static let greedyCount = 20

    private let codebook: Codebook
    private var counts: [Key: Int] = [:]
    private var passages: [Criterion.ID: Int] = [:]

    private struct Key: Hashable {
        let criterion: Criterion.ID
        let rule: String
    }

    /// No passage counted yet.
    public init(_ codebook: Codebook) { self.codebook = codebook }

    /// Counts the passages of one transcript that have a criterion.
    public mutating func add(_ codings: [Coding]) {
        for coding in codings {
            guard let criterion = coding.criterion else { continue }
            passages[criterion, default: 0] += 1
            for rule in Set(coding.reasons.map(\.rule)) {
                counts[Key(criterion: criterion, rule: rule), default: 0] += 1
            }
        }
    }

    /// Passages that have a criterion.
    public var total: Int { passages.values.reduce(0, +) }

    /// The criteria in the order of the codebook.
    public var rows: [Row] {
        codebook.criteria.map { criterion in
            let counted = phrases(of: criterion).map { count(of: $0, criterion) }
            return Row(
                label: criterion.label, phrases: counted.count, used: counted.count { $0 > 0 },
                passages: passages[criterion.id] ?? 0)
        }
    }

    /// The tensions in the order of the codebook.
    public var sideRows: [SideRow] {
        codebook.criteria.flatMap { criterion in
            criterion.tensions.map { tension in
                SideRow(
                    label: criterion.label, about: tension.about,
                    sides: tension.sides.map { side in
                        let count = counts[Key(criterion: criterion.id, rule: side.rule)] ?? 0
                        return .init(name: side.name, passages: count)
                    })
            }
        }
    }

    /// The phrases that marked too many passages, and with `dead` those that marked none, as the codebook orders
    /// them.
    public func problems(dead: Bool) -> [PatternProblem] {
        codebook.criteria.flatMap { criterion in
            phrases(of: criterion).compactMap { problem(of: $0, criterion, dead: dead) }
        }
    }
}

private extension PhraseUse {
    struct Listed {
        let phrase: Criterion.Phrase
        let field: String
        let role: Phrase.Role
    }

    func phrases(of criterion: Criterion) -> [Listed] {
        criterion.lexicon.phrases.map { Listed(phrase: $0, field: "phrases", role: .strong) }
            + criterion.lexicon.weak.map { Listed(phrase: $0, field: "weak", role: .weak) }
    }

    func count(of listed: Listed, _ criterion: Criterion) -> Int {
        counts[Key(criterion: criterion.id, rule: PhraseCompiler.rule(listed.phrase, listed.role))] ?? 0
    }

    func problem(of listed: Listed, _ criterion: Criterion, dead: Bool) -> PatternProblem? {
        let count = count(of: listed, criterion)
        if count == 0, dead { return report(listed, criterion, .dead, "marked nothing") }
        guard count >= Self.greedyCount, Double(count) >= Self.greedyShare * Double(total) else { return nil }
        return report(listed, criterion, .greedy, "marked \(count) of \(total) passages")
    }

    func report(
        _ listed: Listed, _ criterion: Criterion, _ sort: PatternProblem.Sort, _ message: String
    ) -> PatternProblem {
        PatternProblem(
            sort, owner: "\(criterion.label) \(listed.field)", pattern: listed.phrase.pattern,
            line: listed.phrase.line, message: message)
    }
}
