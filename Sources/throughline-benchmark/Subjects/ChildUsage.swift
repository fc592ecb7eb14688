import CReadingFloor

/// What a program took as a process of its own.
struct ChildUsage {
    /// Exit code; -1 where it could not be started.
    let status: Int
    let measure: Measure
    /// Most memory resident at once, in bytes; never less than what the small process that started it had.
    let peakBytes: Int

    /// Runs the program in `arguments`, through a small process of this program's own: Linux counts what the process
    /// that starts another has in memory as memory of the other, and this one may have grown large.
    static func measure(_ arguments: [String]) throws -> ChildUsage {
        let own = [Program.own, MeasureChildCommand.name]
        guard let output = try Program.output(of: own + ["--"] + arguments) else {
            throw BenchmarkFault("\(arguments[0]) could not be measured")
        }
        let numbers = output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        guard numbers.count == 4 else { throw BenchmarkFault("\(arguments[0]) could not be measured") }
        return ChildUsage(
            status: Int(numbers[0]), measure: Measure(wall: numbers[1], cpu: numbers[2]),
            peakBytes: Int(numbers[3]))
    }

    /// Runs the program in `arguments` from this very process.
    static func direct(_ arguments: [String]) -> ChildUsage {
        // The call reads a C string that lives as long as the call, and returns a plain value.
        let usage = unsafe tl_process_run(arguments.map { $0 + "\n" }.joined())
        return ChildUsage(
            status: Int(usage.status), measure: Measure(wall: usage.wall, cpu: usage.cpu),
            peakBytes: Int(usage.peak_bytes))
    }
}
