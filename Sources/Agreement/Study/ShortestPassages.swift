import StudyModel

/// The segments of an interview nobody listed them for: the shortest passages that were marked, none of which shares
/// half or more with another.
struct ShortestPassages {
    /// The passages in the order of the interview.
    let chosen: [CodedPassage]

    /// The segments among `passages`, all of one interview.
    init(_ passages: [CodedPassage]) {
        let byLength = passages.sorted { left, right in
            let (one, other) = (left.segment, right.segment)
            return (one.range.count, one.turn, one.range.lowerBound)
                < (other.range.count, other.turn, other.range.lowerBound)
        }
        var byTurn: [Int: [CodedPassage]] = [:]
        for passage in byLength {
            let taken = byTurn[passage.segment.turn] ?? []
            if !taken.contains(where: { $0.segment.isCovered(by: passage.segment.range) }) {
                byTurn[passage.segment.turn] = taken + [passage]
            }
        }
        chosen = byTurn.values.flatMap(\.self).sorted { left, right in
            (left.segment.turn, left.segment.range.lowerBound)
                < (right.segment.turn, right.segment.range.lowerBound)
        }
    }
}
