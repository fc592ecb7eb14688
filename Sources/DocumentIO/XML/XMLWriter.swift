/// Builds XML as bytes: escapes what must be escaped, drops what XML 1.0 forbids, closes what was opened.
public struct XMLWriter: Sendable {
    /// What has been written so far, UTF-8.
    public private(set) var bytes: [UInt8] = []
    private var openNames: [String] = []

    /// A writer with nothing written.
    public init() {}

    /// How many elements are open.
    public var depth: Int { openNames.count }

    /// Writes the XML declaration, for a file of its own.
    public mutating func declaration() {
        bytes.append(contentsOf: #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#.utf8)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Opens an element. Attributes are written in the order given; one whose value is nil is left out.
    public mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        openNames.append(name)
    }

    /// Closes the element opened last; does nothing where none is open.
    public mutating func end() {
        guard let name = openNames.popLast() else { return }
        bytes.append(contentsOf: "</".utf8)
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Writes an element without contents, as `<name/>`.
    public mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
        open(name, attributes)
        bytes.append(contentsOf: "/>".utf8)
    }

    /// Writes an element that holds `text` alone.
    public mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String
    ) {
        start(name, attributes)
        self.text(text)
        end()
    }

    /// Writes text, escaped.
    public mutating func text(_ text: String) {
        append(text, inAttribute: false)
    }

    /// Writes `markup` as it is: well-formed by the caller's promise.
    public mutating func raw(_ markup: String) {
        bytes.append(contentsOf: markup.utf8)
    }

    /// Closes all that is open and returns what was written.
    public consuming func finish() -> [UInt8] {
        while !openNames.isEmpty { end() }
        return bytes
    }
}

private extension XMLWriter {
    mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: name.utf8)
        for (key, value) in attributes {
            guard let value else { continue }
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: key.utf8)
            bytes.append(contentsOf: "=\"".utf8)
            append(value, inAttribute: true)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    mutating func append(_ text: String, inAttribute: Bool) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\"") where inAttribute: bytes.append(contentsOf: "&quot;".utf8)
            // A parser would turn these into a space, and a return anywhere into a line feed.
            case 0x09 where inAttribute: bytes.append(contentsOf: "&#9;".utf8)
            case 0x0A where inAttribute: bytes.append(contentsOf: "&#10;".utf8)
            case 0x0D: bytes.append(contentsOf: "&#13;".utf8)
            case 0x09, 0x0A: bytes.append(byte)
            case 0x00..<0x20: break
            case 0xBE, 0xBF: appendUnlessNoncharacter(byte)
            default: bytes.append(byte)
            }
        }
    }

    /// U+FFFE and U+FFFF, which XML forbids, are the bytes EF BF BE and EF BF BF: the two before go too.
    mutating func appendUnlessNoncharacter(_ byte: UInt8) {
        if bytes.count >= 2, bytes[bytes.count - 1] == 0xBF, bytes[bytes.count - 2] == 0xEF {
            bytes.removeLast(2)
        } else {
            bytes.append(byte)
        }
    }
}
