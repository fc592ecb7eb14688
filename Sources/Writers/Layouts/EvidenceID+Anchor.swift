import StudyModel

extension EvidenceID {
    /// The anchor of a quote or passage.
    var anchor: String { Self.anchorPrefix + description }

    private static let anchorPrefix = "e-"
    private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// The id an anchor of evidence stands for; nil for any other anchor.
    init?(anchor: String) {
        guard anchor.hasPrefix(Self.anchorPrefix) else { return nil }
        var bits: UInt64 = 0
        for character in anchor.dropFirst(Self.anchorPrefix.count) where character != "-" {
            guard let value = Self.digits.firstIndex(of: character) else { return nil }
            bits = bits << 5 | UInt64(value)
        }
        self.init(bits: bits)
        guard self.anchor == anchor else { return nil }
    }
}
