/// Reads the plain majority of XML documents, many times faster than libxml2 and to the very same tape: UTF-8, no
/// document type, comments, CDATA sections or processing instructions, prefixes that keep their meaning.
///
/// Whatever is accepted has been found well-formed and free of namespace errors. Whatever is not plain, be it well-formed or not, is left to libxml2,
/// which also says what is wrong.
@safe struct XMLScanner: ~Copyable {
    let bytes: ScannedBytes
    let limits: InputLimits
    let vocabulary: XMLVocabulary?
    var tape = XMLTape()
    var position = 0
    var names = ScannedNames()
    var prefixes = XMLPrefixes()
    /// The places of the open elements' names, the innermost last.
    var open: [Int] = []
    /// How many open elements keep text; text outside all of them is dropped.
    var textDepth = 0
    /// The number of the start tag read last.
    var tag = 0
    /// The attributes of that tag that may be kept.
    var pending: [ScannedAttribute] = []
    private var line = 1
    private var lineEnd: Int

    /// The tape of the document in `bytes`; nil where the document is not plain.
    static func scan(_ bytes: [UInt8], _ vocabulary: XMLVocabulary?, _ limits: InputLimits) -> XMLTape? {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress,
                let lastReturn = unsafe XMLCharacters.lastReturn(in: buffer)
            else { return nil }
            // The scanner does not outlive the array's memory: it is consumed before the closure returns.
            let bytes = unsafe ScannedBytes(buffer, base: base)
            do throws(Unusual) {
                var scanner = XMLScanner(bytes, vocabulary, limits)
                try scanner.readProlog()
                // A return is to be read as a line feed.
                guard lastReturn < scanner.position else { return nil }
                try scanner.readDocument()
                return scanner.tape
            } catch {
                return nil
            }
        }
    }

    private init(_ bytes: ScannedBytes, _ vocabulary: XMLVocabulary?, _ limits: InputLimits) {
        self.bytes = bytes
        self.vocabulary = vocabulary
        self.limits = limits
        lineEnd = bytes.endOfLine(from: 0)
        tape.events.reserveCapacity(bytes.count / 12)
        tape.bytes.reserveCapacity(bytes.count / 4)
        open.reserveCapacity(64)
    }
}

extension XMLScanner {
    /// The line that `position` is on, from 1.
    mutating func currentLine() -> Int32 {
        while lineEnd < position {
            line += 1
            lineEnd = bytes.endOfLine(from: lineEnd + 1)
        }
        return Int32(line)
    }

    @inline(__always) mutating func skipSpace() {
        while Self.isSpace(bytes[position]) { position += 1 }
    }

    @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    /// Moves past `byte`, which must stand here.
    @inline(__always) mutating func take(_ byte: UInt8) throws(Unusual) {
        guard bytes[position] == byte else { throw Unusual() }
        position += 1
    }
}

private extension XMLScanner {
    static let declarations = {
        ["", #" encoding="UTF-8""#, #" encoding="utf-8""#].flatMap { encoding in
            ["", #" standalone="yes""#, #" standalone="no""#].map { standalone in
                Array(#"<?xml version="1.0"\#(encoding)\#(standalone)?>"#.utf8)
            }
        }
    }()

    /// Reads up to the root: a byte order mark, the declaration in its usual spellings, white space.
    mutating func readProlog() throws(Unusual) {
        if bytes.word(at: 0) & 0xFF_FFFF == 0xBF_BBEF { position = 3 }
        if bytes[position] == 0x3C, bytes[position + 1] == 0x3F { try skipDeclaration() }
        skipSpace()
    }

    mutating func skipDeclaration() throws(Unusual) {
        let start = position
        for declaration in Self.declarations where start + declaration.count <= bytes.count {
            let written = unsafe bytes.slice(start..<start + declaration.count)
            let isSame = unsafe written.elementsEqual(declaration) { $0 == $1 || ($0 == 0x27 && $1 == 0x22) }
            guard isSame else { continue }
            position += declaration.count
            return
        }
        throw Unusual()
    }

    /// Reads the root and all in it, and sees that nothing but white space follows.
    mutating func readDocument() throws(Unusual) {
        repeat {
            if bytes[position] != 0x3C { try readText() }
            switch bytes[position + 1] {
            case 0x2F: try readEndTag()
            case 0x21, 0x3F: throw Unusual()
            default: try readStartTag()
            }
        } while !open.isEmpty
        skipSpace()
        guard position == bytes.count else { throw Unusual() }
    }

    @inline(__always) mutating func readEndTag() throws(Unusual) {
        guard let place = open.last else { throw Unusual() }
        let start = position + 2
        let length = names[place].length
        guard bytes.word(at: start) & ScannedNames.mask(length) == names[place].head,
            length <= 8 || ScannedNames.tail(start, length, bytes) == names[place].tail,
            length <= 16 || bytes.isSame(start, names[place].start, length)
        else { throw Unusual() }
        position = start + length
        skipSpace()
        try take(0x3E)
        close()
    }
}
