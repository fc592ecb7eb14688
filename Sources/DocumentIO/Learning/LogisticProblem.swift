import CLibLinear

/// Rows laid out once for liblinear, to fit one logistic regression after another to them, or several at a time.
///
/// L2-regularised, in the primal by a trust region Newton method: no random numbers, so the same rows and
/// targets give the same weights. Memory grows with the number of values, not with rows times columns.
public struct LogisticProblem: Sendable {
    /// Where liblinear tells its progress is one for the whole process: set once, before anything is fitted.
    private static let silence: Void = tl_linear_silence()

    private let nodes: [feature_node]
    private let starts: [Int]
    private let width: Int

    /// Lays out `rows`.
    public init(_ rows: SparseRows) {
        Self.silence
        width = rows.width
        var nodes: [feature_node] = []
        // Two more nodes a row: the constant, and the mark of the row's end.
        nodes.reserveCapacity(rows.values.count + 2 * rows.count)
        var starts: [Int] = []
        starts.reserveCapacity(rows.count)
        for row in 0..<rows.count {
            starts.append(nodes.count)
            for place in rows.range(row) {
                nodes.append(feature_node(index: rows.columns[place] + 1, value: Double(rows.values[place])))
            }
            nodes.append(feature_node(index: Int32(rows.width + 1), value: 1))
            nodes.append(feature_node(index: -1, value: 0))
        }
        self.nodes = nodes
        self.starts = starts
    }

    /// The weights of all columns, then the constant, of the model that tells the rows whose target is true from
    /// those whose target is false; nil where all are alike.
    ///
    /// `rows` picks rows, `targets` says for each of these what it is. `cost` is liblinear's C; `positiveWeight`
    /// multiplies it for true rows. Stops at `tolerance` of the gradient it began with.
    public func weights(
        rows: [Int], targets: [Bool], cost: Double, positiveWeight: Double = 1, tolerance: Double = 0.05
    ) -> [Double]? {
        guard rows.count == targets.count, targets.contains(true), targets.contains(false) else { return nil }
        var labels = targets.map { $0 ? 1.0 : -1.0 }
        var weights = [Double](repeating: 0, count: width + 1)
        // Arrays of `rows.count` labels and pointers and of `width + 1` weights, as told; none is kept, and the nodes
        // are only read, each row up to the mark of its end.
        let isFit = unsafe nodes.withUnsafeBufferPointer { nodes in
            unsafe labels.withUnsafeMutableBufferPointer { labels in
                unsafe weights.withUnsafeMutableBufferPointer { weights in
                    var pointers = unsafe rows.map { row in
                        unsafe nodes.baseAddress.map {
                            unsafe UnsafeMutablePointer(mutating: $0 + starts[row])
                        }
                    }
                    return unsafe pointers.withUnsafeMutableBufferPointer { pointers in
                        unsafe tl_linear_fit(
                            pointers.baseAddress, labels.baseAddress, Int32(rows.count), Int32(width + 1),
                            cost, positiveWeight, tolerance, weights.baseAddress)
                    }
                }
            }
        }
        return isFit == 1 ? weights : nil
    }
}
