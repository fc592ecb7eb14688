import ArgumentParser
import Foundation
import Readers
import Tagging

/// Runs one subject over and over, so that a profiler sees nothing else.
struct ProfileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile", abstract: "One subject over and over, for a profiler to watch.")

    enum Subject: String, ExpressibleByArgument, CaseIterable {
        case floor
        case tape
        case reader
        case matching
        case tagging
    }

    @Argument(help: "floor, tape, reader, matching or tagging.")
    var subject: Subject

    @OptionGroup var options: BenchmarkOptions

    func run() async throws {
        let bench = try Bench(options)
        defer { bench.cleanUp() }
        let work = try work(bench)
        for _ in 0..<options.repetitions {
            let measure = try await Stopwatch.measure(work)
            print(ReportTable.number(measure.cpu * 1e6 / Double(bench.corpus.paths.count)), "µs CPU a file")
        }
    }

    /// What to do over and over; what it needs is made beforehand.
    private func work(_ bench: Bench) throws -> () throws -> Void {
        let paths = bench.corpus.paths
        switch subject {
        case .floor: return { _ = try Floor.read(paths) }
        case .tape: return { _ = try TapeReading.read(paths[...]) }
        case .reader: return { _ = try TranscriptReading.read(paths[...]) }
        case .matching, .tagging: break
        }
        let locator = CodebookLocator(
            environment: ProcessInfo.processInfo.environment, executable: Program.own)
        let codebook = try CodebookReader.read(path: locator.find("integrated-commissioning")).codebook
        let words = TaggedWords(bench)
        let search = try PhraseSearch(codebook)
        let tagger = try Tagger(codebook: codebook)
        return {
            var search = search
            let worker = tagger.makeWorker()
            for each in words.transcripts {
                if subject == .matching {
                    _ = search.matches(in: each.transcript, each.text)
                } else {
                    _ = worker.codings(of: each.transcript)
                }
            }
        }
    }
}
