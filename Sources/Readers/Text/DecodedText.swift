/// The text of a file without a format, whatever its encoding.
struct DecodedText: Sendable {
    /// The text, lines ended by `\n` alone.
    let text: String
    /// What was guessed or lost.
    let remarks: [TranscriptDraft.Remark]

    /// Decodes UTF-8 (with or without a mark), UTF-16 (with one), and else Windows-1252, which is told.
    init(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            let isLittle = bytes[0] == 0xFF
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
                UInt16(bytes[index + (isLittle ? 1 : 0)]) << 8 | UInt16(bytes[index + (isLittle ? 0 : 1)])
            }
            text = Self.withPlainLines(Array(String(decoding: units, as: UTF16.self).utf8))
            remarks = []
            return
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if String(validating: body, as: UTF8.self) != nil {
            text = Self.withPlainLines(body)
            remarks = []
        } else if Self.isMostlyUTF8(body) {
            text = Self.withPlainLines(Array(String(decoding: body, as: UTF8.self).utf8))
            remarks = [
                .init(
                    code: "damaged-text",
                    message: "some letters could not be read and show as \u{FFFD}: the text is damaged UTF-8")
            ]
        } else {
            text = Self.withPlainLines(Windows1252.utf8(body))
            remarks = [
                .init(
                    code: "encoding-guessed",
                    message:
                        "is not UTF-8 and was read as Windows-1252: check accented letters and quotation marks"
                )
            ]
        }
    }
}

private extension DecodedText {
    /// Whether letters outside ASCII are UTF-8 more often than not.
    static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
        var good = 0
        var bad = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where !scalar.isASCII {
            if scalar == "\u{FFFD}" { bad += 1 } else { good += 1 }
        }
        return good > bad
    }

    /// The text with `\n` for the other ends of lines: CR LF, CR, and the separators of Unicode.
    static func withPlainLines(_ bytes: [UInt8]) -> String {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case 0x0D:
                plain.append(0x0A)
                if index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
            case 0xE2
            where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] | 1 == 0xA9:
                plain.append(0x0A)
                index += 2
            default: plain.append(bytes[index])
            }
            index += 1
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
