import Foundation
import StudyModel
import StudyStore

/// A study file: a million codings written, against C with the same rows; and what asking a large one takes.
enum StudyBenchmark {
    @Sendable static func run(_ bench: Bench) async throws -> Report.Section {
        let rows = InventedRows()
        let base = bench.scratch + "/base.throughline"
        try rows.write(to: base)
        let (floor, own) = (bench.scratch + "/floor.throughline", bench.scratch + "/own.throughline")
        let contest = try await Contest.run(
            [
                Contest.Subject(name: "floor") {
                    try copy(base, to: floor)
                    return try await Stopwatch.measure { try rows.writeByC(to: floor) }
                },
                Contest.Subject(name: "own") {
                    try copy(base, to: own)
                    return try await write(rows, to: own)
                },
            ], repetitions: min(bench.repetitions, 3))
        let asked = try await ask(bench)
        let million = Double(rows.count) / 1e6
        let figures =
            [
                Row(
                    name: "C, one prepared statement", value: per(contest.median("floor", \.cpu), million),
                    unit: "µs CPU a coding"),
                Row(
                    name: "codings into a study", value: per(contest.median("own", \.cpu), million),
                    unit: "µs CPU a coding"),
                Row(
                    name: "codings into a study", value: contest.ratio("own", to: "floor", \.cpu),
                    unit: "× C with the same rows (CPU)", goal: .atMost(1.5)),
                Row(
                    name: "codings into a study", value: contest.ratio("own", to: "floor", \.wall),
                    unit: "× C (wall)"),
                Row(
                    name: "size of a coding", value: try size(of: own, less: base) / Double(rows.count),
                    unit: "bytes, indexes and all"),
            ] + asked
        let about =
            "\(rows.count) codings of \(rows.transcripts) transcripts in \(rows.transcripts / rows.batch) transactions, "
            + "then \(InventedStudyFile.interviews) interviews of \(bench.words) words with "
            + "\(InventedStudyFile.interviews * InventedStudyFile.codings) codings; medians"
        return Report.Section(name: "study", about: about, rows: figures)
    }
}

private extension StudyBenchmark {
    static func copy(_ path: String, to other: String) throws {
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: other + ending) }
        try FileManager.default.copyItem(atPath: path, toPath: other)
    }

    /// Opens the study file, writes all codings and closes it; making the codings is not measured.
    static func write(_ rows: InventedRows, to path: String) async throws -> Measure {
        var (wall, cpu) = (0.0, 0.0)
        func measured(_ work: () throws -> Void) async rethrows {
            let measure = try await Stopwatch.measure(work)
            wall += measure.wall
            cpu += measure.cpu
        }
        let time = Timestamp(milliseconds: 0)
        let file = try StudyFile.open(path)
        let ids = try file.transcripts().map(\.id).sorted()
        for first in stride(from: 0, to: Int(rows.transcripts), by: Int(rows.batch)) {
            let taggings = ids[first..<first + Int(rows.batch)].map {
                Retagging(
                    transcript: $0,
                    suggestions: Suggestions(codings: rows.codings(of: $0.rawValue), offRecord: []),
                    taggedBy: "1")
            }
            try await measured { _ = try file.retag(taggings, at: time) }
        }
        try await measured { try file.close() }
        return Measure(wall: wall, cpu: cpu)
    }

    static func ask(_ bench: Bench) async throws -> [Row] {
        let study = try InventedStudyFile(path: bench.scratch + "/asked.throughline", words: bench.words)
        let (file, coder) = (study.file, study.coder)
        let id = study.ids[study.ids.count / 2]
        let subjects: [(String, () throws -> Void)] = [
            ("find a word", { _ = try file.find(FindQuery(text: "partners")) }),
            ("find a common word", { _ = try file.find(FindQuery(text: "the")) }),
            ("find a phrase, last page", { _ = try file.find(FindQuery(text: "\"we have\"", page: 10_000)) }),
            ("find a criterion", { _ = try file.find(FindQuery(criterion: .init("criterion-7"))) }),
            (
                "find a word in codings",
                { _ = try file.find(FindQuery(text: "partners", stance: .hindering)) }
            ),
            ("find what is accepted", { _ = try file.find(FindQuery(state: .accepted)) }),
            ("progress", { _ = try file.progress(of: coder) }),
            ("codings of a transcript", { _ = try file.codings(of: id) }),
            ("a transcript", { _ = try file.transcript(id) }),
        ]
        let contest = try await Contest.run(
            subjects.map { name, work in
                Contest.Subject(name: name) { try await Stopwatch.measure { try work() } }
            }, repetitions: max(bench.repetitions, 7))
        return subjects.map { name, _ in
            Row(
                name: name, value: contest.median(name, \.cpu).map { $0 * 1000 }, unit: "ms CPU",
                goal: .atMost(30))
        }
    }

    static func per(_ seconds: Double?, _ million: Double) -> Double? { seconds.map { $0 / million } }

    static func size(of path: String, less base: String) throws -> Double {
        let sizes = try [path, base].map {
            try FileManager.default.attributesOfItem(atPath: $0)[.size] as? Double ?? 0
        }
        return sizes[0] - sizes[1]
    }
}
