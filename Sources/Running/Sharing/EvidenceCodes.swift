/// Finds codes of quotes (`K3F7-Q2PX`) in what people write.
enum EvidenceCodes {
    private static let letters = Set("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// The codes in `text`, in order, none twice; capitals as the plan prints them, for `care-team` is none.
    static func find(in text: String) -> [String] {
        var found: [String] = []
        for word in text.utf8.split(whereSeparator: { !isInner($0) }) where word.count == 9 {
            let bytes = Array(word)
            guard bytes[4] == UInt8(ascii: "-"),
                (bytes[..<4] + bytes[5...]).allSatisfy(letters.contains)
            else { continue }
            let code = String(decoding: bytes, as: UTF8.self)
            if !found.contains(code) { found.append(code) }
        }
        return found
    }

    private static func isInner(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte)
    }
}
