/// The bytes of paragraphs as they become text.
enum WordBytes {
    /// `bytes` with line feeds where lines break. Line feeds in the XML are white space; soft hyphens show only where
    /// a line ends; and text from databases and web pages holds `<br />` as it was typed.
    static func lines(_ bytes: [UInt8]) -> [UInt8] {
        var isPlain = true
        for byte in bytes where byte == 0x0A || byte == 0x0B || byte == 0x3C || byte == 0xAD {
            isPlain = false
        }
        guard !isPlain else { return bytes }
        var lines = bytes.map { $0 == 0x0A ? 0x20 : $0 == WordParagraphs.lineBreak ? 0x0A : $0 }
        if lines.contains(UInt8(ascii: "<")) { breakAtTags(&lines) }
        if lines.contains(0xAD) { lines.replace([0xC2, 0xAD], with: []) }
        return lines
    }

    /// Where other tags stand too, people write about them.
    private static func breakAtTags(_ lines: inout [UInt8]) {
        var broken = lines
        for tag in ["<br />", "<br/>", "<br>"] { broken.replace(Array(tag.utf8), with: [0x0A]) }
        if !broken.contains(UInt8(ascii: "<")) || !broken.contains(UInt8(ascii: ">")) { lines = broken }
    }

    /// Stretches between white space.
    static func words(_ bytes: [UInt8]) -> Int {
        SpeakerTally.words(String(decoding: bytes, as: UTF8.self)[...])
    }
}
