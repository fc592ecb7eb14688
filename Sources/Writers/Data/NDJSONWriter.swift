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

    /// The lines of all `codings`, in the order given.
    public func encode(_ codings: [Coding]) -> [UInt8] {
        var buffer: [UInt8] = []
        buffer.reserveCapacity(codings.count * 512)
        append(codings, to: &buffer)
        return buffer
    }
}

private extension NDJSONWriter {
    func appendPassage(of coding: Coding, to buffer: inout [UInt8]) {
        field("{\"transcript\":", coding.transcript, to: &buffer)
        number(",\"turn\":", coding.turn, to: &buffer)
        number(",\"start\":", coding.range.lowerBound, to: &buffer)
        number(",\"end\":", coding.range.upperBound, to: &buffer)
        field(",\"text\":", coding.quote, to: &buffer)
    }

    func appendRest(of coding: Coding, to buffer: inout [UInt8]) {
        field(",\"criterion\":", coding.criterion?.rawValue, to: &buffer)
        plain(",\"kind\":", coding.kind?.rawValue, to: &buffer)
        plain(",\"stance\":", coding.stance.rawValue, to: &buffer)
        append(coding.isQuestion ? ",\"question\":true" : ",\"question\":false", to: &buffer)
        field(",\"coder\":", coding.coder.name, to: &buffer)
        plain(",\"state\":", coding.state.rawValue, to: &buffer)
        append(",\"confidence\":", to: &buffer)
        buffer.appendShare(coding.confidence)
        append(",\"because\":\"", to: &buffer)
        let because = buffer.count
        coding.appendBecause(to: &buffer)
        buffer.escapeJSON(from: because)
        append("\",\"evidence\":\"", to: &buffer)
        coding.id.append(to: &buffer)
        field("\",\"participant\":", coding.participant.rawValue, to: &buffer)
        flags(coding.flags, to: &buffer)
        if !coding.ranked.isEmpty { ranked(coding.ranked, to: &buffer) }
        append("}\n", to: &buffer)
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
