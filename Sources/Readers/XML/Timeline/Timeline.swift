import StudyModel

/// The named points of a recording that a document declares, some perhaps without a time.
struct Timeline {
    private var positions: [String: Int] = [:]
    private var seconds: [Double?] = []
    private var orders: [Double] = []

    /// A timeline of `points`, in the order declared. Where `isOrdered`, that order holds whatever the times say.
    init(_ points: [(id: String, seconds: Double?)], isOrdered: Bool) {
        for (id, time) in points where positions[id] == nil {
            positions[id] = seconds.count
            seconds.append(time)
        }
        orders = Self.orders(seconds)
        if isOrdered {
            for index in orders.indices.dropFirst() { orders[index] = max(orders[index], orders[index - 1]) }
        }
    }

    /// The point called `id`; nil where none is.
    subscript(id: String?) -> Moment? {
        guard let id, let position = positions[id] else { return nil }
        return Moment(order: orders[position], seconds: seconds[position])
    }
}

private extension Timeline {
    /// A place for each point: its time, or, without one, evenly between the neighbours that have one. Past the
    /// last time points follow each other by a second; without any time by their place in the list.
    static func orders(_ seconds: [Double?]) -> [Double] {
        var orders = seconds.enumerated().map { $1 ?? Double($0) }
        let known = seconds.indices.filter { seconds[$0] != nil }
        guard let first = known.first, let last = known.last else { return orders }
        for index in 0..<first { orders[index] = orders[first] - Double(first - index) }
        for index in (last + 1)..<max(orders.count, last + 1) {
            orders[index] = orders[last] + Double(index - last)
        }
        for (left, right) in zip(known, known.dropFirst()) where right > left + 1 {
            let step = (orders[right] - orders[left]) / Double(right - left)
            for index in (left + 1)..<right { orders[index] = orders[left] + step * Double(index - left) }
        }
        return orders
    }
}

extension TimeRange {
    /// The stretch from `start` to `end`; nil where the document gives no time for its beginning.
    init?(from start: Moment, to end: Moment?) {
        guard let first = start.seconds else { return nil }
        self.init(start: first, end: end?.seconds.flatMap { $0 >= first ? $0 : nil })
    }
}
