/// The words of a cue's lines by who says them, without tags and entities.
struct CueText: Sendable {
    /// Words of one voice.
    struct Piece: Sendable {
        /// Whom a voice tag names; nil without one.
        var voice: String?
        /// Whether a mark says that somebody else begins to speak: `>>`, or a dash before each of several lines.
        var isNewVoice = false
        var text: [UInt8] = []

        /// Whether nothing is said in it.
        var isEmpty: Bool { text.allSatisfy(\.isASCIISpace) }
    }

    /// The pieces that hold words, in order.
    private(set) var pieces: [Piece] = []

    /// Reads `lines`.
    init(_ lines: [TextLine]) {
        let dashed = lines.count { Self.isDashed(Self.withoutOverrides($0.text.trimmed)) }
        var voice: String?
        for line in lines {
            var words = Self.withoutOverrides(line.text.trimmed)
            var isNew = false
            if words.hasPrefix(">>") || words.hasPrefix("&gt;&gt;") {
                words = words.drop { $0 == ">" }
                while words.hasPrefix("&gt;") { words = words.dropFirst(4) }
                isNew = true
            } else if dashed > 1, Self.isDashed(words) {
                words = words.dropFirst()
                isNew = true
            }
            pieces.append(Piece(voice: voice, isNewVoice: isNew))
            read(Array(words.utf8), &voice)
        }
        pieces.removeAll(where: \.isEmpty)
    }
}

private extension CueText {
    /// In bytes.
    static let longestTag = 300

    static func isDashed(_ line: Substring) -> Bool {
        let words = line.trimmed
        return words.hasPrefix("-") || words.hasPrefix("–") || words.hasPrefix("—")
    }

    /// A line without the codes in braces that some players understand: `{\an8}`.
    static func withoutOverrides(_ line: Substring) -> Substring {
        var words = line
        while words.hasPrefix("{\\"), let end = words.firstIndex(of: "}") {
            words = words[end...].dropFirst()
        }
        return words.trimmed
    }

    mutating func read(_ bytes: [UInt8], _ voice: inout String?) {
        var index = 0
        while index < bytes.count {
            let rest = bytes[index...]
            if bytes[index] == UInt8(ascii: "&"), let entity = MarkupEntity.decode(rest) {
                add(Array(entity.text.utf8))
                index += entity.length
            } else if bytes[index] == UInt8(ascii: "<"),
                let end = rest.prefix(Self.longestTag).firstIndex(of: UInt8(ascii: ">")),
                take(bytes[(index + 1)..<end], &voice)
            {
                index = end + 1
            } else {
                add([bytes[index]])
                index += 1
            }
        }
    }

    mutating func add(_ bytes: [UInt8]) { pieces[pieces.count - 1].text += bytes }

    /// Takes the tag whose brackets hold `inner`; false where that is text.
    mutating func take(_ inner: ArraySlice<UInt8>, _ voice: inout String?) -> Bool {
        if inner.first?.isASCIIDigit ?? false {
            return TimeStamp(String(decoding: inner, as: UTF8.self)[...].utf8) != nil
        }
        let name = MarkupTag.name(inner)
        guard MarkupTag.known.contains(name) else { return false }
        guard name == "v" else {
            if name == "br" { add([0x20]) }
            return true
        }
        let label = inner.first == UInt8(ascii: "/") ? "" : Self.voice(inner)
        voice = label.isEmpty ? nil : label
        pieces.append(Piece(voice: voice))
        return true
    }

    /// `v.loud Ann Lee`: the name after the tag and its classes.
    static func voice(_ inner: ArraySlice<UInt8>) -> String {
        let words = String(decoding: inner, as: UTF8.self)
        guard let space = words.firstIndex(where: \.isWhitespace) else { return "" }
        var name: [UInt8] = []
        var rest = Array(words[space...].trimmed.utf8)[...]
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let entity = MarkupEntity.decode(rest) {
                name += Array(entity.text.utf8)
                rest = rest.dropFirst(entity.length)
            } else {
                name.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(String(decoding: name, as: UTF8.self).trimmed)
    }
}
