/// Which turns of an edited transcript are which of the one before: turns that either has once only, and in the same
/// order, are anchors; what lies between moves with the anchor before it.
struct TurnAlignment {
    /// Turns of both that are the same, from 0, in order.
    private let anchors: [(old: Int, new: Int)]
    private let count: Int

    /// `old` and `new` hold the words of the turns.
    init(old: [[Int]], new: [[Int]]) {
        count = new.count
        let places = Self.single(new)
        let pairs = Self.single(old).compactMap { words, place in
            places[words].map { (old: place, new: $0) }
        }.sorted { $0.old < $1.old }
        anchors = Self.longestAscending(pairs)
    }

    /// The turn that turn number `number` of the old transcript became, as near as can be told; both count from 1.
    func place(of number: Int) -> Int {
        var (low, high) = (0, anchors.count)
        while low < high {
            let middle = (low + high) / 2
            if anchors[middle].old <= number - 1 { low = middle + 1 } else { high = middle }
        }
        let moved = low > 0 ? anchors[low - 1].new - anchors[low - 1].old : 0
        return min(max(number + moved, 1), max(count, 1))
    }
}

private extension TurnAlignment {
    static func single(_ turns: [[Int]]) -> [[Int]: Int] {
        var places: [[Int]: Int] = [:]
        var repeated: Set<[Int]> = []
        for (place, words) in turns.enumerated() where !words.isEmpty {
            if places.updateValue(place, forKey: words) != nil { repeated.insert(words) }
        }
        return places.filter { !repeated.contains($0.key) }
    }

    /// The most pairs whose new places ascend too (patience sorting).
    static func longestAscending(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
        var ends: [Int] = []
        var before = [Int?](repeating: nil, count: pairs.count)
        for (index, pair) in pairs.enumerated() {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[ends[middle]].new < pair.new { low = middle + 1 } else { high = middle }
            }
            before[index] = low > 0 ? ends[low - 1] : nil
            if low == ends.count { ends.append(index) } else { ends[low] = index }
        }
        var chain: [(old: Int, new: Int)] = []
        var next = ends.last
        while let index = next {
            chain.append(pairs[index])
            next = before[index]
        }
        return chain.reversed()
    }
}
