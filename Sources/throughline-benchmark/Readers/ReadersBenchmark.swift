import DocumentIO
import Foundation
import Readers
import StudyModel

/// Words that readers of Word documents find and lose, against the documents' own visible text.
struct ReadersBenchmark {
    let folder: String
    let peers: [Peer]
    let scratch: String

    /// The figures, and, file by file, the words the reader loses though a peer finds them.
    func run() throws -> (section: Report.Section, losses: [String]) {
        let files = try documents()
        let paths = files.map(\.path)
        var scores: [ReaderScore] = []
        let own = try reading(of: files)
        scores.append(own.score)
        var best = Array(repeating: WordBag(), count: files.count)
        var missing: [Row] = []
        for peer in peers {
            guard let reading = try peer.read(paths, in: scratch) else {
                missing.append(Row(name: peer.name, value: nil, unit: "", note: "not installed"))
                continue
            }
            var score = ReaderScore(name: peer.name, seconds: reading.seconds)
            for (index, text) in reading.texts.enumerated() {
                let bag = text.map { text in
                    var bag = WordBag()
                    bag.add(text)
                    return bag
                }
                score.add(bag, of: files[index].visible)
                if let bag { best[index].takeMost(of: bag) }
            }
            scores.append(score)
        }
        let losses = zip(files.indices, best).compactMap { index, best -> (line: String, words: Int)? in
            let lost = files[index].visible.words.missing(from: own.bags[index])
            let shown = lost.compactMap { word, count -> (String, Int)? in
                let known = min(count, (best.counts[word] ?? 0) - (own.bags[index].counts[word] ?? 0))
                return known > 0 ? (word, known) : nil
            }.sorted { $0.0 < $1.0 }
            guard !shown.isEmpty else { return nil }
            let words = shown.map { $1 > 1 ? "\($0)×\($1)" : $0 }.joined(separator: " ")
            return ("\(files[index].name): \(words)", shown.reduce(0) { $0 + $1.1 })
        }
        var rows = scores.flatMap { $0.rows(of: files.count) } + missing
        rows.insert(
            Row(
                name: "throughline", value: Double(losses.reduce(0) { $0 + $1.words }),
                unit: "words lost that a peer finds", goal: .atMost(0), note: "in \(losses.count) files"),
            at: 2)
        let about =
            "\(files.count) Word documents, \(files.reduce(0) { $0 + $1.visible.words.total }) visible words"
        return (Report.Section(name: "readers", about: about, rows: rows), losses.map(\.line))
    }
}

private extension ReadersBenchmark {
    struct File {
        let name: String
        let path: String
        let bytes: [UInt8]
        let visible: VisibleText
    }

    /// The files of the folder that are readable Word documents, by name.
    func documents() throws -> [File] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
        let files = names.compactMap { name -> File? in
            let path = "\(folder)/\(name)"
            guard let bytes = try? InputFile.read(path), let visible = try? VisibleText(bytes) else {
                return nil
            }
            return File(name: name, path: path, bytes: bytes, visible: visible)
        }
        guard !files.isEmpty else { throw BenchmarkFault("\(folder) holds no Word documents") }
        return files
    }

    /// What the reader makes of the files. Speed is that of `TranscriptReader.text(of:name:)`.
    func reading(of files: [File]) throws -> (score: ReaderScore, bags: [WordBag]) {
        let reader = TranscriptReader()
        let start = ContinuousClock.now
        let texts = files.map { try? reader.text(of: $0.bytes, name: $0.name) }
        let passed = (ContinuousClock.now - start).components
        var score = ReaderScore(name: "throughline")
        score.seconds = Double(passed.seconds) + Double(passed.attoseconds) * 1e-18
        var bags: [WordBag] = []
        for (file, text) in zip(files, texts) {
            var bag = WordBag()
            for paragraph in text?.paragraphs ?? [] where paragraph.part != .comment {
                bag.add(paragraph.text)
            }
            score.add(text == nil ? nil : bag, of: file.visible)
            bags.append(bag)
        }
        return (score, bags)
    }
}

private extension WordBag {
    /// Raises each count to that of `other` where it is higher.
    mutating func takeMost(of other: WordBag) {
        for (word, count) in other.counts where count > counts[word] ?? 0 {
            for _ in 0..<(count - (counts[word] ?? 0)) { add(word) }
        }
    }
}
