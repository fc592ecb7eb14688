import StudyModel

/// A wording that one person uses, and where.
struct UsedWording: Sendable {
    /// Its number in the `PhraseTable`.
    let number: UInt32
    /// A coding whose passage holds it: of several the least, whatever the order of interviews.
    private(set) var id: EvidenceID
    /// Such a coding that tells of difficulty; nil where they use it for none.
    private(set) var critical: EvidenceID?

    /// The wording of that number in the passage of the coding `id`, which tells of difficulty or does not.
    init(_ number: UInt32, in id: EvidenceID, isCritical: Bool) {
        self.number = number
        self.id = id
        critical = isCritical ? id : nil
    }

    /// Notes a wording among those of a person.
    static func add(_ wording: UsedWording, to wordings: inout [UsedWording]) {
        guard let place = wordings.firstIndex(where: { $0.number == wording.number }) else {
            return wordings.append(wording)
        }
        wordings[place].id = min(wordings[place].id, wording.id)
        guard let critical = wording.critical else { return }
        wordings[place].critical = min(wordings[place].critical ?? critical, critical)
    }
}
