import DocumentIO
import StudyModel
import Themes

/// Who was interviewed, under the pseudonyms of the study, and how much of it counts.
struct ParticipantsSheet {
    private static let columns: [(title: String, width: Double)] = [
        ("Participant", 16), ("Organisation", 26), ("Sector", 22), ("Role", 28), ("Perspective", 20),
        ("Interviewed", 16), ("Transcripts", 26), ("Criteria raised", 10), ("Passages", 10), ("Prompted", 10),
        ("Confirmed by a person", 11),
    ]

    private let matrix: FrameworkMatrix

    init(_ matrix: FrameworkMatrix) { self.matrix = matrix }

    var sheet: Sheet {
        SheetWords.list(.participants, Self.columns, frozen: 1, rows: matrix.rows.lazy.map(row))
    }

    private func row(_ row: FrameworkMatrix.Row) -> [Cell] {
        let known = row.attributes
        let words: [String?] = [
            known.organisation, known.sector, known.role, known.perspective, known.date,
            row.transcripts.joined(separator: "\n"),
        ]
        let cells = row.cells.compactMap(\.self)
        let counts = [
            cells.count, cells.reduce(0) { $0 + $1.passages }, cells.reduce(0) { $0 + $1.prompted },
            cells.reduce(0) { $0 + $1.confirmed },
        ]
        return [.text(row.participant.rawValue, .strong)] + words.map { .text($0 ?? "") }
            + counts.map { .number($0) }
    }
}
