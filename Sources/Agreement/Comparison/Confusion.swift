/// Two criteria that coders take for each other: one gave a segment the first, the other the second, and neither gave
/// both.
public struct Confusion: Hashable, Sendable {
    /// Index of the one criterion, into `CodedStudy.criteria`; the smaller of the two.
    public let first: Int
    /// Index of the other.
    public let second: Int
    /// Segments on which two coders did so.
    public let segments: Int

    /// The confusions in `units`, the commonest first.
    static func all(in units: [CodedUnit]) -> [Confusion] {
        var counts: [Key: Int] = [:]
        for unit in units {
            var found: Set<Key> = []
            let marks = unit.marks.compactMap { $0.map { Set($0.keys) } }
            for one in marks.indices {
                for other in marks.indices where other > one {
                    for left in marks[one].subtracting(marks[other]) {
                        for right in marks[other].subtracting(marks[one]) {
                            found.insert(Key(first: min(left, right), second: max(left, right)))
                        }
                    }
                }
            }
            for key in found { counts[key, default: 0] += 1 }
        }
        return counts.map { Confusion(first: $0.key.first, second: $0.key.second, segments: $0.value) }
            .sorted { ($1.segments, $0.first, $0.second) < ($0.segments, $1.first, $1.second) }
    }

    private struct Key: Hashable {
        let first: Int
        let second: Int
    }
}
