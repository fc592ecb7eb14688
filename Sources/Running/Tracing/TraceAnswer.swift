public import Planning
public import StudyModel

/// What one thing leads to in a draft, both ways.
public struct TraceAnswer: Sendable {
    /// An entry that rests on codings that were found.
    public struct Resting: Hashable, Sendable {
        /// The entry.
        public let entry: PlanDraft.Entry
        /// How many of the codings found it rests on.
        public let count: Int
    }

    /// What was asked for, as it was typed.
    public let what: String
    /// What that is.
    public let subject: TraceSubject
    /// Codings it rests on, or that belong to it: those of an entry the best first, others in the order of the file; no
    /// more than were asked for.
    public let codings: [TracedCoding]
    /// How many codings there are.
    public let total: Int
    /// How many transcripts they are in.
    public let transcripts: Int
    /// How many of them are in each state.
    public let states: [CodingState: Int]
    /// Codes of its evidence that lead nowhere in this folder.
    public let missing: [EvidenceID]
    /// Entries that rest on the codings found, those that rest on little else first; none for an entry.
    public let resting: [Resting]
    /// Entries that are about it or hold its words, in the order of the draft.
    public let about: [PlanDraft.Entry]
    /// Entries that it names or that name it, in the order of the draft.
    public let related: [PlanDraft.Entry]
    /// Whether its words were found apart from one another only.
    public let isApart: Bool

    /// Whether there is nothing to tell.
    var isEmpty: Bool {
        if case .entry = subject { return false }
        if case .draft = subject { return false }
        return total == 0 && resting.isEmpty && about.isEmpty
    }
}

extension TraceAnswer {
    init(_ what: String, _ subject: TraceSubject, _ wish: TraceWish, in draft: PlanDraft, isApart: Bool) {
        self.what = what
        self.subject = subject
        self.isApart = isApart
        codings = wish.found.map { coding in
            var coding = coding
            coding.code = draft.codes.isEmpty ? coding.id : coding.code
            return coding
        }
        total = wish.total
        transcripts = wish.transcripts.count
        states = wish.states
        switch subject {
        case .entry(let entry):
            missing = entry.evidence.filter { !wish.ids.contains(draft.coding($0).bits) }
            resting = []
            about = []
            let named = Set(entry.related)
            related = draft.entries.filter { named.contains($0.id) || $0.related.contains(entry.id) }
        case .draft:
            (missing, resting, about, related) = ([], [], [], [])
        case .coding, .criterion, .place, .words:
            missing = []
            related = []
            resting = Self.resting(on: wish.ids, in: draft)
            about = Self.about(subject, in: draft, isApart: isApart)
        }
    }

    private static func resting(on ids: Set<UInt64>, in draft: PlanDraft) -> [Resting] {
        let found = draft.entries.compactMap { entry in
            let count = entry.evidence.count { ids.contains(draft.coding($0).bits) }
            return count > 0 ? Resting(entry: entry, count: count) : nil
        }
        // By the share of its evidence, compared without dividing; those alike stay in the order of the draft.
        return found.enumerated().sorted { left, right in
            let one = left.element.count * right.element.entry.evidence.count
            let other = right.element.count * left.element.entry.evidence.count
            return one == other ? left.offset < right.offset : one > other
        }
        .map(\.element)
    }

    private static func about(_ subject: TraceSubject, in draft: PlanDraft, isApart: Bool) -> [PlanDraft
        .Entry]
    {
        switch subject {
        case .criterion(let criterion): return draft.entries.filter { $0.criteria.contains(criterion.id) }
        case .words(let words):
            let needles = isApart ? WordNeedle.each(of: words) : [WordNeedle(words)].compactMap(\.self)
            return draft.entries.filter { entry in needles.allSatisfy { $0.stands(in: entry.text) } }
        default: return []
        }
    }
}
