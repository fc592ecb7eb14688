import StudyModel

/// Reads one flat JSON object (RFC 8259) whose values are strings, numbers, true, false, null, or lists of those.
struct JSONLineScanner {
    private let bytes: [UInt8]
    private let file: String
    private let line: Int
    private var place = 0

    /// A scanner of `bytes`, which stand on `line` of `file`.
    init(_ bytes: [UInt8], file: String, line: Int) {
        self.bytes = bytes
        self.file = file
        self.line = line
    }

    /// The members of the object as text; those that are null, empty or lists are left out.
    /// - Throws: `InputError` for anything but one such object.
    mutating func object() throws(InputError) -> [String: String] {
        var members: [String: String] = [:]
        try expect(UInt8(ascii: "{"))
        if take(UInt8(ascii: "}")) { return try ended(members) }
        repeat {
            let key = try string()
            guard members[key] == nil else { throw fault("names '\(key.prefix(40))' twice") }
            try expect(UInt8(ascii: ":"))
            if let value = try value(), !value.isEmpty { members[key] = value }
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
        return try ended(members)
    }
}

private extension JSONLineScanner {
    func fault(_ reason: String) -> InputError { InputError(file: file, line: line, reason: reason) }

    func ended(_ members: [String: String]) throws(InputError) -> [String: String] {
        var rest = place
        while rest < bytes.count, bytes[rest] <= 0x20 { rest += 1 }
        guard rest == bytes.count else { throw fault("has something after the object") }
        return members
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
            throw fault("is no JSON object: '\(Character(Unicode.Scalar(byte)))' is missing")
        }
    }

    /// A value as text; nil for null and lists.
    mutating func value() throws(InputError) -> String? {
        skipSpace()
        guard place < bytes.count else { throw fault("is no JSON object: it ends too early") }
        switch bytes[place] {
        case UInt8(ascii: "\""): return try string()
        case UInt8(ascii: "["):
            place += 1
            if take(UInt8(ascii: "]")) { return nil }
            repeat {
                skipSpace()
                if place < bytes.count, bytes[place] == UInt8(ascii: "[") {
                    throw fault("holds a list inside a list")
                }
                _ = try value()
            } while take(UInt8(ascii: ","))
            try expect(UInt8(ascii: "]"))
            return nil
        case UInt8(ascii: "{"): throw fault("holds an object inside the object")
        default: return try word()
        }
    }

    /// A number, true, false or null.
    mutating func word() throws(InputError) -> String? {
        let start = place
        while place < bytes.count, Self.isPlain(bytes[place]) { place += 1 }
        let word = String(decoding: bytes[start..<place], as: UTF8.self)
        if word == "null" { return nil }
        guard word == "true" || word == "false" || Double(word) != nil else {
            throw fault("is no JSON object: a value is missing or not in quotes")
        }
        return word
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
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text.append(contentsOf: try escape())
            default: text.append(byte)
            }
        }
        throw fault("is no JSON object: a quotation mark is never closed")
    }

    mutating func escape() throws(InputError) -> [UInt8] {
        guard place < bytes.count else { throw fault("is no JSON object: it ends too early") }
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
        default: throw fault("is no JSON object: '\\' stands before a letter that means nothing")
        }
    }

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
        else { throw fault("is no JSON object: '\\u' needs four hexadecimal digits") }
        place += 4
        return value
    }
}
