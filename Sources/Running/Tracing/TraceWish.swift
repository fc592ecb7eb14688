import Planning
import StudyModel
import Writers

/// The codings that belong to one subject, gathered as the lines go by.
struct TraceWish {
    /// The most codings that are kept; all are counted.
    private let limit: Int
    private let test: Test
    /// Those kept, in the order of the file.
    private var kept: [TracedCoding] = []
    /// How many there are.
    private(set) var total = 0
    /// The bits of all their ids.
    private(set) var ids: Set<UInt64> = []
    /// The transcripts they are in.
    private(set) var transcripts: Set<String> = []
    /// How many of them are in each state.
    private(set) var states: [CodingState: Int] = [:]

    /// Those kept, in the order of the file; those of an entry in the order of its evidence.
    var found: [TracedCoding] {
        guard case .ids(let ranks) = test else { return kept }
        let order = kept.indices.sorted {
            (ranks[kept[$0].id.bits] ?? 0, $0) < (ranks[kept[$1].id.bits] ?? 0, $1)
        }
        return order.map { kept[$0] }
    }

    /// What makes a coding belong.
    private enum Test {
        /// It has one of these ids; how early each is wanted.
        case ids([UInt64: Int])
        case criterion(Criterion.ID, needle: [UInt8])
        case place(String, ClosedRange<Int>?, needle: [UInt8])
        case words([WordNeedle])
        case never
    }

    /// What `subject` of `draft` asks for, at most `limit` in full. With `apart`, words need not stand together.
    init(_ subject: TraceSubject, of draft: PlanDraft, limit: Int, apart: Bool = false) {
        self.limit = limit
        test =
            switch subject {
            case .draft: .never
            case .entry(let entry):
                .ids(
                    Dictionary(
                        entry.evidence.enumerated().map { (draft.coding($0.element).bits, $0.offset) },
                        uniquingKeysWith: min))
            case .coding(let id): .ids([id.bits: 0])
            case .criterion(let criterion):
                .criterion(criterion.id, needle: Self.member("criterion", criterion.id.rawValue))
            case .place(let name, let turns):
                .place(name, turns, needle: Self.member("transcript", name))
            case .words(let words):
                .words(apart ? WordNeedle.each(of: words) : [WordNeedle(words)].compactMap(\.self))
            }
    }

    /// Takes the coding on `line`, where it is wanted; `scratch` is kept from line to line.
    mutating func look(at line: Span<UInt8>, number: Int, id: UInt64?, scratch: inout [UInt8]) {
        guard mayBelong(line, id, &scratch) else { return }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(line.count)
        for place in line.indices { bytes.append(line[place]) }
        if let coding = TracedCoding(line: bytes, number: number) { look(at: coding) }
    }

    /// Takes `coding`, where it is wanted.
    mutating func look(at coding: TracedCoding) {
        guard belongs(coding) else { return }
        total += 1
        ids.insert(coding.id.bits)
        transcripts.insert(coding.transcript)
        if let state = coding.state { states[state, default: 0] += 1 }
        keep(coding)
    }
}

private extension TraceWish {
    /// A member as a line of the file holds it.
    static func member(_ name: String, _ value: String) -> [UInt8] {
        Array("\"\(name)\":".utf8) + JSONValue.string(value).bytes(onOneLine: true)
    }

    /// Whether the line may be wanted; true in doubt.
    func mayBelong(_ line: Span<UInt8>, _ id: UInt64?, _ scratch: inout [UInt8]) -> Bool {
        guard let id else { return line.count > 2 }
        switch test {
        case .never: return false
        case .ids(let ranks): return ranks[id] != nil
        case .criterion(_, let needle), .place(_, _, let needle):
            return LineLook.place(of: needle.span, in: line) != nil
        case .words(let needles):
            guard let text = LineLook.text(in: line) else { return true }
            WordNeedle.fold(line.extracting(text), isJSON: true, into: &scratch)
            let folded = scratch.span
            for needle in needles where !needle.stands(in: folded) { return false }
            return true
        }
    }

    func belongs(_ coding: TracedCoding) -> Bool {
        switch test {
        case .never: false
        case .ids(let ranks): ranks[coding.id.bits] != nil
        case .criterion(let id, _): coding.criterion == id
        case .place(let name, let turns, _):
            coding.transcript == name && (turns.map { $0.contains(coding.turn) } ?? true)
        case .words(let needles): needles.allSatisfy { $0.stands(in: coding.text) }
        }
    }

    mutating func keep(_ coding: TracedCoding) {
        guard case .ids(let ranks) = test else {
            if kept.count < limit { kept.append(coding) }
            return
        }
        // Evidence is wanted best first, and lists may be long: what lies behind the limit is not held.
        guard let rank = ranks[coding.id.bits], rank < limit else { return }
        kept.append(coding)
    }
}
