import StudyModel

/// Sees to it that no two codings of a run bear one id.
struct EvidenceLedger {
    /// The lower 32 bits of ids taken, by the 8 above: half as large as whole ids, and never all copied at
    /// once as they grow.
    private var taken: [Set<UInt32>]

    /// No ids are taken.
    init() { taken = Array(repeating: [], count: 256) }

    /// Takes the ids of `codings`; where one is taken already, the coding gets the next salt that is free.
    /// Whether any changed.
    mutating func settle(_ codings: inout [Coding]) -> Bool {
        // Looked at first and changed after: most lists need no copy of their own.
        let clashing = codings.indices.filter { !take(codings[$0].id) }
        for index in clashing { codings[index].id = free(codings[index].id) }
        return !clashing.isEmpty
    }

    private mutating func free(_ id: EvidenceID) -> EvidenceID {
        var salt = 1
        while !take(id.salted(salt)) { salt += 1 }
        return id.salted(salt)
    }

    /// Takes `id`; false where it was taken before.
    private mutating func take(_ id: EvidenceID) -> Bool {
        taken[Int(id.bits >> 32) & 255].insert(UInt32(truncatingIfNeeded: id.bits)).inserted
    }
}
