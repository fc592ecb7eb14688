/// Finds what was moved, among changes that were tracked.
enum Moves {
    /// Words that stood in one place and stand in another.
    struct Move: Hashable {
        let away: TrackedChange
        let here: TrackedChange
    }

    /// The moves among `changes` by one person and with the same words at both ends, and all changes that are none.
    static func pairs(of changes: [TrackedChange], in text: ReturnedText) -> (
        moves: [Move], rest: [TrackedChange]
    ) {
        var here: [String: [Int]] = [:]
        // From the last to the first, for they are taken off the end.
        for (index, change) in changes.enumerated().reversed() where change.kind == .movedHere {
            here[key(change, text), default: []].append(index)
        }
        var moves: [Move] = []
        var used: Set<Int> = []
        for (index, change) in changes.enumerated() where change.kind == .movedAway {
            let key = key(change, text)
            guard let other = here[key]?.popLast() else { continue }
            used.formUnion([index, other])
            if !text.words(change.range).isEmpty { moves.append(Move(away: change, here: changes[other])) }
        }
        return (moves, changes.indices.filter { !used.contains($0) }.map { changes[$0] })
    }

    private static func key(_ change: TrackedChange, _ text: ReturnedText) -> String {
        change.author + "\0" + text.words(change.range)
    }
}
