extension EvidenceID {
    /// The id a person or a file writes as `K3F7-Q2PX`; nil where it is none. Letter case and a missing hyphen do not
    /// matter, and as Crockford's base 32 has it, `O` is read as 0, `I` and `L` as 1.
    public init?(_ written: some StringProtocol) {
        var bits: UInt64 = 0
        var digits = 0
        for (place, byte) in written.utf8.enumerated() {
            if byte == UInt8(ascii: "-"), place == 4 { continue }
            guard let digit = Self.digit(byte), digits < 8 else { return nil }
            bits = bits << 5 | digit
            digits += 1
        }
        guard digits == 8 else { return nil }
        self.init(bits: bits)
    }

    /// What a character stands for, 0…31; nil where it stands for nothing.
    private static func digit(_ byte: UInt8) -> UInt64? {
        let upper = (0x61...0x7A).contains(byte) ? byte - 0x20 : byte
        switch upper {
        case UInt8(ascii: "O"): return 0
        case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
        default: return alphabet.firstIndex(of: upper).map(UInt64.init)
        }
    }
}
