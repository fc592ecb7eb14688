/// Hashes by which features are known; the same on every machine, for model files hold them.
enum FeatureHash {
    /// FNV-1a, 64 bits, of `bytes`.
    static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }

    /// The hash of two words in a row, given theirs.
    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &+ 0x632B_E59B_D9B4_E019)
    }

    /// The key of the feature with that hash in `block`.
    static func key(_ hash: UInt64, in block: FeatureBlock) -> UInt32 {
        var mixed = hash ^ (UInt64(block.rawValue) &* 0xA24B_AED4_963E_E407)
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return UInt32(truncatingIfNeeded: mixed >> 32)
    }
}
