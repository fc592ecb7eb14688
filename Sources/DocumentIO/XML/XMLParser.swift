import CLibXML2

/// Parses XML into a tape of events: plain documents by the scanner, all others with libxml2.
///
/// Nothing outside the given bytes is ever read: no network, no external DTD, no external entity. Entities a
/// document declares are not expanded: a reference stays in the text as `&name;` where the rules of XML let a
/// parser go on, and is an error otherwise.
public enum XMLParser {
    /// All elements, attributes and text of the document in `bytes`.
    ///
    /// Throws where it is not well-formed, or larger or nested deeper than `limits` allow.
    public static func parse(
        _ bytes: [UInt8], part: String? = nil, limits: InputLimits = InputLimits()
    ) throws(DocumentError) -> XMLTape {
        try parse(bytes, vocabulary: nil, part, limits)
    }

    /// What `vocabulary` names in the document in `bytes`; see `parse(_:part:)`.
    public static func parse(
        _ bytes: [UInt8], keeping vocabulary: XMLVocabulary, part: String? = nil,
        limits: InputLimits = InputLimits()
    ) throws(DocumentError) -> XMLTape {
        try parse(bytes, vocabulary: vocabulary, part, limits)
    }
}

extension XMLParser {
    /// libxml2 wants its globals made before threads use it; a static is made once.
    private static let isReady: Bool = {
        xmlInitParser()
        tl_xml_be_silent()
        return true
    }()

    private static func parse(
        _ bytes: [UInt8], vocabulary: XMLVocabulary?, _ part: String?, _ limits: InputLimits
    ) throws(DocumentError) -> XMLTape {
        guard !bytes.isEmpty else { throw DocumentError(part: part, reason: "is empty") }
        guard bytes.count <= limits.partBytes else {
            throw DocumentError(part: part, reason: "is more than \(limits.partBytes >> 20) MiB of XML")
        }
        if let tape = XMLScanner.scan(bytes, vocabulary, limits) { return tape }
        return try parseInFull(bytes, vocabulary: vocabulary, part, limits)
    }

    /// The tape as libxml2 has it, whatever the scanner would say of the document.
    static func parseInFull(
        _ bytes: [UInt8], vocabulary: XMLVocabulary?, _ part: String?, _ limits: InputLimits
    ) throws(DocumentError) -> XMLTape {
        guard isReady else { throw DocumentError(part: part, reason: "cannot be parsed") }
        // The state lives at one address until the parser is freed; the parser's user data points to it.
        let state = UnsafeMutablePointer<XMLTapeState>.allocate(capacity: 1)
        unsafe state.initialize(to: XMLTapeState(expecting: bytes.count, limits))
        defer {
            unsafe state.deinitialize(count: 1)
            unsafe state.deallocate()
        }
        guard let context = unsafe xmlNewParserCtxt(), let handlers = unsafe context.pointee.sax else {
            throw DocumentError(part: part, reason: "cannot be parsed: out of memory")
        }
        defer { unsafe xmlFreeParserCtxt(context) }
        unsafe handlers.pointee = XMLTapeState.handlers
        unsafe context.pointee.userData = UnsafeMutableRawPointer(state)
        unsafe state.pointee.begin(context, vocabulary)
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        unsafe bytes.withUnsafeBytes { buffer in
            let base = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let document = unsafe xmlCtxtReadMemory(
                context, base, Int32(buffer.count), nil, nil, Int32(bitPattern: options))
            unsafe xmlFreeDoc(document)
        }
        if let reason = unsafe state.pointee.failure {
            throw DocumentError(part: part, line: unsafe lineOf(context), reason: reason)
        }
        guard unsafe context.pointee.wellFormed == 1 else { throw unsafe fault(context, part) }
        return unsafe state.pointee.tape
    }

    private static func lineOf(_ context: xmlParserCtxtPtr) -> Int? {
        let line = unsafe xmlSAX2GetLineNumber(context)
        return line > 0 ? Int(line) : nil
    }

    private static func fault(_ context: xmlParserCtxtPtr, _ part: String?) -> DocumentError {
        guard let error = unsafe tl_xml_last_error(context) else {
            return DocumentError(part: part, reason: "is not well-formed XML")
        }
        let line = unsafe error.pointee.line > 0 ? Int(error.pointee.line) : nil
        let words = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? ""
        let message = words.split(whereSeparator: \.isNewline).first.map(String.init) ?? "unknown fault"
        let code = unsafe error.pointee.code
        if code == Int32(XML_ERR_UNDECLARED_ENTITY.rawValue)
            || code == Int32(XML_WAR_UNDECLARED_ENTITY.rawValue)
        {
            return DocumentError(
                part: part, line: line,
                reason: "uses entities of its own, which are never expanded (\(message))")
        }
        if code == Int32(XML_ERR_DOCUMENT_EMPTY.rawValue) {
            return DocumentError(part: part, line: line, reason: "is not XML")
        }
        return DocumentError(part: part, line: line, reason: "is not well-formed XML: \(message)")
    }
}
