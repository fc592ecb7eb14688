extension [UInt8] {
    /// Appends `text` as a JSON string with its quotation marks. Only what RFC 8259 demands is escaped.
    mutating func appendJSON(_ text: String) {
        append(UInt8(ascii: "\""))
        appendJSONFragment(text)
        append(UInt8(ascii: "\""))
    }

    /// Appends `text` as part of a JSON string, without quotation marks.
    mutating func appendJSONFragment(_ text: String) {
        let start = count
        append(contentsOf: text.utf8)
        escapeJSON(from: start)
    }

    /// Makes the bytes from `start` on fit to stand in a JSON string.
    mutating func escapeJSON(from start: Int) {
        // Hardly any text needs escaping, and bytes of an array are looked at much faster than a string's.
        let end = count
        let extra = Self.escapes(in: span.extracting(start..<end))
        guard extra > 0 else { return }
        append(contentsOf: repeatElement(0, count: extra))
        var bytes = mutableSpan
        var write = bytes.count
        // From the end, so that nothing is written over before it is read.
        for read in (start..<end).reversed() {
            let byte = bytes[read]
            let length = 1 + Self.extra(byte)
            write -= length
            switch length {
            case 1: bytes[write] = byte
            case 2:
                bytes[write] = UInt8(ascii: "\\")
                bytes[write + 1] = Self.letter(byte)
            default:
                for (offset, part) in "\\u00".utf8.enumerated() { bytes[write + offset] = part }
                bytes[write + 4] = Self.digit(byte >> 4)
                bytes[write + 5] = Self.digit(byte & 15)
            }
        }
    }
}

private extension [UInt8] {
    /// How many more bytes all of `bytes` take once escaped.
    static func escapes(in bytes: Span<UInt8>) -> Int {
        var special: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            // Without branches, so that many bytes are looked at in one step.
            special |= byte < 0x20 ? 1 : 0
            special |= byte == 0x22 ? 1 : 0
            special |= byte == 0x5C ? 1 : 0
        }
        guard special > 0 else { return 0 }
        var extra = 0
        for index in bytes.indices { extra += Self.extra(bytes[index]) }
        return extra
    }

    /// How many more bytes `byte` takes once escaped.
    static func extra(_ byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x0A, 0x0D, 0x09: 1
        case 0..<0x20: 5
        default: 0
        }
    }

    /// What follows the backslash in a short escape.
    static func letter(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x0A: UInt8(ascii: "n")
        case 0x0D: UInt8(ascii: "r")
        case 0x09: UInt8(ascii: "t")
        default: byte
        }
    }

    static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
