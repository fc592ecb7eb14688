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
        for passage in byLength { Self.add(passage, to: &byTurn[passage.segment.turn, default: []]) }
        chosen = byTurn.values.flatMap(\.self).sorted { left, right in
            (left.segment.turn, left.segment.range.lowerBound)
                < (right.segment.turn, right.segment.range.lowerBound)
        }
    }

    /// Adds `passage` to those `taken` of its turn, in the order of their starts, unless it shares too much with one.
    private static func add(_ passage: CodedPassage, to taken: inout [CodedPassage]) {
        let range = passage.segment.range
        // None of those taken lies within another, so that their ends are in order too.
        var (first, end) = (0, taken.count)
        while first < end {
            let middle = (first + end) / 2
            if taken[middle].segment.range.upperBound > range.lowerBound {
                end = middle
            } else {
                first = middle + 1
            }
        }
        var place = first
        while place < taken.count, taken[place].segment.range.lowerBound < range.upperBound {
            if taken[place].segment.isCovered(by: range) { return }
            place += 1
        }
        while first < taken.count, taken[first].segment.range.lowerBound < range.lowerBound { first += 1 }
        taken.insert(passage, at: first)
    }
}
