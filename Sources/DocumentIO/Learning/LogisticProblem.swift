import CLibLinear

/// Rows laid out once for liblinear, to fit one logistic regression after another to them.
///
/// L2-regularised, in the primal by a trust region Newton method: no random numbers, so the same rows and
/// targets give the same weights. Memory grows with the number of values, not with rows times columns.
@safe public final class LogisticProblem {
    private let nodes: UnsafeMutablePointer<feature_node>
    private let nodeCount: Int
    private let starts: [Int]
    private let width: Int

    /// Lays out `rows`.
    public init(_ rows: SparseRows) {
        width = rows.width
        // Two more nodes a row: the constant, and the mark of the row's end.
        nodeCount = rows.values.count + 2 * rows.count
        unsafe nodes = .allocate(capacity: max(nodeCount, 1))
        var starts: [Int] = []
        starts.reserveCapacity(rows.count)
        var next = 0
        // `next` passes over each value once and over two nodes a row: never past `nodeCount`.
        for row in 0..<rows.count {
            starts.append(next)
            for place in rows.range(row) {
                unsafe nodes[next] = feature_node(
                    index: rows.columns[place] + 1, value: Double(rows.values[place]))
                next += 1
            }
            unsafe nodes[next] = feature_node(index: Int32(rows.width + 1), value: 1)
            unsafe nodes[next + 1] = feature_node(index: -1, value: 0)
            next += 2
        }
        self.starts = starts
    }

    deinit { unsafe nodes.deallocate() }

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
        var pointers = unsafe rows.map { unsafe Optional(nodes + starts[$0]) }
        var weights = [Double](repeating: 0, count: width + 1)
        // Arrays of `rows.count` labels and pointers and of `width + 1` weights, as told; none is kept.
        let isFit = unsafe labels.withUnsafeMutableBufferPointer { labels in
            unsafe pointers.withUnsafeMutableBufferPointer { pointers in
                unsafe weights.withUnsafeMutableBufferPointer { weights in
                    unsafe tl_linear_fit(
                        pointers.baseAddress, labels.baseAddress, Int32(rows.count), Int32(width + 1), cost,
                        positiveWeight, tolerance, weights.baseAddress)
                }
            }
        }
        return isFit == 1 ? weights : nil
    }
}
