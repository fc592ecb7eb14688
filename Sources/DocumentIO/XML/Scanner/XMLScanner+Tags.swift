extension XMLScanner {
    /// Reads the start tag, or empty-element tag, whose `<` stands at `position`.
    @inline(__always) mutating func readStartTag() throws(Unusual) {
        let start = position
        position += 1
        let end = bytes.endOfName(from: position)
        let place = try names.place(from: position, to: end, in: bytes, &prefixes)
        if try isRepetition(place, from: start) { return }
        try open.push(OpenElement(name: place, start: start, tape: TapeLength(tape)))
        position = end
        try readAttributes()
        try keepStart(place)
        let isEmpty = bytes[position] == 0x2F
        position += 1
        guard isEmpty else { return }
        try take(0x3E)
        try close()
    }

    /// Ends the innermost element, of which nothing is left to read.
    @inline(__always) mutating func close() throws(Unusual) {
        let depth = open.count
        let closed = try open.pop()
        let element = names[closed.name].element
        if element >= 0 {
            tape.appendEnd(element)
            if keepsText(element) { textDepth -= 1 }
        }
        if depth == prefixes.innermost { prefixes.endInnermost() }
        remember(closed, depth: depth)
    }
}

private extension XMLScanner {
    /// Whether elements of the same bytes give the same here and elsewhere: no text around them is kept, and only the
    /// root declares namespaces.
    var repeats: Bool { textDepth == 0 && prefixes.innermost <= 1 }

    /// Notes what an element gave to the tape, so that it need not be read again.
    @inline(__always) mutating func remember(_ closed: OpenElement, depth: Int) {
        let count = position - closed.start
        guard repeats, ScannedSubtree.lengths.contains(count), isOneLine(from: closed.start) else { return }
        names[closed.name].subtree = ScannedSubtree(
            start: Int32(closed.start), count: Int32(count), depth: Int32(depth), before: closed.tape,
            after: TapeLength(tape))
    }

    /// Whether the element that begins at `start` is the last one of its name over again, which is then dealt with.
    @inline(__always) mutating func isRepetition(_ place: Int, from start: Int) throws(Unusual) -> Bool {
        let last = names[place].subtree
        let count = Int(last.count)
        guard count > 0, repeats, open.count < last.depth, start + count <= bytes.count,
            bytes.isSame(start, Int(last.start), count)
        else { return false }
        position = start + count
        tape.replay(from: last.before, to: last.after, line: currentLine())
        guard tape.events.count + tape.attributes.count <= limits.xmlEvents else { throw Unusual() }
        return true
    }

    @inline(__always) func keepsText(_ element: Int32) -> Bool {
        vocabulary.map { $0.elements[Int(element)].keepsText } ?? true
    }

    /// Reads up to the `>` or `/` that ends a start tag.
    @inline(__always) mutating func readAttributes() throws(Unusual) {
        tag += 1
        if !pending.isEmpty { pending.removeAll(keepingCapacity: true) }
        while bytes[position] != 0x3E, bytes[position] != 0x2F {
            guard Self.isSpace(bytes[position]) else { throw Unusual() }
            skipSpace()
            if bytes[position] == 0x3E || bytes[position] == 0x2F { return }
            try readAttribute()
        }
    }

    @inline(__always) mutating func readAttribute() throws(Unusual) {
        let end = bytes.endOfName(from: position)
        let place = try names.place(from: position, to: end, in: bytes, &prefixes)
        guard names[place].tag != tag else { throw Unusual() }
        names[place].tag = tag
        position = end
        if bytes[position] != 0x3D { skipSpace() }
        try take(0x3D)
        if bytes[position] != 0x22 { skipSpace() }
        let quote = bytes[position]
        guard quote == 0x22 || quote == 0x27 else { throw Unusual() }
        position += 1
        let start = position
        position = bytes.endOfValue(from: position, quote: quote)
        let isPlain = bytes[position] == quote
        if !isPlain { try skipValue(quote) }
        let value = start..<position
        position += 1
        guard value.count <= limits.xmlAttributeBytes else { throw Unusual() }
        if names[place].attribute == ScannedName.dropped, prefixes.isDeclared(names[place].prefix) { return }
        if try isDeclaration(place, value, isPlain) { return }
        pending.append(ScannedAttribute(name: place, value: value, isPlain: isPlain))
    }

