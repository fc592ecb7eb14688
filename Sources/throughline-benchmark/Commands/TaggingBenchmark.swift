import Foundation
import Readers
import StudyModel
import Tagging

/// Tagging the corpus by the codebook, one worker on one core.
enum TaggingBenchmark {
    @Sendable static func run(_ bench: Bench) async throws -> Report.Section {
        let codebook = try codebook()
        let tagger = try Tagger(codebook: codebook)
        let maker = SentenceMaker()
        let transcripts = bench.corpus.paths.indices.map { number in
            Corpus.interview(number, words: bench.words, maker: maker).transcript(named: "\(number)")
        }
        var codings = 0
        let paths = bench.corpus.paths
        let contest = try await Contest.run(
            [
                Contest.Subject(name: "floor") { try await Stopwatch.measure { _ = try Floor.read(paths) } },
                Contest.Subject(name: "tagging") {
                    await Stopwatch.measure {
                        let worker = tagger.makeWorker()
                        codings = transcripts.reduce(0) { $0 + worker.codings(of: $1).count }
                    }
                },
            ], repetitions: bench.repetitions)
        let bytes = transcripts.reduce(0) { $0 + $1.intervieweeBytes }
        let seconds = contest.median("tagging", \.cpu) ?? 0
        let rows = [
            Row(
                name: "tagging", value: Double(bytes) / 1e6 / max(seconds, .leastNormalMagnitude),
                unit: "MB/s CPU",
                goal: .atLeast(200), note: "\(codings) codings; only interviewees' words counted"),
            Row(
                name: "tagging", value: contest.ratio("tagging", to: "floor", \.cpu),
                unit: "× the floor (CPU)",
                note: "the floor of reading the same files"),
        ]
        let about =
            "\(ReportTable.number(Double(bytes) / 1e6)) MB of words, codebook \(codebook.id) with "
            + "\(codebook.criteria.count) criteria; \(bench.about)"
        return Report.Section(name: "tagging", about: about, rows: rows)
    }
}

extension TaggingBenchmark {
    /// The codebook for integrated commissioning, as it ships.
    static func codebook() throws -> Codebook {
        let locator = CodebookLocator(
            environment: ProcessInfo.processInfo.environment, executable: Program.own)
        return try CodebookReader.read(path: locator.find("integrated-commissioning")).codebook
    }
}

private extension Transcript {
    var intervieweeBytes: Int { turns.reduce(0) { $0 + (isInterviewee($1) ? $1.span.count : 0) } }
}
