import StudyModel
import StudyStore

/// A coded passage that is off the record, or was found to be and may be used.
struct OffRecordPassage {
    /// Its codings, one at least.
    let codings: [StoredCoding]
    /// Its words.
    let words: String
    /// Who says them, as the file labels them.
    let speaker: String

    /// Whether it is neither counted nor quoted.
    let isOff: Bool

    /// The passages of `codings`, which are all of `transcript`, in their order.
    static func all(_ codings: [StoredCoding], in transcript: Transcript) -> [OffRecordPassage] {
        struct Place: Hashable {
            let segment: Segment
            let isOff: Bool
        }
        let groups = Dictionary(grouping: codings) {
            Place(segment: $0.proposal.segment, isOff: $0.flags.contains(.offRecord))
        }
        let order: (Place, Place) -> Bool = { left, right in
            let (one, other) = (left.segment, right.segment)
            return (one.turn, one.range.lowerBound, one.range.upperBound)
                < (other.turn, other.range.lowerBound, other.range.upperBound)
        }
        return groups.sorted { order($0.key, $1.key) }.compactMap { place, codings in
            guard let said = codings[0].coding(in: transcript) else { return nil }
            let turn = transcript.turns[place.segment.turn - 1]
            return OffRecordPassage(
                codings: codings, words: said.quote, speaker: transcript.speaker(of: turn).label,
                isOff: place.isOff)
        }
    }

    /// The passage as the page has it; `names` are those of the people whose word may be told.
    func values(_ stored: StoredTranscript, _ shelf: CriterionShelf, _ names: [CoderAccount.ID: String])
        -> PageValues
    {
        let turn = codings[0].proposal.segment.turn
        return [
            "path": .text(EvidenceAddress.coding(codings[0].id, in: stored.id)),
            "transcript": .text(stored.name), "turn": .number(turn), "speaker": .text(speaker),
            "words": .text(words), "why": .text(why(names)),
            "criteria": .text(
                codings.map { coding in
                    shelf.title(coding.proposal.criterion)
                        + (coding.standing.state == .rejected ? " (rejected)" : "")
                }.joined(separator: "; ")),
        ]
    }
}

private extension OffRecordPassage {
    /// Who says so, or how it comes.
    func why(_ names: [CoderAccount.ID: String]) -> String {
        let decisions = codings.flatMap(\.decisions).filter { $0.judgement.isOffRecord == isOff }
        let people = Set(decisions.compactMap { names[$0.coder] }).sorted()
        if !people.isEmpty { return "as \(people.joined(separator: " and ")) decided" }
        if isOff, codings[0].isFoundOffRecord { return "found by the tool" }
        return isOff
            ? "shares words with a passage taken off the record"
            : "within a passage that may be used"
    }
}
