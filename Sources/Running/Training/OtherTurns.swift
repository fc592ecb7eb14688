import Readers
import StudyModel

/// Rows of lists that lie on turns of nobody who was interviewed: nothing is learned from these.
struct OtherTurns {
    private struct Rows {
        var lines: Set<Int> = []
        /// The first of them: its line, and what it names.
        var first: (line: Int, transcript: String, turn: Int)?
    }

    private var files: [String: Rows] = [:]

    /// The rows of `list` that lie on turns of interviewees of `transcript`, or on turns it does not have; the others are
    /// noted.
    mutating func left(of list: CodingList, in transcript: Transcript) -> CodingList {
        func isOther(_ row: CodingRow) -> Bool {
            row.turn <= transcript.turns.count && !transcript.isInterviewee(transcript.turns[row.turn - 1])
        }
        for row in list.rows where isOther(row) {
            var rows = files[list.file] ?? Rows()
            rows.lines.insert(row.line)
            if rows.first.map({ row.line < $0.line }) ?? true {
                rows.first = (row.line, transcript.name, row.turn)
            }
            files[list.file] = rows
        }
        return list.with(rows: list.rows.filter { !isOther($0) })
    }

    /// A warning for each file, with how many of its rows were left out; by file.
    var warnings: [Diagnostic] {
        files.sorted { $0.key < $1.key }.compactMap { file, rows in
            rows.first.map { first in
                let count = rows.lines.count
                return Diagnostic(
                    .warning, "interviewer-coded", file: file, line: first.line,
                    "\(count) row\(count == 1 ? " lies on a turn" : "s lie on turns") of interviewers or of unknown speakers, "
                        + "from which nothing is learned (the first on turn \(first.turn) of \(first.transcript)): look "
                        + "whether the numbers of turns are right; 'throughline inspect' tells who is taken for whom"
                )
            }
        }
    }
}
