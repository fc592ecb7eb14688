import CLibXML2

/// What the parser's callbacks write to. Each callback gets a pointer to one such value as user data, so that no
/// reference is counted and no closure context is needed on the way of millions of events.
@safe struct XMLTapeState {
    var tape = XMLTape()
    /// Why the parse was stopped by us; nil where it was not.
    var failure: String?
    private var context: xmlParserCtxtPtr?
    private var elements = XMLNameTable()
    private var attributes = XMLNameTable()
    /// The names' tables learn every new name, rather than dropping those they do not know.
    private var keepsAll = true
    /// How many open elements keep text; text outside all of them is dropped.
    private var textDepth = 0
    /// The names of the open elements, the innermost last, so that an end need not look its name up;
    /// `unnamed` for those that are dropped. libxml2 reports an end for each start it has reported.
    private var open: [Int32] = []
    private static let unnamed: Int32 = -1
    private let limits: InputLimits

    /// An empty state with room for what `count` bytes of XML usually hold.
    init(expecting count: Int, _ limits: InputLimits) {
        self.limits = limits
        tape.events.reserveCapacity(count / 24)
        tape.bytes.reserveCapacity(count / 4)
        open.reserveCapacity(64)
    }

    /// Attaches the parser, whose dictionary makes equal names equal pointers.
    mutating func begin(_ context: xmlParserCtxtPtr, _ vocabulary: XMLVocabulary?) {
        unsafe self.context = context
        guard let vocabulary else { return }
        keepsAll = false
        unsafe elements.fill(vocabulary.elements, context.pointee.dict)
        unsafe attributes.fill(vocabulary.attributes, context.pointee.dict)
    }

    private var line: Int32 {
        guard let input = unsafe context?.pointee.input else { return 0 }
        return unsafe input.pointee.line
    }

    mutating func start(
        _ local: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?, _ attributeCount: Int32,
        _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        if open.count >= limits.xmlDepth { return stop("is nested deeper than \(limits.xmlDepth) elements") }
        guard let name = unsafe element(local, namespace) else {
            open.append(Self.unnamed)
            return
        }
        open.append(name)
        let first = tape.attributes.count
        if let values = unsafe values {
            // libxml2 hands five pointers for each attribute: local name, prefix, namespace, value, value's end.
            for position in 0..<Int(attributeCount) {
                let entry = unsafe values + 5 * position
                guard let id = unsafe attribute(entry[0], entry[2]), let value = unsafe entry[3],
                    let end = unsafe entry[4]
                else { continue }
                unsafe tape.appendAttribute(id, UnsafeBufferPointer(start: value, count: end - value))
                if unsafe end - value > limits.xmlAttributeBytes {
                    return stop("has an attribute longer than \(limits.xmlAttributeBytes >> 20) MiB")
                }
            }
        }
        tape.appendStart(name, firstAttribute: first, line: line)
        if keepsAll || elements.keepsText(name) { textDepth += 1 }
        if tape.events.count + tape.attributes.count > limits.xmlEvents {
            stop("holds more than \(limits.xmlEvents) elements and attributes")
        }
    }

    mutating func end() {
        guard let name = open.popLast(), name != Self.unnamed else { return }
        tape.appendEnd(name)
        if keepsAll || elements.keepsText(name) { textDepth -= 1 }
    }

    mutating func text(_ characters: UnsafePointer<xmlChar>?, _ count: Int32) {
        guard textDepth > 0, let characters = unsafe characters else { return }
        unsafe tape.appendText(UnsafeBufferPointer(start: characters, count: Int(count)))
        if let last = tape.events.last, last.count > limits.xmlTextBytes {
            stop("has a text longer than \(limits.xmlTextBytes >> 20) MiB")
        }
    }

    mutating func reference(_ name: UnsafePointer<xmlChar>?) {
        guard let name = unsafe name else { return }
        let entity = unsafe String(cString: name)
        if !tape.unexpandedEntities.contains(entity), tape.unexpandedEntities.count < 100 {
            tape.unexpandedEntities.append(entity)
        }
        guard textDepth > 0 else { return }
        let literal = Array("&\(entity);".utf8)
        unsafe literal.withUnsafeBufferPointer { unsafe tape.appendText($0) }
    }

    /// Ends the reading. libxml2 lets its input go at once, so nothing it handed over may be looked at any more.
    private mutating func stop(_ reason: String) {
        guard failure == nil else { return }
        failure = reason
        unsafe xmlStopParser(context)
    }

    private mutating func element(
        _ local: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?
    ) -> Int32? {
        keepsAll
            ? unsafe elements.learn(local, namespace, &tape.names) : unsafe elements.find(local, namespace)
    }

    private mutating func attribute(
        _ local: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?
    ) -> Int32? {
        keepsAll
            ? unsafe attributes.learn(local, namespace, &tape.attributeNames)
            : unsafe attributes.find(local, namespace)
    }
}

extension XMLTapeState {
    /// The SAX2 handlers. None for entities, so that none is ever declared, fetched or expanded.
    static var handlers: xmlSAXHandler {
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = XML_SAX2_MAGIC
        unsafe handler.startElementNs = { state, local, _, namespace, _, _, count, _, attributes in
            unsafe state?.assumingMemoryBound(to: XMLTapeState.self).pointee
                .start(local, namespace, count, attributes)
        }
        unsafe handler.endElementNs = { state, _, _, _ in
            unsafe state?.assumingMemoryBound(to: XMLTapeState.self).pointee.end()
        }
        unsafe handler.characters = { state, characters, count in
            unsafe state?.assumingMemoryBound(to: XMLTapeState.self).pointee.text(characters, count)
        }
        unsafe handler.ignorableWhitespace = handler.characters
        unsafe handler.cdataBlock = handler.characters
        unsafe handler.reference = { state, name in
            unsafe state?.assumingMemoryBound(to: XMLTapeState.self).pointee.reference(name)
        }
        return unsafe handler
    }
}
