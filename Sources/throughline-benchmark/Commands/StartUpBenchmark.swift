/// Starting the command, against starting the smallest program there is.
enum StartUpBenchmark {
    static let starts = 21

    @Sendable static func run(_ bench: Bench) async throws -> Report.Section {
        let command = try Program.throughline()
        let contest = try await Contest.run(
            [
                subject("throughline --version", [command, "--version"]), subject("/bin/true", ["/bin/true"]),
            ], repetitions: starts)
        let rows = [
            Row(
                name: "throughline --version", value: milliseconds(contest, "throughline --version"),
                unit: "ms wall", goal: .atMost(10)),
            Row(name: "/bin/true", value: milliseconds(contest, "/bin/true"), unit: "ms wall"),
        ]
        return Report.Section(name: "startup", about: "Medians of \(starts) starts, caches warm", rows: rows)
    }
}

private extension StartUpBenchmark {
    static func subject(_ name: String, _ arguments: [String]) -> Contest.Subject {
        Contest.Subject(name: name) {
            let usage = try ChildUsage.measure(arguments)
            guard usage.status == 0 else {
                throw BenchmarkFault("\(name) ended with exit code \(usage.status)")
            }
            return usage.measure
        }
    }

    static func milliseconds(_ contest: Contest, _ name: String) -> Double? {
        contest.median(name, \.wall).map { $0 * 1e3 }
    }
}
