/// Names one coding in everything that is written from it, without saying whose words they are: nine
/// characters such as `K3F7-Q2PX`, made from the transcript's name and words, the place and the criterion.
public struct EvidenceID: Hashable, Sendable, Comparable, CustomStringConvertible {
    static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// The 40 bits the characters stand for.
    public let bits: UInt64

    /// The id of the lower 40 bits of `bits`.
    public init(bits: UInt64) { self.bits = bits & 0xFF_FFFF_FFFF }

    /// The id of a passage of `transcript`, by its turn, first code point and criterion. FNV-1a, 64 bits,
    /// begun and ended with `words` and folded to 40.
    ///
    /// Names of files and places can be guessed by trying them all, which would show whoever holds a plan which
    /// quotes are one person's. `words`, made of all that was said, cannot.
    public init(transcript: String, words: TextKey, turn: Int, start: Int, criterion: String) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ words.bits
        func mix(_ byte: UInt8) {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        for byte in transcript.utf8 { mix(byte) }
        for number in [turn, start] {
            mix(0)
            for shift in stride(from: 0, to: 32, by: 8) {
                mix(UInt8(truncatingIfNeeded: number >> shift))
            }
        }
        for byte in criterion.utf8 { mix(byte) }
        self.init(scattering: hash ^ (words.bits &* 0x9e37_79b9_7f4a_7c15))
    }

    /// Another id for the same passage, for where this one is taken; each `salt` gives one of its own.
    public func salted(_ salt: Int) -> EvidenceID {
        EvidenceID(scattering: bits ^ UInt64(truncatingIfNeeded: salt) << 40)
    }

    private init(scattering hash: UInt64) {
        var hash = hash ^ (hash >> 29)
        hash = hash &* 0xbf58_476d_1ce4_e5b9
        self.init(bits: hash ^ (hash >> 40))
    }

    /// Eight characters of Crockford's base 32 in two groups of four.
    public var description: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(9)
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the characters of the description.
    public func append(to buffer: inout [UInt8]) {
        for position in 0..<8 {
            if position == 4 { buffer.append(UInt8(ascii: "-")) }
            buffer.append(Self.alphabet[Int(bits >> UInt64(35 - 5 * position)) & 31])
        }
    }

    /// Orders by the characters.
    public static func < (left: EvidenceID, right: EvidenceID) -> Bool { left.bits < right.bits }
}
