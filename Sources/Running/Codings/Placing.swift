import Readers
import StudyModel

/// Puts the rows of one list in their places, keeping the faults it meets.
struct Placing {
    /// Faults of a list that are told in full; of more, only how many.
    private static let mostErrors = 20
    /// A passage that covers the whole of a turn whose length is not known.
    private static let wholeTurn = 0..<1_000_000_000

    private let list: CodingList
    private let library: TranscriptLibrary
    private let criteria: CriterionFinder?
    private var found: [InputError] = []
    private var faults = 0
    private var different = 0
    private var firstDifferent: Int?

    /// Places rows of `list` in the transcripts of `library`.
    init(_ list: CodingList, library: TranscriptLibrary, criteria: CriterionFinder?) {
        self.list = list
        self.library = library
        self.criteria = criteria
    }

    /// The coding of `row`; nil where its interview is left out, or it has a fault.
    mutating func place(_ row: CodingRow, coder: String) -> PlacedCoding? {
        guard let name = library.name(for: row.transcript) else { return nil }
        do {
            let (range, text) = try place(row, in: name)
            return PlacedCoding(
                coder: coder, transcript: name, segment: Segment(turn: row.turn, range: range),
                criterion: try criterion(of: row), stance: row.stance,
                kind: row.state == .rejected ? .unknown : row.kind,
                isQuestion: row.state == .rejected ? nil : row.isQuestion, state: row.state, text: text)
        } catch {
            faults += 1
            if found.count < Self.mostErrors { found.append(error) }
            return nil
        }
    }

    /// The faults met so far, the last telling how many more there are.
    var errors: [InputError] {
        let more = faults - found.count
        let rest = InputError(file: list.file, reason: "has \(more) more faults of this kind")
        return more > 0 ? found + [rest] : found
    }

    /// What there is to know beside the faults.
    var diagnostics: [Diagnostic] {
        guard let firstDifferent else { return [] }
        let many = different == 1 ? "one coding differ" : "\(different) codings differ"
        return [
            Diagnostic(
                .warning, "other-words", file: list.file, line: firstDifferent,
                "the words of \(many) from the transcript, this the first: was it changed since?")
        ]
    }
}

private extension Placing {
    func fault(_ row: CodingRow, _ reason: String) -> InputError {
        InputError(file: list.file, line: row.line, reason: reason)
    }

    func criterion(of row: CodingRow) throws(InputError) -> Criterion.ID? {
        guard row.state != .rejected, let written = row.criterion else { return nil }
        guard let criteria else { return Criterion.ID(written) }
        guard let id = criteria.criterion(for: written) else {
            throw fault(row, criteria.reason(for: String(written.prefix(80))))
        }
        return id
    }

    mutating func place(_ row: CodingRow, in name: String) throws(InputError) -> (Range<Int>, String) {
        guard let turns = library.turns(of: name) else {
            if row.range == nil, row.text != nil {
                throw fault(row, "gives no start and end, so the transcripts are needed to find its words")
            }
            return (row.range ?? Self.wholeTurn, row.text ?? "")
        }
        let range = try turns.place(row, of: name, file: list.file)
        if row.range != nil, let text = row.text, !turns.holds(text, at: range, in: row.turn) {
            different += 1
            firstDifferent = firstDifferent ?? row.line
        }
        return (range, turns.text(row.turn, range))
    }
}
