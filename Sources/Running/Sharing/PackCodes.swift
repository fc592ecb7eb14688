import DocumentIO
import StudyModel

/// Gives quotes codes that hold in one pack only.
///
/// A code is made of the coding's id and of a key that depends on all that was read and on the packs before: whoever
/// holds one transcript, or another pack, cannot tell which codes are its. No two ids get one code.
struct PackCodes: Sendable {
    /// Names the pack in its record.
    let name: String
    private let key: UInt64

    /// The codes of a pack made from files with these fingerprints.
    init(_ fingerprints: [String]) {
        let digest = SHA256.hex(Array("pack\n\(fingerprints.joined(separator: "\n"))".utf8))
        key = UInt64(digest.prefix(16), radix: 16) ?? 0
        name = String(digest.suffix(12))
    }

    /// The code for `id`: a permutation of the 40 bits that depends on the key.
    func code(_ id: EvidenceID) -> EvidenceID {
        var bits = id.bits
        for round in 0..<4 {
            let part = (key >> UInt64(round * 16)) | 1
            bits = (bits ^ ((key &* (UInt64(round) << 1 | 1)) >> 7)) & Self.mask
            bits = (bits &* (part << 1 | 1)) & Self.mask
            bits ^= bits >> 17
        }
        return EvidenceID(bits: bits)
    }

    private static let mask: UInt64 = 0xFF_FFFF_FFFF
}
