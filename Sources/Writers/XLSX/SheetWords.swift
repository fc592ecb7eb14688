import DocumentIO
import StudyModel

/// What sheets have in common: headings, and words for what people say.
enum SheetWords {
    /// The width of all columns that a page of A4 and one of A3 can hold and be read.
    private static let (smallPage, largePage) = (190.0, 270.0)

    /// A row of headings.
    static func headings(_ titles: [String]) -> [Cell] { titles.map { .text($0, .heading) } }

    /// A sheet of a list: headings with a width each, and rows.
    static func list(
        _ place: SheetPlace, _ columns: [(title: String, width: Double)], frozen: Int,
        rows: any Sequence<[Cell]>
    ) -> Sheet {
        let titles = columns.map(\.title)
        let widths = columns.map(\.width)
        var sheet = Sheet(name: place.name, widths: widths, head: [headings(titles)], rows: rows)
        sheet.frozenColumns = frozen
        sheet.isFiltered = true
        sheet.moreRows = "more rows do not fit into a sheet; codings.csv holds all codings."
        sheet.cutMark = " [... cut: too long for a cell; codings.csv has all of it]"
        fitToPages(&sheet)
        return sheet
    }

    /// Chooses paper, and as many pages side by side as it takes to keep the print readable.
    static func fitToPages(_ sheet: inout Sheet) {
        let all = sheet.widths.reduce(0, +)
        let frozen = sheet.widths.prefix(sheet.frozenColumns).reduce(0, +)
        sheet.isOnLargePaper = all > smallPage
        guard all > largePage else { return }
        sheet.pagesWide = Int(((all - frozen) / max(1, largePage - frozen)).rounded(.up))
    }

    /// The name of a criterion with its label.
    static func name(_ criterion: Criterion) -> String { "\(criterion.label) \(criterion.name)" }

    /// A heading in the colour of a criterion's level.
    static func heading(_ title: String, _ criterion: Criterion, _ codebook: Codebook) -> Cell {
        let colours: [UInt32] = [0x1F4E5F, 0x5A4070, 0x3C5A36, 0x7A4B1E]
        let level = codebook.levels.firstIndex { $0.id == criterion.level } ?? 0
        return .text(title, CellStyle(.heading, fill: colours[level % colours.count]))
    }

    /// A number, or nothing for none.
    static func some(_ number: Int) -> Cell { number == 0 ? .text("") : .number(number) }

    /// The letters of a column, from 0: A, B … Z, AA.
    static func letters(_ column: Int) -> String {
        var rest = column
        var letters = ""
        repeat {
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
            rest = rest / 26 - 1
        } while rest >= 0
        return letters
    }
}
