/// The middle of a list of numbers.
enum Median {
    /// The middle of `numbers`, or the mean of the middle two; 0 for none.
    static func of(_ numbers: [Double]) -> Double {
        let sorted = numbers.sorted()
        let middle = sorted.count / 2
        guard !sorted.isEmpty else { return 0 }
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }
}
