public import StudyModel

/// The best codings of a criterion, whether or not their words may be shown: whatever is stated leads to one.
public struct Unquoted: Hashable, Sendable {
    /// At most two ids for each stance that passages take, the best first.
    public let stances: [Stance: [EvidenceID]]
    /// At most two ids for each kind that passages are of, the best first.
    public let kinds: [StatementKind: [EvidenceID]]
    /// At most two ids of passages that leave a question open, the best first.
    public let questions: [EvidenceID]
    /// Whether somebody asks outright.
    public let isAsked: Bool

    /// Whether there is no passage.
    public var isEmpty: Bool { stances.isEmpty && kinds.isEmpty && questions.isEmpty }

    init(_ held: [QuoteCandidate], questions open: [QuoteCandidate]) {
        var stances: [Stance: [QuoteCandidate]] = [:]
        var kinds: [StatementKind: [QuoteCandidate]] = [:]
        for candidate in held {
            Self.keep(candidate, in: &stances[candidate.stance, default: []])
            if let kind = candidate.kind { Self.keep(candidate, in: &kinds[kind, default: []]) }
        }
        var questions: [QuoteCandidate] = []
        for candidate in open { Self.keep(candidate, in: &questions) }
        self.questions = questions.map(\.id)
        isAsked = open.contains { $0.text.hasSuffix("?") }
        self.stances = stances.mapValues { $0.map(\.id) }
        self.kinds = kinds.mapValues { $0.map(\.id) }
    }

    private static func keep(_ candidate: QuoteCandidate, in best: inout [QuoteCandidate]) {
        let place = best.firstIndex { QuoteCandidate.isBetter(candidate, $0) } ?? best.endIndex
        best.insert(candidate, at: place)
        if best.count > 2 { best.removeLast() }
    }

    /// The same under other codes.
    func recoded(_ code: (EvidenceID) -> EvidenceID) -> Unquoted {
        Unquoted(
            stances: stances.mapValues { $0.map(code) }, kinds: kinds.mapValues { $0.map(code) },
            questions: questions.map(code), isAsked: isAsked)
    }

    private init(
        stances: [Stance: [EvidenceID]], kinds: [StatementKind: [EvidenceID]], questions: [EvidenceID],
        isAsked: Bool
    ) {
        self.stances = stances
        self.kinds = kinds
        self.questions = questions
        self.isAsked = isAsked
    }
}
