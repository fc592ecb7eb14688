import Glibc

/// Turns counted features into rows: `(1 + ln count) × idf`, each block brought to its own length.
struct FeatureScale: Sendable {
    private static let logarithms: [Float] = (0..<256).map { $0 == 0 ? 0 : 1 + logf(Float($0)) }

    /// What a feature weighs for being rare, by its number: `ln((1 + n) / (1 + df)) + 1`.
    let rarity: [Float]

    /// What a feature weighs that `count` of `sentences` hold.
    static func rarity(in count: Int, of sentences: Int) -> Float {
        logf(Float(1 + sentences) / Float(1 + count)) + 1
    }

    /// Adds the part of a row that `bag` makes in `block`.
    func append(_ bag: FeatureBag, _ block: FeatureBlock, to row: inout [(column: Int32, value: Float)]) {
        let first = row.count
        var square: Float = 0
        // Read once: the way to a static value is as long as the rest of the loop.
        let logarithms = Self.logarithms
        row.append(contentsOf: repeatElement((column: 0, value: 0), count: bag.columns.count))
        for index in bag.columns.indices {
            let column = bag.columns[index]
            let value = logarithms[min(255, Int(bag.counts[index]))] * rarity[Int(column)]
            square += value * value
            row[first + index] = (column, value)
        }
        guard square > 0 else { return }
        let factor = (block.weight / square).squareRoot()
        for index in first..<row.count { row[index].value *= factor }
    }
}
