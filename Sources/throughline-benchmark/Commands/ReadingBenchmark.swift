import Foundation

/// Word documents to transcripts, against the floor and against what a person would use instead.
enum ReadingBenchmark {
    @Sendable static func run(_ bench: Bench) async throws -> Report.Section {
        let paths = bench.corpus.paths
        var notes: [String: String] = [:]
        var subjects = [
            inProcess("floor") { _ = try Floor.read(paths) },
            inProcess("floor with text") { _ = try Floor.read(paths, collectingText: true) },
            inProcess("floor, two jobs") {
                _ = try await FileBatches.sum(paths, jobs: 2) { try Floor.read(Array($0)) }
            },
            inProcess("package") { _ = try TapeReading.read(paths[...], .package) },
            inProcess("tape") { _ = try TapeReading.read(paths[...]) },
            inProcess("tape by libxml2") { _ = try TapeReading.read(paths[...], .unusualTape) },
        ]
        var turns = 0
        do {
            turns = try TranscriptReading.read(paths.prefix(bench.corpus.paths.count))
            subjects += [
                inProcess("reader") { _ = try await FileBatches.sum(paths, jobs: 1, TranscriptReading.read) },
                inProcess("reader, two jobs") {
                    _ = try await FileBatches.sum(paths, jobs: 2, TranscriptReading.read)
                },
            ]
        } catch {
            notes["reader"] = "the reader refuses the corpus: \(error)"
        }
        for rival in bench.rivals {
            let sample = Array(paths.prefix(rival.files))
            guard try rival.measure(sample) != nil else {
                notes[rival.name] = "not installed"
                continue
            }
            subjects.append(
                Contest.Subject(name: rival.name) {
                    guard let measure = try rival.measure(sample) else {
                        throw BenchmarkFault("\(rival.name) fails")
                    }
                    return measure.scaled(by: Double(paths.count) / Double(sample.count))
                })
        }
        let contest = try await Contest.run(subjects, repetitions: bench.repetitions)
        return Report.Section(name: "reading", about: bench.about, rows: rows(contest, bench, turns, notes))
    }
}

private extension ReadingBenchmark {
    static func inProcess(_ name: String, _ work: @escaping () async throws -> Void) -> Contest.Subject {
        Contest.Subject(name: name) { try await Stopwatch.measure(work) }
    }

    static func rows(_ contest: Contest, _ bench: Bench, _ turns: Int, _ notes: [String: String]) -> [Row] {
        let files = Double(bench.corpus.paths.count)
        let floor = contest.median("floor", \.cpu) ?? 0
        let perSecond = ReportTable.number(files / max(floor, .leastNormalMagnitude))
        let missing = notes["reader"] ?? ""
        var rows = [
            Row(
                name: "floor", value: floor * 1e3 / files, unit: "ms CPU a file",
                note: "\(perSecond) files/s a core"),
            ratio(contest, "floor with text", \.cpu, "collecting the text in C"),
            ratio(contest, "package", \.cpu, "ZipReader alone: the part inflated"),
            ratio(contest, "tape", \.cpu, "ZipReader and XMLParser alone, under the reader"),
            ratio(contest, "tape by libxml2", \.cpu, "the same without the fast path"),
            ratio(contest, "reader", \.cpu, missing, .atMost(0.4)),
            ratio(contest, "reader", \.wall, missing, .atMost(0.4)),
            speedUp(contest, "floor", "what the machine gave today"),
            speedUp(contest, "reader", missing, .atLeast(1.85)),
        ]
        if missing.isEmpty {
            rows.append(
                Row(
                    name: "turns found", value: 100 * Double(turns) / Double(max(bench.corpus.turns, 1)),
                    unit: "% of those written", goal: .atLeast(100)))
        }
        for rival in bench.rivals {
            rows.append(
                Row(
                    name: rival.name, value: contest.ratio(rival.name, to: "reader", \.cpu),
                    unit: "× the reader's CPU", goal: .atLeast(rival.name == "pandoc" ? 100 : 12),
                    note: notes[rival.name] ?? "\(rival.files) of the files, scaled"))
        }
        return rows
    }

    static func ratio(
        _ contest: Contest, _ name: String, _ value: KeyPath<Measure, Double>, _ note: String,
        _ goal: Goal? = nil
    ) -> Row {
        Row(
            name: name, value: contest.ratio(name, to: "floor") { $0[keyPath: value] },
            unit: value == \.cpu ? "× the floor (CPU)" : "× the floor (wall)", goal: goal, note: note)
    }

    static func speedUp(_ contest: Contest, _ name: String, _ note: String, _ goal: Goal? = nil) -> Row {
        Row(
            name: "\(name), two jobs", value: contest.bestRatio(name, to: "\(name), two jobs", \.wall),
            unit: "× as fast as one (best wall)", goal: goal, note: note)
    }
}
