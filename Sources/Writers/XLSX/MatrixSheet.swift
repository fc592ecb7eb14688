import DocumentIO
import Planning
import StudyModel
import Themes

/// The framework matrix: a participant a row, a criterion a column, and in each cell a summary made of their words.
/// Beside each criterion a narrow column leads to the quotes: a link on the words themselves would be in the way of
/// whoever edits them, and LibreOffice would join their lines.
struct MatrixSheet {
    private static let attributes: [(title: String, width: Double)] = [
        ("Participant", 14), ("Organisation", 18), ("Sector", 16), ("Role", 18), ("Perspective", 14),
    ]
    private static let (cellWidth, linkWidth) = (40.0, 6.0)

    private let matrix: FrameworkMatrix
    private let codebook: Codebook
    private let places: QuotePlaces
    private let edits: EditRegister

    init(
        _ matrix: FrameworkMatrix, _ codebook: Codebook, _ places: QuotePlaces,
        edits: EditRegister = EditRegister()
    ) {
        self.edits = edits
        self.matrix = matrix
        self.codebook = codebook
        self.places = places
    }

    var sheet: Sheet {
        let columns =
            Self.attributes
            + matrix.criteria.flatMap { [(SheetWords.name($0), Self.cellWidth), ("", Self.linkWidth)] }
        var sheet = SheetWords.list(
            .matrix, columns, frozen: 1, rows: matrix.rows.indices.lazy.map(row))
        sheet.head = [
            SheetWords.headings(Self.attributes.map(\.title))
                + matrix.criteria.flatMap { criterion in
                    [
                        SheetWords.heading(SheetWords.name(criterion), criterion, codebook),
                        SheetWords.heading("Row", criterion, codebook),
                    ]
                }
        ]
        return sheet
    }
}

private extension MatrixSheet {
    func row(_ index: Int) -> [Cell] {
        let row = matrix.rows[index]
        let known = row.attributes
        let head: [Cell] =
            [.text(row.participant.rawValue, .strong)]
            + [known.organisation, known.sector, known.role, known.perspective].map { .text($0 ?? "") }
        let cells = row.cells.enumerated().flatMap { column, cell -> [Cell] in
            let worded = edits.cell(matrix.criteria[column].id, row.participant).map(EditWording.cell)
            guard let cell else { return [.text(worded ?? ""), .text("")] }
            let place = places.row(ofCell: column, in: index)
            return [
                .text(worded ?? CellSummary.text(cell), CellStyle(.body, fill: Self.fill(cell.stance))),
                .link("\(place + 1)", sheet: SheetPlace.quotes.rawValue, row: place),
            ]
        }
        return head + cells
    }

    /// A tint of the position, light enough to read on.
    static func fill(_ stance: Stance) -> UInt32? {
        switch stance {
        case .helping: 0xE3F1EC
        case .hindering: 0xFBE9E1
        case .mixed: 0xFBF3DA
        case .neutral: nil
        }
    }
}
