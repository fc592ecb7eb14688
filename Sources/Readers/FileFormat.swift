/// What a file is, by its first bytes.
enum FileFormat: Hashable, Sendable {
    /// A zip package: Word documents and their neighbours.
    case zip
    case xml
    /// An OpenDocument text as one XML file.
    case flatOpenDocument
    /// Text without marks of a format, Markdown and captions among it.
    case text
    /// Something that is not read, with what to do about it.
    case refused(String)

    /// The format whose marks `bytes` begin with.
    init(sniffing bytes: [UInt8]) {
        if bytes.isEmpty {
            self = .refused("is empty")
        } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
            || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
        {
            self = .zip
        } else if let reason = UnreadableFormat.reason(bytes) {
            self = .refused(reason)
        } else if Self.looksLikeXML(bytes) {
            self = Self.looksLikeOpenDocument(bytes) ? .flatOpenDocument : .xml
        } else if Self.looksLikeText(bytes) {
            self = .text
        } else {
            self = .refused(
                "is no transcript in any format that is read: save it as .docx, or as plain text")
        }
    }
}

private extension FileFormat {
    /// How much of a file is looked at.
    static let sniffed = 4096

    /// Whether the first thing but white space is `<` (in UTF-8 or UTF-16), and a mark of XML stands after it:
    /// plain text may open with `<`, too.
    static func looksLikeXML(_ bytes: [UInt8]) -> Bool {
        let marks: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0x00, 0x09, 0x0A, 0x0D, 0x20]
        return bytes.prefix(sniffed).first { !marks.contains($0) } == UInt8(ascii: "<")
    }

    static func looksLikeOpenDocument(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(sniffed)
        return start.contains(Array("<office:document".utf8))
            && start.contains(Array("urn:oasis:names:tc:opendocument".utf8))
    }

    /// Whether hardly any byte is a control character: text has none, other files have many. Text in UTF-16 is known
    /// by its mark.
    static func looksLikeText(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        let start = bytes.prefix(sniffed)
        let controls = start.count { $0 < 0x20 && !$0.isASCIISpace && $0 != 0x1B }
        return !start.contains(0) && controls * 200 <= start.count
    }
}
