import StudyModel
import StudyStore

/// A transcript with its codings as one coder is shown them.
struct TranscriptView {
    let id: StoredTranscript.ID
    let transcript: Transcript
    /// The codings that are in a place and of criteria in use, in the order of the text.
    let codings: [StoredCoding]
    /// Codings whose words are no longer found.
    let lost: [StoredCoding]
    /// How many codings are of criteria not in use.
    let parked: Int
    let shelf: CriterionShelf
    let account: CoderAccount
    private let memos: [StoredCoding.ID: [StoredMemo]]
    private let names: [CoderAccount.ID: String]
    private let byTurn: [Int: [StoredCoding]]

    /// - Throws: `Problem.notFound` where there is no such transcript.
    init(_ id: StoredTranscript.ID, _ request: PageRequest) throws {
        let study = request.desk.study
        account = try request.coder()
        guard let transcript = try study.transcript(id) else { throw Problem.notFound }
        self.id = id
        self.transcript = transcript
        let viewer = Viewer(account)
        let shelf = try CriterionShelf(request.desk)
        self.shelf = shelf
        let all = try study.codings(of: id, seenBy: viewer)
        let isInUse: (StoredCoding) -> Bool = { $0.proposal.criterion.map(shelf.has) ?? true }
        codings = all.filter { $0.lostWords == nil && isInUse($0) }
        lost = all.filter { $0.lostWords != nil }
        parked = all.count { !isInUse($0) }
        byTurn = Dictionary(grouping: codings) { $0.proposal.segment.turn }
        var memos: [StoredCoding.ID: [StoredMemo]] = [:]
        for memo in try study.memos(of: id, seenBy: viewer) {
            if case .coding(let coding) = memo.subject { memos[coding, default: []].append(memo) }
        }
        self.memos = memos
        names = Dictionary(
            uniqueKeysWithValues: try viewer == .team ? study.people().map { ($0.id, $0.name) } : [])
    }

    /// The codings of a turn, in the order of the text.
    func codings(in turn: Int) -> [StoredCoding] { byTurn[turn] ?? [] }

    /// Memos on a coding, in the order of their coders.
    func memos(on coding: StoredCoding.ID) -> [StoredMemo] { memos[coding] ?? [] }

    /// The name of a person, for those who are shown names.
    func name(_ id: CoderAccount.ID) -> String { id == account.id ? account.name : names[id] ?? "Somebody" }

    /// Whether the coder decided of it.
    func isMine(_ coding: StoredCoding) -> Bool { coding.decision(of: account.id) != nil }

    /// How many codings the coder has not decided.
    var left: Int { codings.count { !isMine($0) } }

    /// "12 left.", or "None left." where all are decided.
    var leftWords: String { left == 0 ? "None left." : "\(left) left." }

    /// The words of a coding as they stand in the transcript.
    func quote(_ coding: StoredCoding) -> String {
        if let words = coding.lostWords { return words }
        let turn = coding.proposal.segment.turn
        guard transcript.turns.indices.contains(turn - 1) else { return "" }
        return String(
            String.UnicodeScalarView(
                transcript.text(of: transcript.turns[turn - 1]).unicodeScalars.dropFirst(
                    coding.proposal.segment.range.lowerBound
                ).prefix(coding.proposal.segment.range.count)))
    }

    /// The criteria likeliest to apply to the passage of `coding`, other than its own: as learned, or else those of other
    /// codings of the turn, the surest first.
    func likely(for coding: StoredCoding) -> [Criterion.ID] {
        let ranked = coding.ranked.map(\.criterion)
        let beside = codings(in: coding.proposal.segment.turn).sorted { $0.confidence > $1.confidence }
            .compactMap(\.proposal.criterion)
        var seen: Set<Criterion.ID> = Set([coding.proposal.criterion].compactMap(\.self))
        return Array((ranked + beside).filter { shelf.has($0) && seen.insert($0).inserted }.prefix(3))
    }
}
