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
        appendPassage(of: coding, to: &buffer)
        appendRest(of: coding, to: &buffer)
    }

    /// Appends the lines of all `codings`, in the order given.
    public func append(_ codings: [Coding], to buffer: inout [UInt8]) {
        var passage = PassageBytes()
        for index in codings.indices {
            passage.update(for: codings[index]) { appendPassage(of: codings[index], to: &$0) }
            buffer.append(contentsOf: passage.bytes)
            appendRest(of: codings[index], to: &buffer)
        }
    }

    /// A whole file of `codings`, in the order given.
    public func encode(_ codings: [Coding], byteOrderMark: Bool = false) -> [UInt8] {
        var buffer: [UInt8] = []
        appendColumns(byteOrderMark: byteOrderMark, to: &buffer)
        append(codings, to: &buffer)
        return buffer
    }
}

private extension CodingsCSV {
    func appendPassage(of coding: Coding, to buffer: inout [UInt8]) {
        csv.append(cell: coding.transcript, to: &buffer)
        next(coding.turn, to: &buffer)
        next(coding.range.lowerBound, to: &buffer)
        next(coding.range.upperBound, to: &buffer)
        next(coding.quote, to: &buffer)
    }

    func appendRest(of coding: Coding, to buffer: inout [UInt8]) {
        next(coding.criterion?.rawValue, to: &buffer)
        plain(coding.kind?.rawValue, to: &buffer)
        plain(coding.stance.rawValue, to: &buffer)
        plain(coding.isQuestion ? "true" : "false", to: &buffer)
        next(coding.coder.name, to: &buffer)
        plain(coding.state.rawValue, to: &buffer)
        buffer.append(UInt8(ascii: ","))
        buffer.appendShare(coding.confidence)
        buffer.append(UInt8(ascii: ","))
        let because = buffer.count
        coding.appendBecause(to: &buffer)
        csv.finishCell(from: because, in: &buffer)
        buffer.append(UInt8(ascii: ","))
        coding.id.append(to: &buffer)
        next(coding.participant.rawValue, to: &buffer)
        plain(coding.flags.isEmpty ? nil : flags(coding), to: &buffer)
        next(coding.place.part, to: &buffer)
        next(coding.place.paragraph, to: &buffer)
        if let line = coding.place.line { next(line, to: &buffer) } else { plain(nil, to: &buffer) }
        csv.endLine(in: &buffer)
    }

    /// A cell of the model's own words, which need no quotation marks.
    func plain(_ value: String?, to buffer: inout [UInt8]) {
        buffer.append(UInt8(ascii: ","))
        if let value { buffer.append(contentsOf: value.utf8) }
    }

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
