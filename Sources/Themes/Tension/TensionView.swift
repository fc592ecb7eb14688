public import StudyModel

/// What interviewees want on a matter on which people may want opposite things, as it may be shown to partners.
public struct TensionView: Sendable {
    /// Those who speak for one side.
    public struct Side: Sendable {
        /// What they speak for.
        public let name: String
        /// People who speak for it, whatever else they speak for.
        public let people: Int
        /// Ids of the passages that speak for it: those of its quotes first, then the others by id.
        public internal(set) var evidence: [EvidenceID]
        /// Words that speak for it, one a person, those that read best first.
        public internal(set) var quotes: [Quote]
    }

    /// What it is about.
    public let about: String
    /// The sides, in the order of the codebook.
    public internal(set) var sides: [Side]
    /// People who speak for any side.
    public let people: Int
    /// People who speak for one of the sides that may be told.
    public let heard: Int
    /// People who speak for more than one of these; 0 where it is one person, who would stand out.
    public let both: Int

    /// People who must speak for a side before it is set against another: a single voice would stand out.
    static let enough = 2

    /// Whether two sides or more are spoken for by at least two people each, so that people want different things.
    public var isOpen: Bool { !told.isEmpty }

    /// The sides that may be told: those that at least two people speak for, where there are two such sides, in the order of
    /// the codebook. One alone would look like agreement, though others may have said the opposite in words that are not
    /// known.
    public var told: [Side] {
        let spoken = sides.filter { $0.people >= Self.enough }
        return spoken.count > 1 ? spoken : []
    }

    /// Ids of passages of the sides that are told: the first of each, then the others side by side; one that speaks for two
    /// stands there twice.
    public var evidence: [EvidenceID] {
        told.flatMap { $0.evidence.prefix(1) } + told.flatMap { $0.evidence.dropFirst() }
    }

    /// How even the two sides are that most speak for, 0…1: the smaller over the larger.
    public var evenness: Double {
        let counts = sides.map(\.people).sorted(by: >)
        guard counts.count > 1, counts[0] > 0 else { return 0 }
        return Double(counts[1]) / Double(counts[0])
    }

    /// Words for each side that is told, one of each where they may be shown.
    public var oneOfEach: [Quote] { told.flatMap { $0.quotes.prefix(1) } }

    /// How many speak for the side that is second to one only.
    public var second: Int { sides.map(\.people).sorted(by: >).dropFirst().first ?? 0 }

    /// The same under other codes.
    func recoded(_ code: (EvidenceID) -> EvidenceID) -> TensionView {
        var view = self
        for index in sides.indices {
            view.sides[index].evidence = sides[index].evidence.map(code)
            view.sides[index].quotes = sides[index].quotes.map { $0.recoded(code) }
        }
        return view
    }
}
