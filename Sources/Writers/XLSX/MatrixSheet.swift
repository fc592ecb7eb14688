import DocumentIO
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

    init(_ matrix: FrameworkMatrix, _ codebook: Codebook, _ places: QuotePlaces) {
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

    /// What a cell says: position, passages and kinds on a line, then the best passage of each stance.
    static func summary(_ cell: FrameworkMatrix.Cell) -> String {
        var parts = [QuoteWords.stance(cell.stance).capitalisedFirst]
        parts.append(cell.passages == 1 ? "1 passage" : "\(cell.passages) passages")
        if cell.prompted > 0 { parts.append("\(cell.prompted) prompted") }
        if !cell.kinds.isEmpty { parts.append(cell.kinds.map(QuoteWords.kind).joined(separator: ", ")) }
        let lines = cell.extracts.map { extract in
            let lead =
                cell.extracts.count > 1 ? "\(QuoteWords.stance(extract.stance).capitalisedFirst): " : ""
            return "\(lead)“\(extract.text)” (\(extract.evidence))"
        }
        return ([parts.joined(separator: " · ")] + lines).joined(separator: "\n")
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
            guard let cell else { return [.text(""), .text("")] }
            let place = places.row(ofCell: column, in: index)
            return [
                .text(Self.summary(cell), CellStyle(.body, fill: Self.fill(cell.stance))),
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
