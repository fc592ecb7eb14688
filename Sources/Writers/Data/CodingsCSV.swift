public import StudyModel

/// Writes codings as CSV: the columns of the NDJSON lines under the same names, then the place in the
/// source file (`part`, `paragraph`, `line`; empty where not known). Flags are parted by semicolons.
public struct CodingsCSV: Sendable {
    /// The names of the columns in order.
    public static let columns = [
        "transcript", "turn", "start", "end", "text", "criterion", "kind", "stance", "question", "coder",
        "state", "confidence", "because", "evidence", "participant", "flags", "part", "paragraph", "line",
    ]

    private let csv = CSVEncoder()

    /// A writer; it has no settings.
    public init() {}

    /// Appends the line of column names, after a byte order mark where Excel is to open the file.
    public func appendColumns(byteOrderMark: Bool = false, to buffer: inout [UInt8]) {
        if byteOrderMark { buffer.append(contentsOf: CSVEncoder.byteOrderMark) }
        csv.append(Self.columns, to: &buffer)
    }

    /// Appends the line of `coding`.
    public func append(_ coding: Coding, to buffer: inout [UInt8]) {
        csv.append(cell: coding.transcript, to: &buffer)
        next(coding.turn, to: &buffer)
        next(coding.range.lowerBound, to: &buffer)
        next(coding.range.upperBound, to: &buffer)
        next(coding.quote, to: &buffer)
        next(coding.criterion?.rawValue, to: &buffer)
        next(coding.kind?.rawValue, to: &buffer)
        next(coding.stance.rawValue, to: &buffer)
        next(coding.isQuestion ? "true" : "false", to: &buffer)
        next(coding.coder.name, to: &buffer)
        next(coding.state.rawValue, to: &buffer)
        buffer.append(UInt8(ascii: ","))
        buffer.appendShare(coding.confidence)
        buffer.append(UInt8(ascii: ","))
        let because = buffer.count
        coding.appendBecause(to: &buffer)
        csv.finishCell(from: because, in: &buffer)
        next(coding.id.description, to: &buffer)
        next(coding.participant.rawValue, to: &buffer)
        next(coding.flags.isEmpty ? nil : flags(coding), to: &buffer)
        next(coding.place.part, to: &buffer)
        next(coding.place.paragraph, to: &buffer)
        if let line = coding.place.line { next(line, to: &buffer) } else { next(nil as String?, to: &buffer) }
        csv.endLine(in: &buffer)
    }

    /// A whole file of `codings`, in the order given.
    public func encode(_ codings: [Coding], byteOrderMark: Bool = false) -> [UInt8] {
        var buffer: [UInt8] = []
        appendColumns(byteOrderMark: byteOrderMark, to: &buffer)
        for coding in codings { append(coding, to: &buffer) }
        return buffer
    }
}

private extension CodingsCSV {
    func flags(_ coding: Coding) -> String {
        coding.flags.sorted().map(\.rawValue).joined(separator: ";")
    }

    func next(_ value: String?, to buffer: inout [UInt8]) {
        buffer.append(UInt8(ascii: ","))
        if let value { csv.append(cell: value, to: &buffer) }
    }

    func next(_ number: Int, to buffer: inout [UInt8]) {
        buffer.append(UInt8(ascii: ","))
        buffer.appendDecimal(number)
    }
}
