import Readers
import StudyModel
import Themes

/// Takes what was withdrawn out of what was read.
struct Withdrawals: Sendable {
    private let list: [Withdrawal]
    private let file: String
    /// Ids of codings by the codes that earlier packs gave them.
    private let codes: [String: String]

    /// Nothing is withdrawn where `path` is nil.
    /// - Throws: `InputError` where the list cannot be used.
    init(_ path: String?, codes: [String: String]) throws(InputError) {
        list = if let path { try Withdrawal.read(path) } else { [] }
        file = path ?? ""
        self.codes = codes
    }

    /// Takes everything listed out of `inputs`: codings, and interviews of which nobody is left. How many codings
    /// went.
    /// - Throws: `InputError` for the first row that names nothing that was read: what somebody took back must not be
    ///   shared because a name was misspelt.
    func apply(to inputs: inout [ReadInput]) throws(InputError) -> Int {
        let finder = TranscriptFinder(inputs.map(\.facts.name))
        let before = inputs.reduce(0) { $0 + $1.codings.count }
        for withdrawal in list { try apply(withdrawal, to: &inputs, finder) }
        return before - inputs.reduce(0) { $0 + $1.codings.count }
    }
}

private extension Withdrawals {
    func apply(
        _ withdrawal: Withdrawal, to inputs: inout [ReadInput], _ finder: TranscriptFinder
    ) throws(InputError) {
        if let code = withdrawal.evidence { return try take(code, withdrawal, from: &inputs) }
        guard let written = withdrawal.transcript else {
            let person = Participant.ID(withdrawal.participant ?? "")
            let places = inputs.indices.filter { place in
                inputs[place].record?.participants.contains { $0.id == person } ?? false
            }
            if places.isEmpty { throw fault(withdrawal, "'\(person)' is nobody who was interviewed") }
            for place in places { inputs[place].leaveOut([person]) }
            return
        }
        guard let name = finder.transcript(for: written),
            let place = inputs.firstIndex(where: { $0.facts.name == name })
        else { throw fault(withdrawal, finder.reason(for: written)) }
        guard withdrawal.turn != nil || withdrawal.quote != nil else {
            inputs[place].record = nil
            inputs[place].codings = []
            return
        }
        try take(withdrawal, from: &inputs[place])
    }

    /// Takes out the passage a code names, whatever it is coded with.
    func take(_ code: String, _ withdrawal: Withdrawal, from inputs: inout [ReadInput]) throws(InputError) {
        let id = codes[code.uppercased()] ?? code.uppercased()
        for place in inputs.indices {
            guard let coding = inputs[place].codings.first(where: { $0.id.description == id }) else {
                continue
            }
            inputs[place].codings.removeAll { $0.turn == coding.turn && $0.range.overlaps(coding.range) }
            return
        }
        throw fault(
            withdrawal, "'\(code)' is the code of no passage; give transcript, turn and quote instead")
    }

    /// Takes out words of an interview; the whole turn where its number is given and the words are not found in it.
    func take(_ withdrawal: Withdrawal, from input: inout ReadInput) throws(InputError) {
        if let turn = withdrawal.turn, !(1...max(1, input.facts.content?.turns ?? 0)).contains(turn) {
            throw fault(withdrawal, "there is no turn \(turn) in '\(input.facts.name)'")
        }
        let inside = input.codings.filter { withdrawal.turn == nil || $0.turn == withdrawal.turn }
        guard let quote = withdrawal.quote else {
            return input.codings.removeAll { $0.turn == withdrawal.turn }
        }
        let words = quote.plainWords
        let found = inside.filter { Self.hold($0.quote.plainWords, words) }
        if found.isEmpty {
            guard let turn = withdrawal.turn else {
                throw fault(
                    withdrawal,
                    "no passage of '\(input.facts.name)' holds these words; give the number of the turn")
            }
            return input.codings.removeAll { $0.turn == turn }
        }
        input.codings.removeAll { coding in
            found.contains { $0.turn == coding.turn && $0.range.overlaps(coding.range) }
        }
    }

    /// Whether one holds all words of the other in a row.
    static func hold(_ passage: [String], _ words: [String]) -> Bool {
        let (long, short) = passage.count < words.count ? (words, passage) : (passage, words)
        guard !short.isEmpty else { return false }
        return (0...(long.count - short.count)).contains { long[$0...].starts(with: short) }
    }

    func fault(_ withdrawal: Withdrawal, _ reason: String) -> InputError {
        InputError(file: file, line: withdrawal.line, reason: reason)
    }
}
