import CReadingFloor
import Foundation

/// What a benchmark works with: the corpus and a place for what it writes.
struct Bench: Sendable {
    let corpus: Corpus
    let words: Int
    let repetitions: Int
    let rivals: [Rival]
    /// Whether other programs are measured too.
    let measuresRivals: Bool
    /// The Python that other programs' libraries are installed for.
    let python: String
    /// A folder of our own, removed at the end.
    let scratch: String

    init(_ options: BenchmarkOptions) throws {
        tl_keep_freed_memory()
        words = options.words
        repetitions = options.repetitions
        measuresRivals = options.rivals
        python = options.python
        rivals = options.rivals ? [.pythonDocx, .pandoc] : []
        scratch =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("throughline-benchmark-\(ProcessInfo.processInfo.processIdentifier)").path
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
        corpus = try Corpus.write(
            files: options.files, words: options.words, to: options.folder ?? "\(scratch)/transcripts")
    }

    func cleanUp() { try? FileManager.default.removeItem(atPath: scratch) }

    /// What the corpus is, in words.
    var about: String {
        let megabytes = ReportTable.number(Double(corpus.documentBytes) / 1e6)
        return "\(corpus.paths.count) transcripts, \(corpus.words / max(corpus.paths.count, 1)) words each, "
            + "\(megabytes) MB of document.xml; medians of \(repetitions) interleaved repetitions"
    }
}
