public import StudyModel

/// Ids of all codings of a criterion that count, whether or not their words may be shown: whatever is stated of it
/// rests on some of them.
public struct Grounds: Hashable, Sendable {
    /// Ids for each stance that passages take: two of the best first, then by id.
    public let stances: [Stance: [EvidenceID]]
    /// Ids for each kind that passages are of, in the same order.
    public let kinds: [StatementKind: [EvidenceID]]
    /// Ids of passages that leave a question open, in the same order.
    public let questions: [EvidenceID]
    /// Ids of passages that say what should be done first, by id.
    public let firsts: [EvidenceID]
    /// Whether somebody asks outright.
    public let isAsked: Bool

    /// Whether there is no passage.
    public var isEmpty: Bool { stances.isEmpty && kinds.isEmpty && questions.isEmpty }

    /// Sorts `all`; what may be quoted of them, `held` and `open`, tells which are the best.
    init(_ all: CountedCodings, held: [QuoteCandidate], open: [QuoteCandidate]) {
        var stances: [Stance: [EvidenceID]] = [:]
        for stance in Stance.allCases {
            stances[stance] = Self.order(all.ids(of: stance), best: held.filter { $0.stance == stance })
        }
        var kinds: [StatementKind: [EvidenceID]] = [:]
        for kind in StatementKind.allCases {
            kinds[kind] = Self.order(all.ids(of: kind), best: held.filter { $0.kind == kind })
        }
        questions = Self.order(all.questions, best: open) ?? []
        firsts = all.firsts.sorted()
        isAsked = open.contains { $0.text.hasSuffix("?") }
        self.stances = stances
        self.kinds = kinds
    }

    /// The same under other codes.
    func recoded(_ code: (EvidenceID) -> EvidenceID) -> Grounds {
        Grounds(
            stances: stances.mapValues { $0.map(code) }, kinds: kinds.mapValues { $0.map(code) },
            questions: questions.map(code), firsts: firsts.map(code), isAsked: isAsked)
    }
}

private extension Grounds {
    init(
        stances: [Stance: [EvidenceID]], kinds: [StatementKind: [EvidenceID]], questions: [EvidenceID],
        firsts: [EvidenceID], isAsked: Bool
    ) {
        self.stances = stances
        self.kinds = kinds
        self.questions = questions
        self.firsts = firsts
        self.isAsked = isAsked
    }

    /// The two best of `candidates`, then the other `ids` in their order; nil where there are none.
    static func order(_ ids: [EvidenceID], best candidates: [QuoteCandidate]) -> [EvidenceID]? {
        guard !ids.isEmpty else { return nil }
        var best: [QuoteCandidate] = []
        for candidate in candidates {
            let place = best.firstIndex { QuoteCandidate.isBetter(candidate, $0) } ?? best.endIndex
            best.insert(candidate, at: place)
            if best.count > 2 { best.removeLast() }
        }
        let first = best.map(\.id)
        return first + ids.sorted().filter { !first.contains($0) }
    }
}
