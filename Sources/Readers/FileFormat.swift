/// What a file is, by its first bytes.
enum FileFormat: Hashable, Sendable {
    /// A zip package: Word documents and their neighbours.
    case zip
    case xml
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
        } else if let reason = Self.refusals.first(where: { bytes.starts(with: $0.marks) })?.reason {
            self = .refused(reason)
        } else if Self.looksLikeXML(bytes) {
            self = .xml
        } else {
            self = .refused("is neither a Word document nor XML")
        }
    }

    private static let refusals: [(marks: [UInt8], reason: String)] = [
        (
            [0xD0, 0xCF, 0x11, 0xE0],
            "is a Word document with a password, or of Word before 2007: save it as .docx without a password"
        ),
        (Array("%PDF".utf8), "is a PDF: ask for the Word document it was made from, or save it as .docx"),
        (Array("{\\rtf".utf8), "is rich text (RTF): open it in a word processor and save it as .docx"),
        (Array("ID3".utf8), "is a recording: transcribe it first"),
        (Array("RIFF".utf8), "is a recording: transcribe it first"),
        (Array("OggS".utf8), "is a recording: transcribe it first"),
    ]

    /// Whether the first thing but white space is `<`, in UTF-8 or UTF-16.
    private static func looksLikeXML(_ bytes: [UInt8]) -> Bool {
        let marks: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0x00, 0x09, 0x0A, 0x0D, 0x20]
        return bytes.prefix(4096).first { !marks.contains($0) } == UInt8(ascii: "<")
    }
}
