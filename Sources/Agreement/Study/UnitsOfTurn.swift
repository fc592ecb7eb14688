import StudyModel

/// The units of one turn, for finding those a passage applies to without looking at all.
struct UnitsOfTurn {
    private var units: [Int] = []
    /// The place of each; nil for a whole turn or interview, to which everything in it applies.
    private var ranges: [Range<Int>?] = []
    /// The furthest end of each unit and all before it.
    private var ends: [Int] = []

    /// Adds the unit of that index; units come in the order of their starts.
    mutating func append(_ unit: Int, _ range: Range<Int>?) {
        units.append(unit)
        ranges.append(range)
        ends.append(max(ends.last ?? 0, range?.upperBound ?? .max))
    }

    /// The units a passage over `passage` applies to, in order.
    func covered(by passage: Range<Int>) -> [Int] {
        var (first, end) = (0, ends.count)
        while first < end {
            let middle = (first + end) / 2
            if ends[middle] > passage.lowerBound { end = middle } else { first = middle + 1 }
        }
        var found: [Int] = []
        for place in first..<ends.count {
            guard let range = ranges[place] else {
                found.append(units[place])
                continue
            }
            if range.lowerBound >= passage.upperBound { break }
            if Segment(turn: 1, range: range).isCovered(by: passage) { found.append(units[place]) }
        }
        return found
    }
}
