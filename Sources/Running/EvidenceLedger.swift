import StudyModel

/// Sees to it that no two codings of a run bear one id.
struct EvidenceLedger {
    private var taken: Set<UInt64> = []

    /// No ids are taken.
    init() {}

    /// Takes the ids of `codings`; where one is taken already, the coding gets the next salt that is free.
    /// Whether any changed.
    mutating func settle(_ codings: inout [Coding]) -> Bool {
        var hasChanged = false
        for index in codings.indices where !taken.insert(codings[index].id.bits).inserted {
            codings[index].id = free(codings[index])
            hasChanged = true
        }
        return hasChanged
    }

    private mutating func free(_ coding: Coding) -> EvidenceID {
        var salt = 0
        var id = coding.id
        repeat {
            salt += 1
            id = EvidenceID(
                transcript: coding.transcript, turn: coding.turn, start: coding.range.lowerBound,
                criterion: coding.criterion?.rawValue ?? "", salt: salt)
        } while !taken.insert(id.bits).inserted
        return id
    }
}
