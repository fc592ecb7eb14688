/// A number made of all words of a transcript, which nobody can tell who has not read it. No fingerprint to
/// check files by: `run.json` has those.
public struct TextKey: Hashable, Sendable {
    /// The number.
    public let bits: UInt64

    /// The key of `text`, UTF-8, by multiplying eight bytes at a time; the same text gives the same key everywhere.
    public init(_ text: [UInt8]) {
        let bytes = text.span
        var hash = 0x9e37_79b9_7f4a_7c15 ^ UInt64(bytes.count)
        var index = 0
        while index < bytes.count {
            var word: UInt64 = 0
            for place in index..<min(index + 8, bytes.count) { word = word << 8 | UInt64(bytes[place]) }
            hash = (hash ^ word) &* 0xff51_afd7_ed55_8ccd
            hash ^= hash >> 32
            index += 8
        }
        bits = hash
    }
}
