import CReadingFloor

/// Measures work done in this process.
enum Stopwatch {
    /// What `work` takes, all threads of the process counted in.
    static func measure(_ work: () async throws -> Void) async rethrows -> Measure {
        let clock = ContinuousClock()
        let start = clock.now
        let before = tl_cpu_seconds()
        try await work()
        let cpu = tl_cpu_seconds() - before
        return Measure(wall: (clock.now - start) / .seconds(1), cpu: cpu)
    }
}
