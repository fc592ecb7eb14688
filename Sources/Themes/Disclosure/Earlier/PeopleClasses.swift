/// People told apart by which of some sets they are in: whatever follows from figures of these sets is about classes,
/// and about everybody of a class alike.
struct PeopleClasses {
    /// Members of each class.
    let sizes: [Int]
    private let classes: [Int]

    /// The classes of `people` people, by number, who are in one of `sets` at least.
    init(_ people: Int, sets: [Set<Int>]) {
        var patterns = Array(repeating: [UInt64](repeating: 0, count: (sets.count + 63) / 64), count: people)
        for (place, set) in sets.enumerated() {
            for person in set { patterns[person][place / 64] |= 1 << UInt64(place % 64) }
        }
        var numbers: [[UInt64]: Int] = [:]
        var sizes: [Int] = []
        classes = patterns.map { pattern in
            let number = numbers[pattern] ?? sizes.count
            if number == sizes.count {
                numbers[pattern] = number
                sizes.append(0)
            }
            sizes[number] += 1
            return number
        }
        self.sizes = sizes
    }

    /// The classes that make up one of the sets, in order.
    func classes(of set: Set<Int>) -> [Int] { Set(set.map { classes[$0] }).sorted() }
}
