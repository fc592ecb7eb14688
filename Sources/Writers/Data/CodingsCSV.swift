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
        var passage = PassageBytes()
        append(coding, coding.because, &passage, to: &buffer)
    }

    /// Appends the lines of all `codings`, in the order given.
    public func append(_ codings: [Coding], to buffer: inout [UInt8]) {
        var passage = PassageBytes()
        for index in codings.indices { append(codings[index], codings[index].because, &passage, to: &buffer) }
    }

    /// A whole file of `codings`, in the order given.
    public func encode(_ codings: [Coding], byteOrderMark: Bool = false) -> [UInt8] {
        var buffer: [UInt8] = []
        appendColumns(byteOrderMark: byteOrderMark, to: &buffer)
        append(codings, to: &buffer)
        return buffer
    }
}

extension CodingsCSV {
    /// Appends the line of `coding`, whose reasons are `because`; `passage` keeps what lines share.
    func append(
        _ coding: Coding, _ because: [UInt8], _ passage: inout PassageBytes, to buffer: inout [UInt8]
    ) {
        passage.update(for: coding) {
            appendPassage(of: coding, to: &$0)
        } participant: {
            next(coding.participant.rawValue, to: &$0)
        } tail: {
            next(coding.place.part, to: &$0)
            next(coding.place.paragraph, to: &$0)
            if let line = coding.place.line { next(line, to: &$0) } else { plain(nil, to: &$0) }
            csv.endLine(in: &$0)
        }
        buffer.append(contentsOf: passage.head)
        next(coding.criterion?.rawValue, to: &buffer)
        plain(coding.kind?.rawValue, to: &buffer)
        plain(coding.stance.rawValue, to: &buffer)
        plain(coding.isQuestion ? "true" : "false", to: &buffer)
        next(coding.coder.name, to: &buffer)
        plain(coding.state.rawValue, to: &buffer)
        buffer.append(UInt8(ascii: ","))
        buffer.appendShare(coding.confidence)
        buffer.append(UInt8(ascii: ","))
        csv.append(cell: because, to: &buffer)
        buffer.append(UInt8(ascii: ","))
        coding.id.append(to: &buffer)
        buffer.append(contentsOf: passage.participant)
        plain(coding.flags.isEmpty ? nil : flags(coding), to: &buffer)
        buffer.append(contentsOf: passage.tail)
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
