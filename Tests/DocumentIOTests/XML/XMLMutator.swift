/// Changes a document a little, the same way for the same seed: what a fuzzer does, without a fuzzer.
struct XMLMutator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// `bytes` with one to three changes.
    mutating func mutate(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...number(below: 3) { change(&bytes) }
        return bytes
    }
}

private extension XMLMutator {
    static let snippets = [
        "<", ">", "&", "\"", "'", "/", "=", " ", "\n", "\t", "\r\n", ":", "]]>", "--", "\0", "\u{FFFE}", "é",
        "🙂",
        "&amp;", "&lt;", "&#38;", "&#9;", "&#xD;", "&#0;", "&#xD800;", "&#x1F642;", "&nbsp;", "&#60", "<a/>",
        "</a>",
        "<a b='c' b='d'>", " xmlns='urn:x'", " xmlns:w='urn:x'", " xmlns:xml='urn:y'", " xmlns:q=''",
        "<q:a/>",
        " w:id='1'", " xml:space='preserve'", "<!-- c -->", "<![CDATA[c]]>", "<?pi?>", "<!DOCTYPE a>",
        "\u{FEFF}",
        " a='1\n2'", " a='&lt;&amp;'", " a='<'", " a = \"b\" ", " a", "<a:b:c/>", "<:a/>", "<-/>", "xmlns",
    ].map { Array($0.utf8) }

    mutating func number(below limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(truncatingIfNeeded: (state >> 11) % UInt64(max(limit, 1)))
    }

    mutating func change(_ bytes: inout [UInt8]) {
        let start = number(below: bytes.count)
        let end = min(bytes.count, start + number(below: 24))
        switch number(below: 6) {
        case 0 where start < bytes.count: bytes[start] = UInt8(number(below: 256))
        case 1: bytes.removeSubrange(start..<end)
        case 2: bytes.insert(contentsOf: Array(bytes[start..<end]), at: number(below: bytes.count))
        case 3 where start < bytes.count: bytes[start] ^= 1 << UInt8(number(below: 8))
        default: bytes.insert(contentsOf: Self.snippets[number(below: Self.snippets.count)], at: start)
        }
    }
}
