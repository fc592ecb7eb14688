/// Packs the weights of a head into a byte each: the square root of a weight, in 127ths of the largest, with its
/// sign. Small weights, of which there are most, so keep their sizes.
enum WeightCoding {
    private static let steps: Float = 127

    /// The byte of `weight`, where `largest` is the largest magnitude of its head.
    static func byte(_ weight: Float, largest: Float) -> Int8 {
        guard largest > 0 else { return 0 }
        let root = (min(1, weight.magnitude / largest)).squareRoot() * steps
        let size = Int8(root.rounded())
        return weight < 0 ? -size : size
    }

    /// The weight of `byte`.
    static func weight(_ byte: Int8, largest: Float) -> Float {
        let share = Float(max(-127, byte)) / steps
        return share * share.magnitude * largest
    }
}
