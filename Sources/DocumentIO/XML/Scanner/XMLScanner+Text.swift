extension XMLScanner {
    /// Reads text up to the next tag.
    mutating func readText() throws(Unusual) {
        guard !open.isEmpty else { throw Unusual() }
        while true {
            let start = position
            position = bytes.endOfText(from: start)
            if textDepth > 0, position > start { try keepText(start..<position) }
            switch bytes[position] {
            case 0x3C: return
            case 0x26:
                let scalar = try readReference()
                guard textDepth > 0 else { continue }
                let first = tape.bytes.count
                tape.bytes.append(contentsOf: scalar.utf8)
                tape.appendText(from: first)
            case 0x3E:
                // `]]>` may not stand in text.
                guard bytes[position - 1] != 0x5D || bytes[position - 2] != 0x5D else { throw Unusual() }
                if textDepth > 0 { try keepText(position..<position + 1) }
                position += 1
            default: throw Unusual()
            }
        }
    }

    /// Puts an attribute's value on the tape with its references resolved and its white space turned to spaces.
    mutating func decode(_ value: Range<Int>) throws(Unusual) {
        let end = position
        defer { position = end }
        position = value.lowerBound
        while position < value.upperBound {
            switch bytes[position] {
            case 0x26: tape.bytes.append(contentsOf: try readReference().utf8)
            case 0x09, 0x0A:
                tape.bytes.append(0x20)
                position += 1
            case let byte:
                tape.bytes.append(byte)
                position += 1
            }
        }
    }

    /// Reads one of the five entities, or a reference to a character that XML allows, and moves past its `;`.
    mutating func readReference() throws(Unusual) -> Unicode.Scalar {
        position += 1
        if bytes[position] == 0x23 { return try readCharacter() }
        for entity in Self.entities where bytes.word(at: position) & entity.mask == entity.word {
            position += entity.length
            return entity.scalar
        }
        throw Unusual()
    }
}

private extension XMLScanner {
    struct Entity {
        let word: UInt64
        let length: Int
        let scalar: Unicode.Scalar
        var mask: UInt64 { ScannedNames.mask(length) }

        init(_ name: StaticString, _ scalar: Unicode.Scalar) {
            word = "\(name)".utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
            length = "\(name)".utf8.count
            self.scalar = scalar
        }
    }

    static let entities = [
        Entity("amp;", "&"), Entity("lt;", "<"), Entity("gt;", ">"), Entity("quot;", "\""),
        Entity("apos;", "'"),
    ]

    /// Reads `#233;` or `#xE9;`, of at most eight digits.
    mutating func readCharacter() throws(Unusual) -> Unicode.Scalar {
        position += 1
        let isHexadecimal = bytes[position] == 0x78
        if isHexadecimal { position += 1 }
        var code: UInt32 = 0
        var digits = 0
        while bytes[position] != 0x3B {
            guard let digit = Self.digit(bytes[position]), isHexadecimal || digit < 10, digits < 7
            else { throw Unusual() }
            code = code * (isHexadecimal ? 16 : 10) + digit
            digits += 1
            position += 1
        }
        guard digits > 0, XMLCharacters.isAllowed(code), let scalar = Unicode.Scalar(code) else {
            throw Unusual()
        }
        position += 1
        return scalar
    }

    static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x41 + 10)
        case 0x61...0x66: UInt32(byte - 0x61 + 10)
        default: nil
        }
    }

    mutating func keepText(_ range: Range<Int>) throws(Unusual) {
        unsafe tape.appendText(bytes.slice(range))
        guard let last = tape.events.last, last.count <= limits.xmlTextBytes else { throw Unusual() }
    }
}
