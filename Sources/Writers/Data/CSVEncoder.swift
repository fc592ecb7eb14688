/// Writes CSV by RFC 4180 in UTF-8, with one departure: lines end in a line feed alone, which every
/// spreadsheet reads and which compares well.
///
/// A cell whose first character is `=`, `+`, `-`, `@`, a tab or a carriage return would be run as a formula by a
/// spreadsheet: it gets an apostrophe before it, which a reader of the file must take away again.
public struct CSVEncoder: Sendable {
    /// Excel takes a file for UTF-8 only where it begins with these bytes.
    public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// An encoder; it has no settings.
    public init() {}

    /// Appends a line of `cells`.
    public func append(_ cells: [String], to buffer: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            append(cell: cell, to: &buffer)
        }
        // A lone empty cell would be an empty line, which readers skip.
        if cells == [""] { buffer.append(contentsOf: "\"\"".utf8) }
        endLine(in: &buffer)
    }

    /// Appends one cell, quoted where it must be and guarded against being run as a formula.
    public func append(cell: String, to buffer: inout [UInt8]) {
        let isFormula = cell.utf8.first.map(Self.startsFormula) ?? false
        guard cell.utf8.contains(where: Self.needsQuotes) else {
            if isFormula { buffer.append(UInt8(ascii: "'")) }
            return buffer.append(contentsOf: cell.utf8)
        }
        buffer.append(UInt8(ascii: "\""))
        if isFormula { buffer.append(UInt8(ascii: "'")) }
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { buffer.append(byte) }
            buffer.append(byte)
        }
        buffer.append(UInt8(ascii: "\""))
    }

    /// Ends the line.
    public func endLine(in buffer: inout [UInt8]) { buffer.append(UInt8(ascii: "\n")) }

    /// A whole file: a line of column names, then `rows`; led by a byte order mark where Excel is to open it.
    public func encode(columns: [String], rows: [[String]], byteOrderMark: Bool = false) -> [UInt8] {
        var buffer = byteOrderMark ? Self.byteOrderMark : []
        append(columns, to: &buffer)
        for row in rows { append(row, to: &buffer) }
        return buffer
    }
}

private extension CSVEncoder {
    static func startsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
        default: false
        }
    }

    static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
}
