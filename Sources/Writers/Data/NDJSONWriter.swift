public import StudyModel

/// Writes codings as NDJSON: a JSON object and a line feed each, UTF-8.
///
/// The keys and their order never change: `transcript`, `turn` (from 1, all turns counted), `start` and
/// `end` (code points within the turn's text, end exclusive), `text`, `criterion` (null where none
/// covers it), `kind` (null where no cue tells), `stance`, `question`, `coder`, `state`, `confidence`
/// (0…1, at most two decimals), `because`, `evidence`, `participant`, `flags` (sorted); and, where a model had a part
/// in it, `ranked` (ids of the criteria likeliest to apply to the passage, the likeliest first).
public struct NDJSONWriter: Sendable {
    /// A writer; it has no settings.
    public init() {}

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

    /// The lines of all `codings`, in the order given.
    public func encode(_ codings: [Coding]) -> [UInt8] {
        var buffer: [UInt8] = []
        buffer.reserveCapacity(codings.count * 512)
        append(codings, to: &buffer)
        return buffer
    }
}

extension NDJSONWriter {
    /// Appends the line of `coding`, whose reasons are `because`; `passage` keeps what lines share.
    func append(
        _ coding: Coding, _ because: [UInt8], _ passage: inout PassageBytes, to buffer: inout [UInt8]
    ) {
        passage.update(for: coding) {
            appendPassage(of: coding, to: &$0)
        } participant: {
            field("\",\"participant\":", coding.participant.rawValue, to: &$0)
        } tail: {
            if !coding.ranked.isEmpty { ranked(coding.ranked, to: &$0) }
            append("}\n", to: &$0)
        }
        buffer.append(contentsOf: passage.head)
        field(",\"criterion\":", coding.criterion?.rawValue, to: &buffer)
        buffer.append(contentsOf: Self.statement(coding.kind, coding.stance, isQuestion: coding.isQuestion))
        buffer.appendJSON(coding.coder.name)
        plain(",\"state\":", coding.state.rawValue, to: &buffer)
        append(",\"confidence\":", to: &buffer)
        buffer.appendShare(coding.confidence)
        append(",\"because\":\"", to: &buffer)
        buffer.appendJSONFragment(because)
        append("\",\"evidence\":\"", to: &buffer)
        coding.id.append(to: &buffer)
        buffer.append(contentsOf: passage.participant)
        flags(coding.flags, to: &buffer)
        buffer.append(contentsOf: passage.tail)
    }
}

private extension NDJSONWriter {
    /// The members from the kind to before the coder's name, for every statement there can be.
    static let statements: [[UInt8]] = {
        var statements: [[UInt8]] = []
        for kind in StatementKind.allCases.map({ "\"\($0.rawValue)\"" }) + ["null"] {
            for stance in Stance.allCases {
                for isQuestion in [false, true] {
                    let text =
                        ",\"kind\":\(kind),\"stance\":\"\(stance.rawValue)\",\"question\":\(isQuestion)"
                    statements.append(Array((text + ",\"coder\":").utf8))
                }
            }
        }
        return statements
    }()

    static func statement(_ kind: StatementKind?, _ stance: Stance, isQuestion: Bool) -> [UInt8] {
        let kinds = StatementKind.allCases
        let first = kind.flatMap { kinds.firstIndex(of: $0) } ?? kinds.count
        let second = Stance.allCases.firstIndex(of: stance) ?? 0
        return statements[(first * Stance.allCases.count + second) * 2 + (isQuestion ? 1 : 0)]
    }

    func appendPassage(of coding: Coding, to buffer: inout [UInt8]) {
        field("{\"transcript\":", coding.transcript, to: &buffer)
        number(",\"turn\":", coding.turn, to: &buffer)
        number(",\"start\":", coding.range.lowerBound, to: &buffer)
        number(",\"end\":", coding.range.upperBound, to: &buffer)
        field(",\"text\":", coding.quote, to: &buffer)
    }

    /// A field of the model's own words, which need no escape.
    func plain(_ key: String, _ value: String?, to buffer: inout [UInt8]) {
        append(key, to: &buffer)
        guard let value else { return append("null", to: &buffer) }
        buffer.append(UInt8(ascii: "\""))
        append(value, to: &buffer)
        buffer.append(UInt8(ascii: "\""))
    }

    func field(_ key: String, _ value: String?, to buffer: inout [UInt8]) {
        append(key, to: &buffer)
        guard let value else { return buffer.append(contentsOf: "null".utf8) }
        buffer.appendJSON(value)
    }

    func number(_ key: String, _ value: Int, to buffer: inout [UInt8]) {
        append(key, to: &buffer)
        buffer.appendDecimal(value)
    }

    func append(_ key: String, to buffer: inout [UInt8]) {
        buffer.append(contentsOf: key.utf8)
    }

    func ranked(_ ranked: [Coding.Ranked], to buffer: inout [UInt8]) {
        append(",\"ranked\":[", to: &buffer)
        for (index, entry) in ranked.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            buffer.appendJSON(entry.criterion.rawValue)
        }
        buffer.append(UInt8(ascii: "]"))
    }

    func flags(_ flags: Set<Coding.Flag>, to buffer: inout [UInt8]) {
        buffer.append(contentsOf: ",\"flags\":[".utf8)
        if !flags.isEmpty {
            for (index, flag) in flags.sorted().enumerated() {
                if index > 0 { buffer.append(UInt8(ascii: ",")) }
                buffer.appendJSON(flag.rawValue)
            }
        }
        buffer.append(UInt8(ascii: "]"))
    }
}
