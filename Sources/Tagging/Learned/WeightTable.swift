/// Weights of features, those of one feature for all heads side by side.
struct WeightTable: Sendable {
    private static let lanes = 16

    /// How many things are told apart.
    let heads: Int
    private let groups: Int
    private var weights: [SIMD16<Float>]
    private var constants: [SIMD16<Float>]

    /// Zero weights of that many features and heads.
    init(features: Int, heads: Int) {
        self.heads = heads
        groups = (heads + Self.lanes - 1) / Self.lanes
        weights = Array(repeating: .zero, count: features * groups)
        constants = Array(repeating: .zero, count: groups)
    }

    /// The weight of `feature` for `head`.
    subscript(feature: Int, head: Int) -> Float {
        get { weights[feature * groups + head / Self.lanes][head % Self.lanes] }
        set { weights[feature * groups + head / Self.lanes][head % Self.lanes] = newValue }
    }

    /// What `head` starts from.
    subscript(constant head: Int) -> Float {
        get { constants[head / Self.lanes][head % Self.lanes] }
        set { constants[head / Self.lanes][head % Self.lanes] = newValue }
    }

    /// The scores of a row that holds nothing.
    var start: [SIMD16<Float>] { constants }

    /// Adds to `scores` what `row` says.
    func add(_ row: [(column: Int32, value: Float)], to scores: inout [SIMD16<Float>]) {
        // One group after another keeps its sums in registers; each is added up in the order of the row all the same.
        for group in 0..<groups {
            var sum = scores[group]
            for entry in row { sum += weights[Int(entry.column) * groups + group] * entry.value }
            scores[group] = sum
        }
    }

    /// The weights of `feature` for a group of heads.
    @inline(__always)
    func group(of feature: Int, _ group: Int) -> SIMD16<Float> { weights[feature * groups + group] }

    /// The group that `head` is in, and its place there.
    static func place(of head: Int) -> (group: Int, lane: Int) { (head / lanes, head % lanes) }

    /// Sets the weights of all features in turn, each head's told by `weight`.
    mutating func fill(_ weight: (_ feature: Int, _ head: Int) -> Float) {
        var place = 0
        for feature in 0..<(groups == 0 ? 0 : weights.count / groups) {
            for group in 0..<groups {
                var vector = SIMD16<Float>.zero
                for lane in 0..<min(Self.lanes, heads - group * Self.lanes) {
                    vector[lane] = weight(feature, group * Self.lanes + lane)
                }
                weights[place] = vector
                place += 1
            }
        }
    }

    /// The score of `head` among `scores`.
    static func score(_ scores: [SIMD16<Float>], _ head: Int) -> Float { scores[head / lanes][head % lanes] }
}
