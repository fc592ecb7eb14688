/// A value of JSON, read from text that a document carries.
indirect enum JSONText: Hashable, Sendable {
    case object([String: JSONText])
    case array([JSONText])
    case string(String)
    case number(Double)
    case other

    /// The value that `text` is; nil where it is no JSON, or nested deeper than 64.
    init?(_ text: String) {
        var scanner = Scanner(bytes: Array(text.utf8))
        guard let value = scanner.value(depth: 0), scanner.isAtEnd else { return nil }
        self = value
    }

    /// The member of that name; nil where it is no object or has none.
    subscript(name: String) -> JSONText? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    /// Its elements; none where it is no array.
    var elements: [JSONText] {
        if case .array(let elements) = self { elements } else { [] }
    }

    /// The string it is; nil where it is none.
    var string: String? {
        if case .string(let string) = self { string } else { nil }
    }

    /// The number it is; nil where it is none.
    var number: Double? {
        if case .number(let number) = self { number } else { nil }
    }
}

private struct Scanner {
    static let deepest = 64

    let bytes: [UInt8]
    var position = 0

    var isAtEnd: Bool {
        mutating get { peek() == nil }
    }

    /// The next byte that is not white space.
    mutating func peek() -> UInt8? {
        while position < bytes.count, bytes[position].isASCIISpace { position += 1 }
        return position < bytes.count ? bytes[position] : nil
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    mutating func value(depth: Int) -> JSONText? {
        guard depth < Self.deepest, let next = peek() else { return nil }
        switch next {
        case UInt8(ascii: "{"): return object(depth)
        case UInt8(ascii: "["): return array(depth)
        case UInt8(ascii: "\""): return string().map { .string($0) }
        default: return word()
        }
    }

    private mutating func object(_ depth: Int) -> JSONText? {
        position += 1
        var members: [String: JSONText] = [:]
        if take(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            guard peek() == UInt8(ascii: "\""), let name = string(), take(UInt8(ascii: ":")),
                let value = value(depth: depth + 1)
            else { return nil }
            members[name] = value
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "}")) ? .object(members) : nil
    }

    private mutating func array(_ depth: Int) -> JSONText? {
        position += 1
        var elements: [JSONText] = []
        if take(UInt8(ascii: "]")) { return .array(elements) }
        repeat {
            guard let value = value(depth: depth + 1) else { return nil }
            elements.append(value)
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "]")) ? .array(elements) : nil
    }

    /// A number, or one of the words `true`, `false` and `null`.
    private mutating func word() -> JSONText? {
        let first = position
        while position < bytes.count,
            bytes[position].isASCIILetterOrDigit || "+-.".utf8.contains(bytes[position])
        {
            position += 1
        }
        let word = String(decoding: bytes[first..<position], as: UTF8.self)
        if let number = Double(word), number.isFinite { return .number(number) }
        return ["true", "false", "null"].contains(word) ? .other : nil
    }

    private mutating func string() -> String? {
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            guard let scalar = escaped() else { return nil }
            text += Array(String(Character(scalar)).utf8)
        }
        return nil
    }

    private mutating func escaped() -> Unicode.Scalar? {
        guard position < bytes.count else { return nil }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "u"): return unit().flatMap { high in Unicode.Scalar(high) ?? pair(high) }
        default: return Unicode.Scalar(byte)
        }
    }

    private mutating func unit() -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        defer { position += 4 }
        return UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    }

    private mutating func pair(_ high: UInt32) -> Unicode.Scalar? {
        guard bytes[position...].starts(with: "\\u".utf8) else { return nil }
        position += 2
        guard (0xD800..<0xDC00).contains(high), let low = unit(), (0xDC00..<0xE000).contains(low) else {
            return nil
        }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }
}
