public import StudyModel

/// Finds the codes by which quotes are named (`K3F7-Q2PX`).
public struct QuoteCode: Sendable {
    private let known: Set<String>

    /// A finder that takes `known` codes as they are; others need a letter and a digit, for years and names of bodies
    /// look alike.
    public init(known: some Sequence<EvidenceID>) { self.known = Set(known.map(\.description)) }

    /// The codes in `text`, each once, in order.
    public func all(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        var found: [String] = []
        var start = 0
        while start + 9 <= bytes.count {
            guard isCode(bytes, start) else {
                start += 1
                continue
            }
            let code = String(decoding: bytes[start..<(start + 9)], as: UTF8.self)
            if !found.contains(code) { found.append(code) }
            start += 9
        }
        return found
    }
}

private extension QuoteCode {
    static let alphabet = Set("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    func isCode(_ bytes: [UInt8], _ start: Int) -> Bool {
        guard bytes[start + 4] == UInt8(ascii: "-"), start == 0 || !Self.isWord(bytes[start - 1]),
            start + 9 == bytes.count || !Self.isWord(bytes[start + 9])
        else { return false }
        let code = bytes[start..<(start + 9)]
        guard code.allSatisfy({ Self.alphabet.contains($0) || $0 == UInt8(ascii: "-") }) else { return false }
        if known.contains(String(decoding: code, as: UTF8.self)) { return true }
        return code.contains { (0x30...0x39).contains($0) } && code.contains { (0x41...0x5A).contains($0) }
    }

    static func isWord(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte)
    }
}
