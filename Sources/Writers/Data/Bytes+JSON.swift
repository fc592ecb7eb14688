extension [UInt8] {
    /// Appends `text` as a JSON string with its quotation marks. Only what RFC 8259 demands is escaped.
    mutating func appendJSON(_ text: String) {
        append(UInt8(ascii: "\""))
        appendJSONFragment(text)
        append(UInt8(ascii: "\""))
    }

    /// Appends `text` as part of a JSON string, without quotation marks.
    mutating func appendJSONFragment(_ text: String) {
        // Hardly any text needs escaping: copy it whole, look at the copy (bytes of an array are read much
        // faster than a string's), and write it anew only where it does.
        let start = count
        append(contentsOf: text.utf8)
        var needsEscape = false
        for position in start..<count {
            let byte = self[position]
            needsEscape = needsEscape || byte < 0x20 || byte == 0x22 || byte == 0x5C
        }
        guard needsEscape else { return }
        removeSubrange(start...)
        for byte in text.utf8 { appendEscaped(byte) }
    }
}

private extension [UInt8] {
    mutating func appendEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(contentsOf: [UInt8(ascii: "\\"), byte])
        case 0x0A: append(contentsOf: "\\n".utf8)
        case 0x0D: append(contentsOf: "\\r".utf8)
        case 0x09: append(contentsOf: "\\t".utf8)
        case 0..<0x20:
            append(contentsOf: "\\u00".utf8)
            append(UInt8(ascii: "0") + (byte >> 4))
            let low = byte & 15
            append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
        default: append(byte)
        }
    }
}
