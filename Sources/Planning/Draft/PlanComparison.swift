public import StudyModel

/// Two drafts of one plan side by side: what the later one says anew, otherwise, no longer, and why.
public struct PlanComparison: Hashable, Sendable {
    /// What is known of a draft as a whole.
    public struct Side: Hashable, Sendable {
        /// Its code.
        public let code: String
        /// Its number or name.
        public let version: String
        /// Interviewees it rests on.
        public let interviewees: Int
    }

    /// The earlier draft.
    public let before: Side
    /// The later one.
    public let after: Side
    /// What became of everything either says: in the order of the later draft, then what is gone, in the order of the
    /// earlier one.
    public let changes: [EntryChange]
    /// What happened between the drafts, as far as is known.
    public let reasons: [ChangeReason]
    /// Codings that something rested on and that were taken back since: counted, and named nowhere.
    public let takenBack: Set<EvidenceID>
    /// Whether documents tell why something changed. In packs they do not: beside the figures of two packs it could tell
    /// who said what.
    public var tellsReasons = true

    /// Compares `after` with `before`. `withdrawn` tells of a coding whether it was taken back since; `responses` are the ids of partners' answers by the id of the entry they
    /// are about.
    public init(
        before: PlanDraft, after: PlanDraft, withdrawn: @escaping (EvidenceID) -> Bool = { _ in false },
        responses: [String: [String]] = [:]
    ) {
        self.before = Side(before)
        self.after = Side(after)
        let transitions = DraftTransitions(before, after, withdrawn: withdrawn)
        reasons = transitions.all
        let finder = ChangeFinder(before, after, transitions, responses: responses)
        changes = EntryPairs(before, after).pairs.map { finder.change($0.before, $0.after) }
        takenBack = Set(changes.flatMap(\.lost).filter(withdrawn))
    }

    /// How many changes of `sort` there are among entries of `entry`; of all where that is nil.
    public func count(_ sort: EntryChange.Sort, of entry: PlanDraft.Sort? = nil) -> Int {
        changes.count { $0.sort == sort && (entry == nil || $0.entry == entry) }
    }

    /// Whether the two say the same in the same words, by whatever numbers.
    public var saysTheSame: Bool { changes.allSatisfy(\.isAsBefore) }
}

private extension PlanComparison.Side {
    init(_ draft: PlanDraft) {
        self.init(code: draft.code, version: draft.version, interviewees: draft.interviewees)
    }
}
