/// Tells which sectors a critical passage speaks about, so that a group criticised only by others is seen.
enum CriticisedGroups {
    private static let words: [UInt128: SectorSet] = [
        packed("council"): .localAuthority, packed("councils"): .localAuthority,
        packed("ccg"): .commissioner, packed("ccgs"): .commissioner,
        packed("hospital"): .provider, packed("hospitals"): .provider, packed("acutes"): .provider,
        packed("gp"): .primaryCare, packed("gps"): .primaryCare, packed("surgeries"): .primaryCare,
        packed("charities"): .voluntary, packed("voluntary"): .voluntary,
        packed("homecare"): .independent,
    ]

    /// Sectors named in `passage`.
    static func named(in passage: String) -> SectorSet {
        var found: SectorSet = []
        WordScan.forEachRange(in: passage.utf8.span) { bytes, word in
            guard (2...9).contains(word.count), opens(bytes[word.lowerBound]) else { return }
            var key: UInt128 = 0
            for index in word { key = key << 8 | UInt128(bytes[index].asciiLowercased) }
            if let sector = words[key] { found.formUnion(sector) }
        }
        return found
    }

    private static func packed(_ word: String) -> UInt128 {
        word.utf8.reduce(0) { $0 << 8 | UInt128($1) }
    }

    /// Whether one of the words may begin with `byte`: most words of a passage need no further look.
    private static func opens(_ byte: UInt8) -> Bool {
        switch byte.asciiLowercased {
        case UInt8(ascii: "c"), UInt8(ascii: "h"), UInt8(ascii: "a"), UInt8(ascii: "g"), UInt8(ascii: "s"),
            UInt8(ascii: "v"):
            true
        default: false
        }
    }
}
