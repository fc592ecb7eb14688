/// Spreads files over tasks, eight at a time.
enum FileBatches {
    static let size = 8

    /// Runs `work` on batches of `paths`, at most `jobs` of them at once, and adds up what it returns.
    static func sum(
        _ paths: [String], jobs: Int, _ work: @escaping @Sendable (ArraySlice<String>) throws -> Int
    )
        async throws -> Int
    {
        guard jobs > 1 else { return try work(paths[...]) }
        return try await withThrowingTaskGroup(of: Int.self) { group in
            var next = 0
            var total = 0
            func start() {
                guard next < paths.count else { return }
                let batch = paths[next..<min(next + size, paths.count)]
                next += size
                group.addTask { try work(batch) }
            }
            for _ in 0..<jobs { start() }
            while let part = try await group.next() {
                total += part
                start()
            }
            return total
        }
    }
}
