import DocumentIO

/// What lies under the reader of Word documents: the package opened and the main part parsed by a vocabulary, no
/// transcript made of it.
enum TapeReading {
    /// Reads `paths` one after another; returns the number of events.
    static func read(_ paths: ArraySlice<String>) throws -> Int {
        var events = 0
        for path in paths {
            let package = try ZipReader(InputFile.read(path))
            guard let part = try package.read("word/document.xml") else {
                throw BenchmarkFault("\(path) has no main part")
            }
            events += try XMLParser.parse(part, keeping: vocabulary, part: "word/document.xml").events.count
        }
        return events
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
