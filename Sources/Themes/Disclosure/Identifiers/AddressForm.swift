/// E-mail and web addresses.
enum AddressForm {
    private static let schemes = ["http://", "https://", "www."].map { Array($0.utf8) }
    private static let endings = [
        ".uk", ".com", ".org", ".net", ".nhs", ".gov", ".eu", ".info", ".io", ".co",
    ]
    .map { Array($0.utf8) }

    private static let ends = Array(".,;:!?)]>-'".utf8) + [IdentifierText.rangeDash]

    /// The end of an e-mail address that begins at `start`.
    static func email(_ bytes: [UInt8], at start: Int) -> Int? {
        var index = start
        while index < bytes.count, isAddress(bytes[index]) || bytes[index] == UInt8(ascii: "+") { index += 1 }
        guard index > start, index < bytes.count, bytes[index] == UInt8(ascii: "@") else { return nil }
        let end = trimmed(bytes, start: index + 1, end: run(bytes, from: index + 1))
        return bytes[(index + 1)..<end].contains(UInt8(ascii: ".")) ? end : nil
    }

    /// The end of a web address that begins at `start`: with a scheme or `www`, or a name with a known ending.
    static func web(_ bytes: [UInt8], at start: Int) -> Int? {
        if schemes.contains(where: {
            bytes[start...].prefix($0.count).map(\.asciiLowercased).elementsEqual($0)
        }) {
            return rest(bytes, from: start)
        }
        let end = trimmed(bytes, start: start, end: run(bytes, from: start))
        guard end > start, bytes[start..<end].contains(UInt8(ascii: ".")) else { return nil }
        let name = bytes[start..<end].map(\.asciiLowercased)
        let isKnown = endings.contains {
            name.count > $0.count + 1 && name.suffix($0.count).elementsEqual($0)
        }
        guard isKnown else { return nil }
        // What is looked for there tells as much as where.
        return end < bytes.count && "/?#:".utf8.contains(bytes[end]) ? rest(bytes, from: start) : end
    }

    /// Where what has begun as a web address ends.
    private static func rest(_ bytes: [UInt8], from start: Int) -> Int {
        let end =
            bytes[start...].firstIndex {
                $0 == UInt8(ascii: "\"") || $0 <= 0x20 && $0 != IdentifierText.rangeDash
            } ?? bytes.count
        return trimmed(bytes, start: start, end: end)
    }

    private static func run(_ bytes: [UInt8], from start: Int) -> Int {
        bytes[start...].firstIndex { !isAddress($0) } ?? bytes.count
    }

    /// Without the full stop or dash that ends the sentence.
    private static func trimmed(_ bytes: [UInt8], start: Int, end: Int) -> Int {
        var end = end
        while end > start, ends.contains(bytes[end - 1]) { end -= 1 }
        return end
    }

    private static func isAddress(_ byte: UInt8) -> Bool {
        IdentifierScan.isInner(byte) || "._%-".utf8.contains(byte)
    }
}
