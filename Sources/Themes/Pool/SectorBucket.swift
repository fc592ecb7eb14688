import StudyModel

/// A number for the sector somebody speaks from, known before all interviews are: those whose usual name is
/// known have one of their own, others share a few.
enum SectorBucket {
    /// How many there are.
    static let count = 16
    private static let shared = 8

    /// 0..<`count`; nil where neither the sector nor the organisation tells.
    static func number(of person: Participant.Attributes) -> Int? {
        guard let name = SectorNames.written(of: person).map(SectorNames.common) else { return nil }
        if let known = SectorNames.names.firstIndex(of: name), known < count - shared { return known }
        // FNV-1a, 32 bits.
        let hash = name.lowercased().utf8.reduce(UInt32(0x811c_9dc5)) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        return count - shared + Int(hash % UInt32(shared))
    }
}
