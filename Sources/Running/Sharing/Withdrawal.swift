import Planning
import Readers
import Responses
import StudyModel

/// What somebody took back: a person, an interview, a turn, or words of one.
struct Withdrawal: Hashable, Sendable {
    static let columns = ["participant", "transcript", "turn", "quote", "evidence", "note"]

    let participant: String?
    let transcript: String?
    let turn: Int?
    let quote: String?
    let evidence: String?
    /// The list it stands in.
    let file: String
    /// Line of the list, from 1; nil where the list is one of responses, whose rows have ids.
    let line: Int?
    /// Opens what is said of a row without a line: "the response K3F7-Q2PX withdraws a quote, but ".
    let opening: String
    /// Whether it may name what is there no longer: a study file keeps what was withdrawn from it.
    var mayBeGone = false

    /// What the list at `path` takes back, in its order.
    static func read(_ path: String) throws(InputError) -> [Withdrawal] {
        try NamedTable.read(path: path, columns: columns).rows.map { row throws(InputError) in
            let turn = row["turn"].flatMap { Int($0) }
            if let written = row["turn"], turn == nil {
                throw InputError(file: path, line: row.line, reason: "'\(written)' is no number of a turn")
            }
            let withdrawal = Withdrawal(
                participant: row["participant"], transcript: row["transcript"], turn: turn,
                quote: row["quote"], evidence: row["evidence"], file: path, line: row.line, opening: "")
            guard withdrawal.namesSomething else {
                throw withdrawal.fault(
                    "names neither a participant, nor a transcript, nor the code of a quote")
            }
            return withdrawal
        }
    }

    /// The quotes that `responses` of the list at `path` take back, by the codes they name.
    /// Of what people say, `known` codes and what looks like nothing else are codes; in `entry`, all that may be one.
    /// - Throws: `InputError` where one names none, or the words it is attached to hold several.
    static func named(
        in responses: [PartnerResponse], of path: String, known: some Sequence<EvidenceID>
    ) throws(InputError) -> [Withdrawal] {
        let finder = QuoteCode(known: known)
        var found: [Withdrawal] = []
        for response in responses where response.sort == .withdraw && !response.isGone {
            let who = response.partner.isEmpty ? "" : " of \(response.partner)"
            func withdrawal(_ code: String?) -> Withdrawal {
                Withdrawal(
                    participant: nil, transcript: nil, turn: nil, quote: nil, evidence: code, file: path,
                    line: nil, opening: "the response \(response.id)\(who) withdraws a quote, but ")
            }
            var codes = Self.codes(inEntry: response.entry)
            if codes.isEmpty { codes = finder.all(in: response.text) }
            if codes.isEmpty {
                codes = finder.all(in: response.words)
                if codes.count > 1 {
                    throw withdrawal(nil).fault(
                        "stands at \(codes.count) of them: write the code of the one that is meant into 'entry'"
                    )
                }
            }
            guard !codes.isEmpty else {
                throw withdrawal(nil).fault("names none: write its code into 'entry'")
            }
            found += codes.map { withdrawal($0) }
        }
        return found
    }

    /// What is wrong with it.
    func fault(_ reason: String) -> InputError {
        InputError(file: file, line: line, reason: opening + reason)
    }

    /// The codes in the column `entry`, into which nothing is written that only looks like one; none twice.
    private static func codes(inEntry entry: String) -> [String] {
        var found: [String] = []
        for piece in entry.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" })
        where piece.contains("-") {
            guard let code = EvidenceID(piece)?.description, !found.contains(code) else { continue }
            found.append(code)
        }
        return found
    }

    /// The coding whose code it names, its own or that of a pack in `codes`.
    func coding(_ codes: [String: String]) -> EvidenceID? {
        evidence.flatMap { EvidenceID(codes[$0.uppercased()] ?? $0) }
    }

    /// Whether it takes back a transcript from beginning to end: all of it, or all that the participant says in it.
    var isWhole: Bool { evidence == nil && transcript != nil && turn == nil && quote == nil }

    private var namesSomething: Bool { participant ?? transcript ?? evidence != nil }
}

extension Withdrawal {
    /// The passage of the coding `id`, as the study file `file` keeps it withdrawn.
    init(_ id: EvidenceID, keptIn file: String) {
        self.init(
            participant: nil, transcript: nil, turn: nil, quote: nil, evidence: id.description, file: file,
            line: 0, opening: "", mayBeGone: true)
    }

    /// All of `person`, one of those in a transcript that the list `file` takes back.
    init(_ person: Participant.ID, takenBackBy file: String) {
        self.init(
            participant: person.rawValue, transcript: nil, turn: nil, quote: nil, evidence: nil, file: file,
            line: 0, opening: "", mayBeGone: true)
    }
}
