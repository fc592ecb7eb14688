public import StudyModel

/// Writes codings as NDJSON: a JSON object and a line feed each, UTF-8.
///
/// The keys and their order never change: `transcript`, `turn` (from 1, all turns counted), `start` and
/// `end` (code points within the turn's text, end exclusive), `text`, `criterion` (null where none
/// covers it), `kind` (null where no cue tells), `stance`, `question`, `coder`, `state`, `confidence`
/// (0…1, at most two decimals), `because`, `evidence`, `participant`, `flags` (sorted).
public struct NDJSONWriter: Sendable {
    /// A writer; it has no settings.
    public init() {}

    /// Appends the line of `coding`.
    public func append(_ coding: Coding, to buffer: inout [UInt8]) {
        field("{\"transcript\":", coding.transcript, to: &buffer)
        number(",\"turn\":", coding.turn, to: &buffer)
        number(",\"start\":", coding.range.lowerBound, to: &buffer)
        number(",\"end\":", coding.range.upperBound, to: &buffer)
        field(",\"text\":", coding.quote, to: &buffer)
        field(",\"criterion\":", coding.criterion?.rawValue, to: &buffer)
        field(",\"kind\":", coding.kind?.rawValue, to: &buffer)
        field(",\"stance\":", coding.stance.rawValue, to: &buffer)
        buffer.append(contentsOf: coding.isQuestion ? ",\"question\":true".utf8 : ",\"question\":false".utf8)
        field(",\"coder\":", coding.coder.name, to: &buffer)
        field(",\"state\":", coding.state.rawValue, to: &buffer)
        buffer.append(contentsOf: ",\"confidence\":".utf8)
        buffer.appendShare(coding.confidence)
        because(coding.reasons, to: &buffer)
        field(",\"evidence\":", coding.id.description, to: &buffer)
        field(",\"participant\":", coding.participant.rawValue, to: &buffer)
        flags(coding.flags, to: &buffer)
        buffer.append(contentsOf: "}\n".utf8)
    }

    /// The lines of all `codings`, in the order given.
    public func encode(_ codings: [Coding]) -> [UInt8] {
        var buffer: [UInt8] = []
        buffer.reserveCapacity(codings.count * 512)
        for coding in codings { append(coding, to: &buffer) }
        return buffer
    }
}

private extension NDJSONWriter {
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

    /// The same words as `Coding.because`, piece by piece, for the sake of speed.
    func because(_ reasons: [Coding.Reason], to buffer: inout [UInt8]) {
        buffer.append(contentsOf: ",\"because\":\"".utf8)
        for (index, reason) in reasons.enumerated() {
            if index > 0 { buffer.append(contentsOf: "; ".utf8) }
            buffer.appendJSONFragment(reason.rule)
            if reason.matched.isEmpty { continue }
            buffer.append(contentsOf: ": “".utf8)
            buffer.appendJSONFragment(reason.matched)
            buffer.append(contentsOf: "”".utf8)
        }
        buffer.append(UInt8(ascii: "\""))
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
