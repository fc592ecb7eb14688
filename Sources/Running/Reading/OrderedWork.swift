/// Work done side by side whose results come back in order.
enum OrderedWork {
    /// Does `work` on each of `items`, at most `width` at a time, and hands the results to `take` in the order of
    /// the items. Results never wait for their turn in more than `width` places. Stops at the first error.
    static func run<Item: Sendable, Result: Sendable>(
        _ items: [Item], width: Int, work: @escaping @Sendable (Item) async -> Result,
        take: (Result) throws -> Void
    ) async throws {
        let width = max(1, min(width, items.count))
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var started = 0
            var taken = 0
            var waiting: [Int: Result] = [:]
            while taken < items.count {
                // New work begins before results are taken, so that no processor waits for it.
                while started < items.count, started - taken - waiting.count < width,
                    started - taken < 2 * width
                {
                    let index = started
                    let item = items[index]
                    group.addTask { (index, await work(item)) }
                    started += 1
                }
                if let next = waiting.removeValue(forKey: taken) {
                    taken += 1
                    try take(next)
                } else if let (index, result) = try await group.next() {
                    waiting[index] = result
                }
            }
        }
    }
}
