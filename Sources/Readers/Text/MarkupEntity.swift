/// The entities of HTML that people and programs write into Markdown and captions.
enum MarkupEntity {
    /// The character at the start of `bytes`, which begin with `&`, and how many bytes it takes; nil where no known
    /// entity stands there.
    static func decode(_ bytes: ArraySlice<UInt8>) -> (text: String, length: Int)? {
        guard let end = bytes.prefix(longest).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: bytes[(bytes.startIndex + 1)..<end], as: UTF8.self)
        let length = end - bytes.startIndex + 1
        if let known = known[name] { return (known, length) }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value =
            digits.first == "x" || digits.first == "X"
            ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let value, value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
        return (String(Character(scalar)), length)
    }

    private static let longest = 12

    private static let known = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "lrm": "", "rlm": "",
        "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    ]
}
