import DocumentIO
import StudyModel
import Themes

/// The passages of the matrix, and all that partners are shown, with where they stand.
struct QuotesSheet {
    private static let columns: [(title: String, width: Double)] = [
        ("Evidence", 12), ("Label", 8), ("Criterion", 26), ("Level", 14), ("Participant", 14), ("Sector", 16),
        ("Words", 70), ("Says", 12), ("Kind", 16), ("Brought up or prompted", 12),
        ("Shown to partners as", 14), ("Confirmed by a person", 11), ("Transcript", 22), ("Turn", 7),
    ]

    private let matrix: FrameworkMatrix
    private let levels: [String: String]

    init(_ matrix: FrameworkMatrix, _ codebook: Codebook) {
        self.matrix = matrix
        levels = Dictionary(codebook.levels.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    var sheet: Sheet {
        SheetWords.list(
            .quotes, Self.columns, frozen: 1,
            rows: matrix.rows.indices.lazy.flatMap { index in
                matrix.passages(ofRow: index).map { row($0, of: matrix.rows[index]) }
            })
    }

    private func row(_ passage: FrameworkMatrix.Passage, of person: FrameworkMatrix.Row) -> [Cell] {
        let extract = passage.extract
        let criterion = passage.criterion.map { matrix.criteria[$0] }
        let what: [String] = [
            criterion?.label ?? "–", criterion?.name ?? "outside the checklist",
            criterion.flatMap { levels[$0.level] } ?? "", person.participant.rawValue,
            person.attributes.sector ?? "", extract.text, QuoteWords.stance(extract.stance),
            extract.kind.map(QuoteWords.kind) ?? "", extract.isPrompted ? "prompted" : "brought up",
            passage.use?.rawValue ?? "", extract.isConfirmed ? "yes" : "no",
            matrix.transcripts[extract.interview],
        ]
        return [.text(extract.evidence.description, .strong)] + what.map { .text($0) }
            + [.number(extract.turn)]
    }
}
