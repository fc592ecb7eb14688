import Readers
import StudyModel

/// What somebody took back: a person, an interview, a turn, or words of one.
struct Withdrawal: Hashable, Sendable {
    static let columns = ["participant", "transcript", "turn", "quote", "evidence", "note"]

    let participant: String?
    let transcript: String?
    let turn: Int?
    let quote: String?
    let evidence: String?
    /// Line of the list, from 1.
    let line: Int

    /// What the list at `path` takes back, in its order.
    static func read(_ path: String) throws(InputError) -> [Withdrawal] {
        try NamedTable.read(path: path, columns: columns).rows.map { row throws(InputError) in
            let turn = row["turn"].flatMap { Int($0) }
            if let written = row["turn"], turn == nil {
                throw InputError(file: path, line: row.line, reason: "'\(written)' is no number of a turn")
            }
            let withdrawal = Withdrawal(
                participant: row["participant"], transcript: row["transcript"], turn: turn,
                quote: row["quote"],
                evidence: row["evidence"], line: row.line)
            guard withdrawal.namesSomething else {
                throw InputError(
                    file: path, line: row.line,
                    reason: "names neither a participant, nor a transcript, nor the code of a quote")
            }
            return withdrawal
        }
    }

    private var namesSomething: Bool { participant ?? transcript ?? evidence != nil }
}
