/// Finds identifiers by their form: addresses, numbers with a check digit or a known shape, dates.
enum IdentifierScan {
    /// All identifiers in `text`, in order, none overlapping.
    static func find(in text: String) -> [Identifier] {
        let folded = IdentifierText(text)
        let bytes = folded.bytes
        guard bytes.contains(where: { (0x30...0x39).contains($0) || $0 == 0x40 || $0 == 0x2E }) else {
            return []
        }
        var found: [Identifier] = []
        var index = 0
        while index < bytes.count {
            guard index == 0 || !isInner(bytes[index - 1]), let match = match(bytes, at: index) else {
                index += 1
                continue
            }
            found.append(Identifier(range: folded.place(of: match.range), kind: match.kind))
            index = match.range.upperBound
        }
        return found
    }

    /// `text` with each identifier replaced by what it is in brackets, and what was replaced.
    static func redacted(_ text: String) -> (text: String, replaced: [Replacement]) {
        let found = find(in: text)
        guard !found.isEmpty else { return (text, []) }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var replaced: [Replacement] = []
        var index = 0
        for identifier in found {
            result += bytes[index..<identifier.range.lowerBound]
            result += Array(identifier.kind.replacement.utf8)
            replaced.append(
                Replacement(
                    original: String(decoding: bytes[identifier.range], as: UTF8.self),
                    replacement: identifier.kind.replacement))
            index = identifier.range.upperBound
        }
        result += bytes[index...]
        return (String(decoding: result, as: UTF8.self), replaced)
    }

    /// Whether a byte of an `IdentifierText` belongs to a word: beyond ASCII it holds nothing but letters.
    static func isInner(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte)
    }
}

private extension IdentifierScan {
    static func match(_ bytes: [UInt8], at start: Int) -> Identifier? {
        if let end = AddressForm.email(bytes, at: start) { return .init(range: start..<end, kind: .email) }
        if let end = AddressForm.web(bytes, at: start) { return .init(range: start..<end, kind: .web) }
        if let end = DateForm.end(bytes, at: start) { return .init(range: start..<end, kind: .date) }
        if let (end, kind) = CodeForm.match(bytes, at: start) { return .init(range: start..<end, kind: kind) }
        if let (end, kind) = NumberForm.match(bytes, at: start) {
            return .init(range: start..<end, kind: kind)
        }
        return nil
    }
}
