extension XMLScanner {
    /// Reads the start tag, or empty-element tag, whose `<` stands at `position`.
    @inline(__always) mutating func readStartTag() throws(Unusual) {
        tag += 1
        let depth = open.count + 1
        guard depth <= limits.xmlDepth else { throw Unusual() }
        position += 1
        let end = bytes.endOfName(from: position)
        let place = try names.place(from: position, to: end, in: bytes, &prefixes)
        position = end
        pending.removeAll(keepingCapacity: true)
        var byte = bytes[position]
        while byte != 0x3E {
            if byte == 0x2F { break }
            guard Self.isSpace(byte) else { throw Unusual() }
            skipSpace()
            byte = bytes[position]
            if byte == 0x3E || byte == 0x2F { break }
            try readAttribute(depth: depth)
            byte = bytes[position]
        }
        try keepStart(place)
        open.append(place)
        if byte == 0x2F {
            position += 1
            try take(0x3E)
            close()
        } else {
            position += 1
        }
    }

    /// Takes the innermost element off the stack.
    @inline(__always) mutating func close() {
        let depth = open.count
        guard let place = open.popLast() else { return }
        let element = names[place].element
        if element >= 0 {
            tape.appendEnd(element)
            if keepsText(element) { textDepth -= 1 }
        }
        if depth == prefixes.innermost { prefixes.endInnermost() }
    }
}

private extension XMLScanner {
    @inline(__always) func keepsText(_ element: Int32) -> Bool {
        vocabulary.map { $0.elements[Int(element)].keepsText } ?? true
    }

    @inline(__always) mutating func readAttribute(depth: Int) throws(Unusual) {
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
        if try isDeclaration(place, value, isPlain, depth: depth) { return }
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
        _ place: Int, _ value: Range<Int>, _ isPlain: Bool, depth: Int
    ) throws(Unusual) -> Bool {
        let name = names[place]
        guard name.attribute == ScannedName.declares else { return false }
        guard isPlain else { throw Unusual() }
        var prefix = XMLPrefixes.none
        if name.prefixLength > 0 {
            prefix = try unsafe prefixes.place(of: local(name))
        }
        let namespace = unsafe String(decoding: bytes.slice(value), as: UTF8.self)
        try prefixes.declare(prefix, as: namespace, depth: depth, tag: tag)
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
        unsafe bytes.slice(name.start + name.prefixLength..<name.start + name.length)
    }
}
