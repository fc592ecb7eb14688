import Foundation
import Testing

@testable import DocumentIO

enum Corpus {
    static let folder = ProcessInfo.processInfo.environment["THROUGHLINE_CORPUS"]
}

/// Real files, where the environment variable `THROUGHLINE_CORPUS` names their folder.
@Suite(.enabled(if: Corpus.folder != nil, "THROUGHLINE_CORPUS is not set"))
struct XMLScannerCorpusTests {
    private func files(_ folder: String) throws -> [[UInt8]] {
        let path = try #require(Corpus.folder) + "/" + folder
        return try FileManager.default.contentsOfDirectory(atPath: path).sorted().map {
            try InputFile.read("\(path)/\($0)")
        }
    }

    /// Every part of XML in the packages of `folder`.
    private func parts(_ folder: String) throws -> [[UInt8]] {
        try files(folder).flatMap { bytes in
            guard let zip = try? ZipReader(bytes) else { return [[UInt8]]() }
            return zip.names.filter { $0.hasSuffix(".xml") || $0.hasSuffix(".rels") || $0.hasSuffix(".vml") }
                .compactMap { try? zip.read($0) }
        }
    }

    /// How many of `documents` the scanner reads itself, having seen that both parsers make the same of them.
    private func scanned(_ documents: [[UInt8]]) -> Int {
        documents.reduce(0) { count, document in
            let all = TapeComparison(document)
            var agrees = all.agrees
            if let vocabulary = TapeComparison.vocabulary(of: document) {
                agrees = agrees && TapeComparison(document, keeping: vocabulary).agrees
            }
            #expect(
                agrees, "the part that begins with \(String(decoding: document.prefix(200), as: UTF8.self))")
            return all.scanned == nil ? count : count + 1
        }
    }

    @Test(arguments: ["docx-transcripts", "docx-hard", "hostile"])
    func `both parsers make the same of every part of every package`(_ folder: String) throws {
        let documents = try parts(folder)
        let scanned = scanned(documents)
        #expect(folder == "hostile" || scanned > documents.count * 3 / 4)
    }

    @Test(arguments: ["xml-transcripts", "hostile"])
    func `both parsers make the same of every XML file`(_ folder: String) throws {
        _ = scanned(try files(folder))
    }

    // In shares, which run side by side: under a sanitizer nothing takes as long.
    @Test(arguments: 0..<8) func `no mutation of a real part is scanned to another tape`(share: Int) throws {
        for (number, document) in try parts("docx-hard").enumerated()
        where number % 8 == share && document.count < 4_000 {
            var mutator = XMLMutator(seed: UInt64(number) + 1)
            for round in 0..<3 {
                let agrees = TapeComparison(mutator.mutate(document)).agrees
                #expect(agrees, "part \(number), mutation \(round)")
            }
        }
    }
}
