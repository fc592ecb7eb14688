import Foundation

/// A folder of generated transcripts.
struct Corpus: Sendable {
    /// The folder, without a slash at its end.
    let folder: String
    /// The files' paths, in order of their names.
    let paths: [String]
    /// Turns of all interviews, in words as spoken.
    let turns: Int
    /// Words of all interviews.
    let words: Int
    /// Bytes of all main parts, inflated.
    let documentBytes: Int
    /// Bytes of all files.
    let fileBytes: Int

    /// Writes `files` interviews of about `words` words each into `folder`, which is made where it is missing.
    /// File n is decided by n alone, so a larger corpus holds a smaller one.
    static func write(files: Int, words: Int, to folder: String) throws -> Corpus {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let maker = SentenceMaker()
        let layouts = TranscriptLayout.allCases
        var paths: [String] = []
        var (turns, spoken, documentBytes, fileBytes) = (0, 0, 0, 0)
        for number in 0..<files {
            let interview = interview(number, words: words, maker: maker)
            let layout = layouts[number % layouts.count]
            let package = try InterviewWriter(layout: layout).package(interview, seed: UInt64(number) &+ 1)
            let digits = "\(number)"
            let name = "interview-" + String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
            let path = "\(folder)/\(name)-\(layout.rawValue).docx"
            try Data(package.bytes).write(to: URL(fileURLWithPath: path))
            paths.append(path)
            turns += interview.turns.count
            spoken += interview.words
            documentBytes += package.documentBytes
            fileBytes += package.bytes.count
        }
        return Corpus(
            folder: folder, paths: paths, turns: turns, words: spoken, documentBytes: documentBytes,
            fileBytes: fileBytes)
    }

    /// The interview of that number.
    static func interview(_ number: Int, words: Int, maker: SentenceMaker) -> Interview {
        Interview(words: words, seed: 0x5EED &+ UInt64(number) &* 0x1_0001, maker: maker)
    }
}
