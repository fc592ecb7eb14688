import Foundation
import Readers
import StudyModel
import Tagging

/// Tagging the corpus by the codebook, one worker on one core.
enum TaggingBenchmark {
    @Sendable static func run(_ bench: Bench) async throws -> Report.Section {
        let locator = CodebookLocator(
            environment: ProcessInfo.processInfo.environment, executable: Program.own)
        let path = try locator.find("integrated-commissioning")
        let codebook = try CodebookReader.read(path: path).codebook
        let words = TaggedWords(bench)
        let paths = bench.corpus.paths
        let tally = TaggingTally()
        var subjects = [
            Contest.Subject(name: "floor") { try await Stopwatch.measure { _ = try Floor.read(paths) } }
        ]
        subjects += try phrases(codebook, words, tally)
        subjects += try learned(codebook, path, words, tally)
        let rivals = try PhraseContest(codebook, words, bench)
        subjects += rivals.subjects
        let contest = try await Contest.run(subjects, repetitions: bench.repetitions)
        let about =
            "\(ReportTable.number(Double(words.bytes) / 1e6)) MB of interviewees' words in \(words.sentences) "
            + "sentences, codebook \(codebook.id) with \(codebook.criteria.count) criteria; \(bench.about)"
        return Report.Section(
            name: "tagging", about: about,
            rows: rows(contest, words, tally) + rivals.rows(contest, words))
    }
}

private extension TaggingBenchmark {
    /// Matching alone, and all of tagging by phrases and cues.
    static func phrases(
        _ codebook: Codebook, _ words: TaggedWords, _ tally: TaggingTally
    ) throws -> [Contest.Subject] {
        let tagger = try Tagger(codebook: codebook)
        let search = try PhraseSearch(codebook)
        return [
            Contest.Subject(name: "matching") {
                await Stopwatch.measure {
                    var search = search
                    tally.matches = words.transcripts.reduce(0) {
                        $0 + search.matches(in: $1.transcript, $1.text)
                    }
                }
            },
            Contest.Subject(name: "tagging") {
                await Stopwatch.measure {
                    let worker = tagger.makeWorker()
                    tally.codings = words.transcripts.reduce(0) {
                        $0 + worker.codings(of: $1.transcript).count
                    }
                }
            },
        ]
    }

    /// Tagging with what was learned besides; none where the codebook has no model beside it.
    static func learned(
        _ codebook: Codebook, _ path: String, _ words: TaggedWords, _ tally: TaggingTally
    ) throws -> [Contest.Subject] {
        let file = path.replacingOccurrences(of: ".yaml", with: ".model")
        guard let data = FileManager.default.contents(atPath: file) else { return [] }
        let model = try LearnedModel([UInt8](data), file: file)
        let tagger = try Tagger(codebook: codebook, model: model)
        return [
            Contest.Subject(name: "learned") {
                await Stopwatch.measure {
                    let worker = tagger.makeWorker()
                    tally.learned = words.transcripts.reduce(0) {
                        $0 + worker.codings(of: $1.transcript).count
                    }
                }
            }
        ]
    }

    static func rows(_ contest: Contest, _ words: TaggedWords, _ tally: TaggingTally) -> [Row] {
        func speed(_ name: String, _ amount: Double) -> Double? {
            contest.median(name, \.cpu).map { amount / max($0, .leastNormalMagnitude) }
        }
        let megabytes = Double(words.bytes) / 1e6
        return [
            Row(
                name: "matching phrases", value: speed("matching", megabytes), unit: "MB/s CPU",
                goal: .atLeast(200),
                note: "all phrases and cues in all sentences: \(tally.matches) matches"),
            Row(
                name: "tagging by phrases", value: speed("tagging", megabytes), unit: "MB/s CPU",
                goal: .atLeast(200), note: "matches, rules, \(tally.codings) codings with their reasons"),
            Row(
                name: "tagging by phrases", value: contest.ratio("tagging", to: "floor", \.cpu),
                unit: "× the floor (CPU)", note: "the floor of reading the same files"),
            Row(
                name: "learned tagger", value: speed("learned", Double(words.sentences)),
                unit: "sentences/s CPU",
                goal: .atLeast(20_000),
                note:
                    "phrases and model, \(tally.learned) codings with their reasons; reading the model left out"
            ),
            Row(
                name: "learned tagger", value: contest.ratio("learned", to: "floor", \.cpu),
                unit: "× the floor (CPU)"),
        ]
    }
}

/// What the subjects of a contest found, last time.
private final class TaggingTally {
    var matches = 0
    var codings = 0
    var learned = 0
}
