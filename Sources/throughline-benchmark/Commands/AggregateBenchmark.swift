import Foundation
import Planning
import Readers
import StudyModel
import Themes
import Writers

/// From codings to themes: all of a study is in memory, and only aggregating is timed.
enum AggregateBenchmark {
    private static let interviews = 1_000
    private static let codings = 500

    @Sendable static func run(_ bench: Bench) async throws -> Report.Section {
        let study = try study()
        let summary = study.summary()
        let contest = try await Contest.run(
            [
                Contest.Subject(name: "plain") { await Stopwatch.measure { _ = study.plainCounts() } },
                Contest.Subject(name: "aggregate") { await Stopwatch.measure { _ = study.summary() } },
                Contest.Subject(name: "workbook") {
                    try await Stopwatch.measure {
                        let plan = ODPlan(summary, context: PlanContext(tool: "benchmark", codebookHash: ""))
                        _ = try FrameworkWorkbook(plan).bytes()
                    }
                },
            ], repetitions: bench.repetitions)
        let usage = try ChildUsage.measure([Program.own, AggregateOnceCommand.name])
        let rows = [
            Row(name: "plain pass", value: contest.median("plain", \.cpu), unit: "s CPU"),
            Row(
                name: "aggregate", value: contest.median("aggregate", \.wall), unit: "s wall",
                goal: .atMost(2)),
            Row(
                name: "aggregate", value: contest.ratio("aggregate", to: "plain", \.cpu),
                unit: "× the plain pass (CPU)", note: "one that counts the codings of each criterion"),
            Row(
                name: "aggregate", value: Double(usage.peakBytes) / 1_048_576, unit: "MiB at its peak",
                goal: .atMost(1_024), note: "a process of its own, all codings in memory too"),
            Row(
                name: "plan and workbook", value: contest.median("workbook", \.cpu), unit: "s CPU",
                note: "framework-matrix.xlsx of the same study"),
        ]
        let about =
            "\(interviews) interviews, \(study.codings) codings made in memory, codebook \(study.codebook.id) with "
            + "\(study.codebook.criteria.count) criteria; medians of \(bench.repetitions) interleaved repetitions"
        return Report.Section(name: "aggregate", about: about, rows: rows)
    }

    /// The study that is aggregated.
    static func study() throws -> InventedStudy {
        let locator = CodebookLocator(
            environment: ProcessInfo.processInfo.environment, executable: Program.own)
        let codebook = try CodebookReader.read(path: locator.find("integrated-commissioning")).codebook
        return InventedStudy(codebook: codebook, interviews: interviews, codings: codings)
    }
}
