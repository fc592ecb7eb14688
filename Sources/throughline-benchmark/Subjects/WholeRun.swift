import Foundation

/// `throughline run` as a process of its own, one job, its outputs removed again.
enum WholeRun {
    /// What the run over `input` took.
    /// - Throws: `BenchmarkFault` where it does not read every file.
    static func usage(_ command: String, input: String, output: String) throws -> ChildUsage {
        defer { try? FileManager.default.removeItem(atPath: output) }
        let usage = try ChildUsage.measure([command, "run", input, "--out", output, "--jobs", "1", "--quiet"])
        guard usage.status == 0 else {
            throw BenchmarkFault("throughline run ended with exit code \(usage.status)")
        }
        return usage
    }
}
