@testable import DocumentIO
import Readers

/// What a fuzzer tries: each takes any bytes whatever, and must end in a value or an error.
enum FuzzTarget: String, CaseIterable {
    /// Bytes as a package whose entries are all read.
    case zip
    /// Bytes as a Word document; where they are no package, as the main part of one.
    case docx
    /// Bytes as XML: the scanner and libxml2 must agree, and a transcript is looked for in it.
    case xml
    /// Bytes as plain text, and its lines as the paragraphs of a Word document.
    case text

    /// Tries `bytes`; stops the process where the code under test does what it must not.
    func run(_ bytes: [UInt8]) {
        switch self {
        case .zip: readEntries(bytes)
        case .docx: read(isPackage(bytes) ? bytes : WordPackaging.package(document: bytes), "fuzz.docx")
        case .xml:
            compareParsers(bytes)
            read(bytes, "fuzz.xml")
        case .text:
            read(bytes, "fuzz.txt")
            read(WordPackaging.package(lines: bytes), "fuzz.docx")
        }
    }
}

private extension FuzzTarget {
    func isPackage(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("PK".utf8)) }

    func readEntries(_ bytes: [UInt8]) {
        var limits = InputLimits()
        limits.partBytes = 1 << 20
        limits.packageBytes = 4 << 20
        guard let zip = try? ZipReader(bytes, limits: limits) else { return }
        for name in zip.names.prefix(100) { _ = try? zip.read(name) }
    }

    func read(_ bytes: [UInt8], _ name: String) {
        guard let read = try? TranscriptReader().read(bytes, name: name) else { return }
        precondition(
            read.transcript.turns.allSatisfy {
                read.transcript.speakers.indices.contains($0.speaker)
            },
            "a turn's speaker is none of the speakers")
    }

    func compareParsers(_ bytes: [UInt8]) {
        let limits = InputLimits()
        let full = try? XMLParser.parseInFull(bytes, vocabulary: nil, nil, limits)
        if let scanned = XMLScanner.scan(bytes, nil, limits) {
            precondition(scanned == full, "the scanner accepts what libxml2 refuses or reads otherwise")
        }
        guard let full else { return }
        let chosen = XMLVocabulary(elements: entries(full.names), attributes: entries(full.attributeNames))
        guard let scanned = XMLScanner.scan(bytes, chosen, limits) else { return }
        let again = try? XMLParser.parseInFull(bytes, vocabulary: chosen, nil, limits)
        precondition(scanned == again, "by a vocabulary, the scanner reads otherwise than libxml2")
    }

    /// Every second name, every fourth of them with its text.
    func entries(_ names: [XMLName]) -> [XMLVocabulary.Entry] {
        names.enumerated().filter { $0.offset.isMultiple(of: 2) }.map { number, name in
            XMLVocabulary.Entry(
                name.local, namespaces: name.namespace.map { [$0] } ?? [],
                keepsText: number.isMultiple(of: 4))
        }
    }
}
