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

    /// Appends `text`, in UTF-8, as part of a JSON string, without quotation marks.
    mutating func appendJSONFragment(_ text: [UInt8]) {
        let extra = Self.escapes(in: text.span)
        guard extra > 0 else { return append(contentsOf: text) }
        let start = count
        append(contentsOf: repeatElement(0, count: text.count + extra))
        let source = text.span
        var bytes = mutableSpan
        var write = start
        for read in source.indices {
            let byte = source[read]
            if byte >= 0x20, byte != 0x22, byte != 0x5C {
                bytes[write] = byte
                write += 1
            } else {
                write += Self.putEscape(of: byte, at: write, in: &bytes)
            }
        }
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
            if length == 1 {
                bytes[write] = byte
            } else {
                _ = Self.putEscape(of: byte, at: write, in: &bytes)
            }
        }
    }
}

private extension [UInt8] {
    /// Writes the escape of `byte`, which needs one, to `place`; how many bytes that takes.
    static func putEscape(of byte: UInt8, at place: Int, in bytes: inout MutableSpan<UInt8>) -> Int {
        bytes[place] = UInt8(ascii: "\\")
        guard extra(byte) > 1 else {
            bytes[place + 1] = letter(byte)
            return 2
        }
        for (offset, part) in "u00".utf8.enumerated() { bytes[place + 1 + offset] = part }
        bytes[place + 4] = digit(byte >> 4)
        bytes[place + 5] = digit(byte & 15)
        return 6
    }

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
