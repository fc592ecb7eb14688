import Planning
import StudyModel

/// Which transcript each coding of a run is in, and what people decided, in as little memory as half a million codings
/// should take.
struct CodingOrigins: Sendable {
    private var ids: [UInt64] = []
    private var places: [UInt32] = []
    private var transcripts: UInt32 = 0

    /// Takes the codings of the next transcript that was read.
    mutating func add(_ codings: [Coding]) {
        for coding in codings {
            ids.append(coding.id.bits)
            places.append(transcripts)
        }
        transcripts += 1
    }

    /// The places of the transcripts of all codings that `draft` rests on, by their ids.
    func origins(of draft: PlanDraft) -> [EvidenceID: Int] {
        var used: Set<UInt64> = []
        for entry in draft.entries { for id in entry.evidence { used.insert(draft.coding(id).bits) } }
        var origins: [EvidenceID: Int] = [:]
        origins.reserveCapacity(used.count)
        for (id, place) in zip(ids, places) where used.contains(id) {
            origins[EvidenceID(bits: id)] = Int(place)
        }
        return origins
    }
}
