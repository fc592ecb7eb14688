/// Measures several subjects side by side: each repetition runs all of them, in an order that turns, so that what
/// else the machine does falls on all alike.
struct Contest {
    /// Something that does its work once and tells what it took.
    struct Subject {
        let name: String
        let run: () async throws -> Measure
    }

    /// The measures of each subject, by name, one for each repetition.
    private(set) var measures: [String: [Measure]] = [:]

    /// Runs `subjects` once unmeasured, to fill caches, and then `repetitions` times.
    static func run(_ subjects: [Subject], repetitions: Int) async throws -> Contest {
        var contest = Contest()
        guard !subjects.isEmpty else { return contest }
        for subject in subjects { _ = try await subject.run() }
        for repetition in 0..<max(1, repetitions) {
            for offset in subjects.indices {
                let subject = subjects[(repetition + offset) % subjects.count]
                contest.measures[subject.name, default: []].append(try await subject.run())
            }
        }
        return contest
    }

    /// The median of a subject's measures; nil where it did not run.
    func median(_ name: String, _ value: (Measure) -> Double) -> Double? {
        measures[name].map { Median.of($0.map(value)) }
    }

    /// The median over the repetitions of one subject's measure over another's in the same repetition; nil where one
    /// of them did not run.
    func ratio(_ name: String, to other: String, _ value: (Measure) -> Double) -> Double? {
        guard let tops = measures[name], let bottoms = measures[other] else { return nil }
        return Median.of(zip(tops, bottoms).map { value($0) / max(value($1), .leastNormalMagnitude) })
    }

    /// The least of one subject's measures over the least of another's; nil where one of them did not run. For what
    /// other work on the machine can only slow down.
    func bestRatio(_ name: String, to other: String, _ value: (Measure) -> Double) -> Double? {
        guard let top = measures[name]?.map(value).min(), let bottom = measures[other]?.map(value).min()
        else {
            return nil
        }
        return top / max(bottom, .leastNormalMagnitude)
    }
}
