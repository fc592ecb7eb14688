import Mustache

/// Puts text into pages so that it stays text: no character of it means anything to the browser.
struct PageText: MustacheContentType {
    /// The name by which templates ask for it.
    static let name = "PAGE"

    func escapeText(_ text: String) -> String { Self.escaped(text) }

    /// `text` with the five characters of HTML as references. They are told by bytes, for a mark that joins the character
    /// before it does not hide that one from a browser. Control characters, which no page may hold, become the replacement
    /// character; marks that turn the direction of writing are closed off at the end.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) || hasTurns(text) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count + 32)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): result += Array("&lt;".utf8)
            case UInt8(ascii: ">"): result += Array("&gt;".utf8)
            case UInt8(ascii: "&"): result += Array("&amp;".utf8)
            case UInt8(ascii: "\""): result += Array("&quot;".utf8)
            case UInt8(ascii: "'"): result += Array("&#39;".utf8)
            case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x80...: result.append(byte)
            default: result += Array("\u{FFFD}".utf8)
            }
        }
        return String(decoding: result, as: UTF8.self) + closing(text)
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"):
            true
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F: true
        default: false
        }
    }

    /// U+202A–U+202E and U+2066–U+2069 all begin with the byte 0xE2.
    private static func hasTurns(_ text: String) -> Bool {
        text.utf8.contains(0xE2) && !closing(text).isEmpty
    }

    private static func closing(_ text: String) -> String {
        guard text.utf8.contains(0xE2) else { return "" }
        var open: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x202A, 0x202B, 0x202D, 0x202E: open.append("\u{202C}")
            case 0x2066, 0x2067, 0x2068: open.append("\u{2069}")
            case 0x202C, 0x2069: if open.last == scalar { open.removeLast() }
            default: break
            }
        }
        return String(String.UnicodeScalarView(open.reversed()))
    }
}
