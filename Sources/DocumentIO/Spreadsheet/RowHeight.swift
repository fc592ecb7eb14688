/// How high a row must be to show all its text. Excel would find out by itself, LibreOffice does not.
enum RowHeight {
    /// Letters of a line for each character of a column's width, which is counted in figures of a larger size.
    private static let letters = 1.22
    private static let line = 13.0
    private static let title = 20.0
    /// The height Excel gives a row unasked, and the most it allows.
    private static let usual = 15.0
    private static let most = 409.0

    /// The height in points; nil where the usual one will do.
    static func points(_ cells: [Cell], _ widths: [Double]) -> Double? {
        var height = usual
        for (column, cell) in cells.enumerated() {
            switch cell {
            case .text(_, let style) where style.role == .title: height = max(height, title)
            case .text(let text, _), .link(let text, _, _, _):
                let width = widths.indices.contains(column) ? widths[column] : 8
                height = max(height, Double(lines(text, max(1, Int(width * letters)))) * line + 2)
            default: continue
            }
        }
        return height > usual ? min(height, most) : nil
    }

    /// The lines `text` takes where a line holds `length` letters, words kept whole.
    static func lines(_ text: String, _ length: Int) -> Int {
        var lines = 1
        var used = 0
        var word = 0
        for byte in text.utf8 {
            switch byte {
            case 0x80..<0xC0: continue
            case 0x0A:
                lines += 1
                (used, word) = (0, 0)
            case 0x20: (used, word) = (used + 1, 0)
            default:
                (used, word) = (used + 1, word + 1)
                guard used > length else { continue }
                lines += 1
                // A word longer than a line is broken.
                word = word > length ? 1 : word
                used = word
            }
        }
        return lines
    }
}
