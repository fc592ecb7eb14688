import DocumentIO

/// What lies under the reader of Word documents: the package opened, the main part inflated and parsed by a vocabulary,
/// no transcript made of it.
enum TapeReading {
    /// How far the files are read.
    enum Extent: Sendable {
        /// The main part inflated, not parsed.
        case package
        /// Parsed as it is.
        case tape
        /// Parsed with a carriage return behind it, which sends it to libxml2: what the scanner saves.
        case unusualTape
    }

    /// Reads `paths` one after another; returns the number of events, or of bytes where nothing is parsed.
    static func read(_ paths: ArraySlice<String>, _ extent: Extent = .tape) throws -> Int {
        var total = 0
        for path in paths {
            let package = try ZipReader(InputFile.read(path))
            guard var part = try package.read("word/document.xml") else {
                throw BenchmarkFault("\(path) has no main part")
            }
            if extent == .unusualTape { part.append(0x0D) }
            total +=
                extent == .package
                ? part.count
                : try XMLParser.parse(part, keeping: vocabulary, part: "word/document.xml").events.count
        }
        return total
    }
}

private extension TapeReading {
    static let word = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ]

    /// The names a reader of transcripts cannot do without.
    static let vocabulary = XMLVocabulary(
        elements: [XMLVocabulary.Entry("t", namespaces: word, keepsText: true)]
            + ["p", "pPr", "pStyle", "r", "rPr", "b", "tab", "br", "tbl", "tr", "tc"].map {
                XMLVocabulary.Entry($0, namespaces: word)
            },
        attributes: [XMLVocabulary.Entry("val", namespaces: word)])
}
