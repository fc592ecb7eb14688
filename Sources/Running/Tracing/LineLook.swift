/// Looks for members of a line of `codings.ndjson` without reading the line whole: of half a million lines, hardly any
/// are wanted. No needle here can stand inside a string, where quotation marks are escaped.
enum LineLook {
    /// Where `needle` begins in `line`; nil where it is not there.
    static func place(of needle: Span<UInt8>, in line: Span<UInt8>, from start: Int = 0) -> Int? {
        guard !needle.isEmpty, line.count - start >= needle.count else { return nil }
        let first = needle[0]
        for place in start...(line.count - needle.count) where line[place] == first {
            var index = 1
            while index < needle.count, line[place + index] == needle[index] { index += 1 }
            if index == needle.count { return place }
        }
        return nil
    }

    /// The bits of the evidence id of `line`; nil where it has none as a run writes it.
    static func evidence(in line: Span<UInt8>) -> UInt64? {
        guard let place = place(of: evidenceKey.span, in: line) else { return nil }
        let start = place + evidenceKey.count
        guard start + 9 < line.count, line[start + 9] == UInt8(ascii: "\"") else { return nil }
        var bits: UInt64 = 0
        for index in start..<start + 9 where index != start + 4 {
            let digit = digits[Int(line[index])]
            guard digit < 32 else { return nil }
            bits = bits << 5 | UInt64(digit)
        }
        return bits
    }

    /// Where the words of `line` stand, as the inside of a JSON string; nil where it has none as a run writes them.
    static func text(in line: Span<UInt8>) -> Range<Int>? {
        guard let place = place(of: textKey.span, in: line) else { return nil }
        let start = place + textKey.count
        var end = start
        while end < line.count, line[end] != UInt8(ascii: "\"") {
            end += line[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        return end < line.count ? start..<end : nil
    }

    private static let evidenceKey = Array("\"evidence\":\"".utf8)
    private static let textKey = Array("\"text\":\"".utf8)
    /// What each byte stands for in an id as it is written; 255 for nothing.
    private static let digits: [UInt8] = {
        var digits = [UInt8](repeating: 255, count: 256)
        for (value, byte) in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8.enumerated() {
            digits[Int(byte)] = UInt8(value)
        }
        return digits
    }()
}
