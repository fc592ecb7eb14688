import StudyModel

/// Reads one JSON value from bytes. Control characters in strings, which the standard forbids, are let through: they
/// do no harm, and programs write them.
struct JSONScanner {
    private static let deepest = 64
    /// Each takes some hundred bytes of memory, however few it takes of the file.
    static let mostValues = 5_000_000

    private let bytes: [UInt8]
    private let file: String
    private let line: Int
    private let most: Int
    private var place = 0
    private var count = 0

    /// A scanner of `bytes`, whose first line is `line` of `file`, that takes at most `most` values.
    init(_ bytes: [UInt8], file: String, line: Int, most: Int = mostValues) {
        self.bytes = bytes
        self.file = file
        self.line = line
        self.most = most
    }

    /// The value, with nothing after it.
    mutating func whole() throws(InputError) -> JSONText {
        let value = try value(depth: 0)
        skipSpace()
        guard place == bytes.count else { throw fault("has something after the end of its JSON") }
        return value
    }
}

private extension JSONScanner {
    func fault(_ reason: String) -> InputError {
        let line = line + bytes[..<min(place, bytes.count)].count { $0 == 0x0A }
        return InputError(file: file, line: line, reason: reason)
    }

    mutating func skipSpace() {
        while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
    }

    mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard place < bytes.count, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    mutating func expect(_ byte: UInt8) throws(InputError) {
        guard take(byte) else {
            throw fault(
                place < bytes.count
                    ? "is no JSON: '\(Character(Unicode.Scalar(byte)))' is missing" : Self.tooEarly)
        }
    }

    static let tooEarly = "is no JSON: it ends too early"

    mutating func value(depth: Int) throws(InputError) -> JSONText {
        skipSpace()
        guard place < bytes.count else { throw fault(Self.tooEarly) }
        count += 1
        guard count <= most else { throw fault("holds more than \(most) values of JSON") }
        guard depth < Self.deepest else { throw fault("is nested deeper than \(Self.deepest)") }
        switch bytes[place] {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try array(depth)
        case UInt8(ascii: "\""): return .string(try string())
        default: return try word()
        }
    }

    mutating func object(_ depth: Int) throws(InputError) -> JSONText {
        place += 1
        var members: [String: JSONText] = [:]
        if take(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            let key = try string()
            guard members[key] == nil else { throw fault("names '\(key.prefix(40))' twice") }
            try expect(UInt8(ascii: ":"))
            members[key] = try value(depth: depth + 1)
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
        return .object(members)
    }

    mutating func array(_ depth: Int) throws(InputError) -> JSONText {
        place += 1
        var elements: [JSONText] = []
        if take(UInt8(ascii: "]")) { return .array(elements) }
        repeat { elements.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
        return .array(elements)
    }

    /// A number, or one of the words `true`, `false` and `null`.
    mutating func word() throws(InputError) -> JSONText {
        let start = place
        while place < bytes.count, Self.isPlain(bytes[place]) { place += 1 }
        let word = String(decoding: bytes[start..<place], as: UTF8.self)
        switch word {
        case "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default:
            // Words such as "inf" and "0x1p3" are numbers to Swift and not to JSON.
            guard word.utf8.allSatisfy({ $0 < 0x3A || $0 == 0x45 || $0 == 0x65 }), let number = Double(word),
                number.isFinite
            else { throw fault("is no JSON: a value is missing or not in quotes") }
            return .number(number)
        }
    }

    static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    mutating func string() throws(InputError) -> String {
        try expect(UInt8(ascii: "\""))
        var text: [UInt8] = []
        while true {
            let start = place
            while place < bytes.count, bytes[place] != UInt8(ascii: "\""), bytes[place] != UInt8(ascii: "\\")
            {
                place += 1
            }
            guard place < bytes.count else { throw fault("is no JSON: a quotation mark is never closed") }
            place += 1
            let plain = bytes[start..<(place - 1)]
            if bytes[place - 1] == UInt8(ascii: "\"") {
                if text.isEmpty { return String(decoding: plain, as: UTF8.self) }
                return String(decoding: text + plain, as: UTF8.self)
            }
            text.append(contentsOf: plain)
            text.append(contentsOf: try escape())
        }
    }

    /// What an escape stands for, as UTF-8; the backslash is read already.
    mutating func escape() throws(InputError) -> [UInt8] {
        guard place < bytes.count else { throw fault(Self.tooEarly) }
        let letter = bytes[place]
        place += 1
        switch letter {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
        case UInt8(ascii: "u"): return try scalar()
        default: throw fault("is no JSON: '\\' stands before a letter that means nothing")
        }
    }

    /// The scalar of one escape, or of two that are a pair of UTF-16.
    mutating func scalar() throws(InputError) -> [UInt8] {
        var value = try hex()
        if (0xD800...0xDBFF).contains(value), place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
            bytes[place + 1] == UInt8(ascii: "u")
        {
            place += 2
            let low = try hex()
            guard (0xDC00...0xDFFF).contains(low) else { throw fault("holds half a character") }
            value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value) else { throw fault("holds half a character") }
        return Array(String(scalar).utf8)
    }

    mutating func hex() throws(InputError) -> UInt32 {
        guard place + 4 <= bytes.count,
            bytes[place..<place + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let value = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
        else { throw fault("is no JSON: '\\u' needs four hexadecimal digits") }
        place += 4
        return value
    }
}
