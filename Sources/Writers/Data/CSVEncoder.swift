/// Writes CSV by RFC 4180 in UTF-8, with one departure: lines end in a line feed alone, which every
/// spreadsheet reads and which compares well.
///
/// A cell whose first character is `=`, `+`, `-`, `@`, a tab or a carriage return would be run as a formula by a
/// spreadsheet: it gets an apostrophe before it, which a reader of the file must take away again. A negative number
/// such as `-0.25` is no formula and stays a number; nor is a dash alone, which stands where there is nothing to tell.
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
        let start = buffer.count
        buffer.append(contentsOf: cell.utf8)
        finishCell(from: start, in: &buffer)
    }

    /// Appends one cell of UTF-8, quoted where it must be and guarded against being run as a formula.
    func append(cell: [UInt8], to buffer: inout [UInt8]) {
        guard let first = cell.first, !Self.startsFormula(first) else {
            let start = buffer.count
            buffer.append(contentsOf: cell)
            return finishCell(from: start, in: &buffer)
        }
        let (isQuoted, marks) = Self.look(at: cell.span)
        guard isQuoted else { return buffer.append(contentsOf: cell) }
        let start = buffer.count
        buffer.append(contentsOf: repeatElement(UInt8(ascii: "\""), count: cell.count + marks + 2))
        let source = cell.span
        var bytes = buffer.mutableSpan
        var write = start + 1
        for read in source.indices {
            let byte = source[read]
            bytes[write] = byte
            // The second of two marks stands there already.
            write += byte == UInt8(ascii: "\"") ? 2 : 1
        }
    }

    /// Makes the bytes from `start` on one cell: quoted where they must be, and guarded.
    func finishCell(from start: Int, in buffer: inout [UInt8]) {
        let end = buffer.count
        guard start < end else { return }
        let isFormula =
            Self.startsFormula(buffer[start]) && !Self.isNumberOrDash(buffer.span.extracting(start..<end))
        let (isQuoted, marks) = Self.look(at: buffer.span.extracting(start..<end))
        guard isQuoted || isFormula else { return }
        let extra = (isQuoted ? marks + 2 : 0) + (isFormula ? 1 : 0)
        buffer.append(contentsOf: repeatElement(0, count: extra))
        var bytes = buffer.mutableSpan
        var write = bytes.count
        func put(_ byte: UInt8, _ bytes: inout MutableSpan<UInt8>) {
            write -= 1
            bytes[write] = byte
        }
        // From the end, so that nothing is written over before it is read.
        if isQuoted { put(UInt8(ascii: "\""), &bytes) }
        for read in (start..<end).reversed() {
            let byte = bytes[read]
            put(byte, &bytes)
            if byte == UInt8(ascii: "\"") { put(byte, &bytes) }
        }
        if isFormula { put(UInt8(ascii: "'"), &bytes) }
        if isQuoted { put(UInt8(ascii: "\""), &bytes) }
    }

    /// Ends the line.
    public func endLine(in buffer: inout [UInt8]) { buffer.append(UInt8(ascii: "\n")) }

    /// A whole file: a line of column names, then `rows`; led by a byte order mark where Excel is to open it.
    public func encode(
        columns: [String], rows: some Sequence<[String]>, byteOrderMark: Bool = false
    ) -> [UInt8] {
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

    /// Whether a cell of `bytes` is a minus and digits, with a point among them at most once, or a dash alone.
    static func isNumberOrDash(_ bytes: Span<UInt8>) -> Bool {
        guard bytes[0] == UInt8(ascii: "-") else { return false }
        var points = 0
        for index in 1..<bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): continue
            case UInt8(ascii: ".") where index + 1 < bytes.count: points += 1
            default: return false
            }
        }
        return points <= 1
    }

    /// Whether a cell of `bytes` must be quoted, and how many quotation marks are in it.
    static func look(at bytes: Span<UInt8>) -> (isQuoted: Bool, marks: Int) {
        var special: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            // Without branches, so that many bytes are looked at in one step.
            special |= byte == UInt8(ascii: ",") ? 1 : 0
            special |= byte == UInt8(ascii: "\"") ? 2 : 0
            special |= byte == 0x0A ? 1 : 0
            special |= byte == 0x0D ? 1 : 0
        }
        guard special & 2 > 0 else { return (special > 0, 0) }
        var marks = 0
        for index in bytes.indices { marks += bytes[index] == UInt8(ascii: "\"") ? 1 : 0 }
        return (true, marks)
    }
}