    /// Moves on to the closing quote of a value that is not plain.
    mutating func skipValue(_ quote: UInt8) throws(Unusual) {
        while bytes[position] != quote {
            switch bytes[position] {
            case 0x26: _ = try readReference()
            case 0x09, 0x0A: position += 1
            default: throw Unusual()
            }
            position = bytes.endOfValue(from: position, quote: quote)
        }
    }

    /// Whether the attribute declares a namespace, which it then does.
    mutating func isDeclaration(
        _ place: Int, _ value: Range<Int>, _ isPlain: Bool
    ) throws(Unusual) -> Bool {
        let name = names[place]
        guard name.attribute == ScannedName.declares else { return false }
        guard isPlain else { throw Unusual() }
        var prefix = XMLPrefixes.none
        if name.prefixLength > 0 {
            prefix = try unsafe prefixes.place(of: local(name))
        }
        let namespace = unsafe String(decoding: bytes.slice(value), as: UTF8.self)
        try prefixes.declare(prefix, as: namespace, depth: open.count, tag: tag)
        return true
    }

    /// Puts the start of an element, and those of its attributes that are wanted, on the tape.
    @inline(__always) mutating func keepStart(_ place: Int) throws(Unusual) {
        guard prefixes.isDeclared(names[place].prefix) else { throw Unusual() }
        if names[place].element == ScannedName.unresolved { names[place].element = element(names[place]) }
        let element = names[place].element
        let first = tape.attributes.count
        for attribute in pending { try keep(attribute, isWanted: element >= 0) }
        guard element >= 0 else { return }
        tape.appendStart(element, firstAttribute: first, line: currentLine())
        if keepsText(element) { textDepth += 1 }
        guard tape.events.count + tape.attributes.count <= limits.xmlEvents else { throw Unusual() }
    }

    mutating func keep(_ attribute: ScannedAttribute, isWanted: Bool) throws(Unusual) {
        let name = names[attribute.name]
        guard name.prefixLength == 0 || prefixes.isDeclared(name.prefix) else { throw Unusual() }
        if name.attribute == ScannedName.unresolved {
            names[attribute.name].attribute = self.attribute(name)
        }
        guard isWanted, names[attribute.name].attribute >= 0 else { return }
        let first = tape.bytes.count
        if attribute.isPlain {
            unsafe tape.bytes.append(contentsOf: bytes.slice(attribute.value))
        } else {
            try decode(attribute.value)
        }
        tape.appendAttribute(names[attribute.name].attribute, from: first)
    }

    /// The index of a new name among the elements kept.
    mutating func element(_ name: ScannedName) -> Int32 {
        let namespace = prefixes.namespace(of: name.prefix)
        if let vocabulary { return index(name, namespace, in: vocabulary.elements) }
        tape.names.append(learnt(name, namespace))
        return Int32(tape.names.count - 1)
    }

    /// The index of a new name among the attributes kept. Without a prefix it is in no namespace.
    mutating func attribute(_ name: ScannedName) -> Int32 {
        let namespace = name.prefixLength == 0 ? nil : prefixes.namespace(of: name.prefix)
        if let vocabulary { return index(name, namespace, in: vocabulary.attributes) }
        tape.attributeNames.append(learnt(name, namespace))
        return Int32(tape.attributeNames.count - 1)
    }

    /// The name as the tape has it. No two names of the table are equal: a namespace has one prefix.
    func learnt(_ name: ScannedName, _ namespace: String?) -> XMLName {
        unsafe XMLName(String(decoding: local(name), as: UTF8.self), namespace: namespace)
    }

    func index(_ name: ScannedName, _ namespace: String?, in entries: [XMLVocabulary.Entry]) -> Int32 {
        let local = unsafe local(name)
        let index = entries.firstIndex { entry in
            guard entry.local.utf8.count == local.count, unsafe entry.local.utf8.elementsEqual(local)
            else { return false }
            return namespace.map { entry.namespaces.prefix(2).contains($0) } ?? entry.namespaces.isEmpty
        }
        return index.map { Int32($0) } ?? ScannedName.dropped
    }

    /// The bytes of the name's local part.
    func local(_ name: ScannedName) -> UnsafeBufferPointer<UInt8> {
        unsafe bytes.slice(Int(name.start + name.prefixLength)..<Int(name.start + name.length))
    }
}
