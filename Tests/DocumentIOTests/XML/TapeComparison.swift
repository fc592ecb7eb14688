@testable import DocumentIO

/// What the scanner makes of a document beside what libxml2 makes of it.
struct TapeComparison {
    let scanned: XMLTape?
    let full: Result<XMLTape, DocumentError>

    init(
        _ xml: some Sequence<UInt8>, keeping vocabulary: XMLVocabulary? = nil,
        limits: InputLimits = InputLimits()
    ) {
        let bytes = Array(xml)
        scanned = XMLScanner.scan(bytes, vocabulary, limits)
        full = Result { () throws(DocumentError) in
            try XMLParser.parseInFull(bytes, vocabulary: vocabulary, nil, limits)
        }
    }

    /// Whether the scanner either leaves the document to libxml2 or makes the same of it.
    var agrees: Bool {
        guard let scanned else { return true }
        guard case .success(let tape) = full else { return false }
        return tape == scanned
    }

    /// A vocabulary of every second name of the document in `bytes`; nil where it cannot be parsed.
    static func vocabulary(of bytes: [UInt8]) -> XMLVocabulary? {
        guard let tape = try? XMLParser.parseInFull(bytes, vocabulary: nil, nil, InputLimits()) else {
            return nil
        }
        func entries(_ names: [XMLName]) -> [XMLVocabulary.Entry] {
            names.enumerated().filter { $0.offset.isMultiple(of: 2) }.map { number, name in
                XMLVocabulary.Entry(
                    name.local, namespaces: name.namespace.map { [$0] } ?? [],
                    keepsText: number.isMultiple(of: 4))
            }
        }
        return XMLVocabulary(elements: entries(tape.names), attributes: entries(tape.attributeNames))
    }
}
