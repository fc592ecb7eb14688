/// Takes what stands in double brackets out of words. Conventions for tiers (HIAT, GAT) set pauses, laughter and
/// sounds so: `((laughs))`, `((0,5s))`.
enum DoubleBrackets {
    /// `text` without them; brackets that are not closed stay.
    static func removed(from text: String) -> String {
        var kept: [UInt8] = []
        let bytes = Array(text.utf8)
        var position = 0
        while position < bytes.count {
            if opens(bytes, position), let end = end(bytes, from: position + 2) {
                position = end
                continue
            }
            kept.append(bytes[position])
            position += 1
        }
        return kept.count == bytes.count ? text : String(decoding: kept, as: UTF8.self)
    }
}

private extension DoubleBrackets {
    static func opens(_ bytes: [UInt8], _ position: Int) -> Bool {
        position + 1 < bytes.count && bytes[position] == UInt8(ascii: "(")
            && bytes[position + 1] == UInt8(ascii: "(")
    }

    /// The byte past the pair of brackets that closes; nil where none does.
    static func end(_ bytes: [UInt8], from start: Int) -> Int? {
        for position in start..<max(start, bytes.count - 1) {
            if opens(bytes, position) { return nil }
            if bytes[position] == UInt8(ascii: ")"), bytes[position + 1] == UInt8(ascii: ")") {
                return position + 2
            }
        }
        return nil
    }
}
