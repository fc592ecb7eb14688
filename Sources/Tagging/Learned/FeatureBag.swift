/// Features with how often each occurs.
struct FeatureBag: Sendable {
    /// Numbers of the features, each once, in the order they were met.
    var columns: [Int32] = []
    /// How often each occurs, from 1.
    var counts: [UInt16] = []

    /// Gathers features one by one.
    struct Counter {
        private var counts: [UInt16] = []
        private var met: [Int32] = []

        /// Counts one more of the feature `number`; one below 0 is not known and left out.
        mutating func add(_ number: Int32) {
            guard number >= 0 else { return }
            let place = Int(number)
            if place >= counts.count {
                counts.append(
                    contentsOf: repeatElement(0, count: max(place + 1, counts.count * 2) - counts.count))
            }
            if counts[place] == 0 { met.append(number) }
            if counts[place] < .max { counts[place] += 1 }
        }

        /// What was counted since the last time.
        mutating func take() -> FeatureBag {
            let bag = FeatureBag(columns: met, counts: met.map { counts[Int($0)] })
            for number in met { counts[Int(number)] = 0 }
            met.removeAll(keepingCapacity: true)
            return bag
        }
    }
}
