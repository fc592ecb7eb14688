import StudyModel

/// Walks through CSV text row by row.
struct CSVScanner {
    private var rest: Substring
    private let delimiter: Character
    private let file: String
    private var line: Int

    /// A scanner at the beginning of `text`, which begins on `line`.
    init(_ text: Substring, delimiter: Character, file: String, line: Int) {
        rest = text
        self.delimiter = delimiter
        self.file = file
        self.line = line
    }

    /// The next row, cells trimmed of white space outside quotes; nil at the end.
    mutating func nextRow() throws(InputError) -> CSVTable.Row? {
        guard !rest.isEmpty else { return nil }
        let start = line
        var cells: [String] = []
        var lines: [Int] = []
        while true {
            lines.append(line)
            cells.append(try nextCell())
            guard let next = rest.popFirst() else { break }
            if next.endsLine {
                line += 1
                break
            }
        }
        return CSVTable.Row(cells: cells, line: start, lines: lines)
    }
}

private extension CSVScanner {
    /// Reads up to the delimiter, line end or end of text, which stays unread.
    mutating func nextCell() throws(InputError) -> String {
        skipBlanks()
        if rest.first == "\"" { return try quotedCell() }
        let cell = rest.prefix { $0 != delimiter && !$0.endsLine }
        if cell.contains("\"") {
            throw InputError(
                file: file, line: line,
                reason: "has a quotation mark inside a cell that is not in quotes; "
                    + "put the cell in quotes and double the mark")
        }
        rest = rest[cell.endIndex...]
        return String(cell).stripped
    }

    mutating func quotedCell() throws(InputError) -> String {
        let start = line
        rest.removeFirst()
        var cell = ""
        while let character = rest.popFirst() {
            if character != "\"" {
                if character.endsLine { line += 1 }
                cell.append(character)
            } else if rest.first == "\"" {
                cell.append("\"")
                rest.removeFirst()
            } else {
                skipBlanks()
                guard let next = rest.first, next != delimiter, !next.endsLine else { return cell.stripped }
                throw InputError(
                    file: file, line: line, reason: "has text after the closing quotation mark of a cell")
            }
        }
        throw InputError(file: file, line: start, reason: "has a cell whose quotation mark is never closed")
    }

    mutating func skipBlanks() {
        rest = rest.drop { ($0 == " " || $0 == "\t") && $0 != delimiter }
    }
}

extension Character {
    /// Whether it ends a line of a CSV file; line separators inside text do not.
    var endsLine: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}
