/// Reads the marks inside a line of Markdown: emphasis, links, code, escapes, entities and the tags of HTML.
struct MarkdownInline {
    /// The words, UTF-8.
    private(set) var text: [UInt8] = []
    /// How many of their bytes are bold.
    private(set) var bold = 0
    /// How many of their bytes are italic.
    private(set) var italic = 0
    /// How many of their bytes are no line breaks.
    private(set) var letters = 0
    /// How many words were left out: comments.
    private(set) var hiddenWords = 0

    private let source: [UInt8]
    private var index = 0
    private var isBold = false
    private var isItalic = false
    /// The emphasis that is open, innermost last.
    private var open: [[UInt8]] = []
    /// Marks of emphasis that close nowhere in the rest of the line.
    private var hopeless: Set<[UInt8]> = []

    /// Nobody nests more; a line made of marks alone must not take long.
    private static let deepest = 8
    /// The furthest the end of a link, of code or of a tag is looked for, in bytes.
    private static let furthest = 2000

    /// Reads `line`.
    init(_ line: Substring) {
        source = Array(line.utf8)
        text.reserveCapacity(source.count)
        while index < source.count { step() }
    }
}

private extension MarkdownInline {
    mutating func step() {
        switch source[index] {
        case UInt8(ascii: "\\") where index + 1 < source.count && Self.isMark(source[index + 1]):
            index += 1
            copy()
        case UInt8(ascii: "*"), UInt8(ascii: "_"): emphasis()
        case UInt8(ascii: "~") where starts("~~"): index += 2
        case UInt8(ascii: "`"): code()
        case UInt8(ascii: "!") where starts("!["): if !link(from: index + 1, isImage: true) { copy() }
        case UInt8(ascii: "["): if !footnote(), !link(from: index, isImage: false) { copy() }
        case UInt8(ascii: "<"): if !tag() { copy() }
        case UInt8(ascii: "&"):
            guard let entity = MarkupEntity.decode(source[index...]) else { return copy() }
            add(Array(entity.text.utf8))
            index += entity.length
        default: copy()
        }
    }

    mutating func copy() {
        add([source[index]])
        index += 1
    }

    mutating func add(_ bytes: [UInt8]) {
        text += bytes
        letters += bytes.count
        if isBold { bold += bytes.count }
        if isItalic { italic += bytes.count }
    }

    func starts(_ mark: StaticString) -> Bool {
        source[index...].starts(with: "\(mark)".utf8)
    }

    /// Marks of punctuation, which a backslash takes at their word.
    static func isMark(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !byte.isASCIILetterOrDigit
    }

    /// Stars and low lines: emphasis where they hug words and have a partner, themselves elsewhere.
    mutating func emphasis() {
        let mark = source[index]
        let isDouble = index + 1 < source.count && source[index + 1] == mark
        let run = Array(repeating: mark, count: isDouble ? 2 : 1)
        if open.last == run, canClose(at: index, run) {
            open.removeLast()
            index += run.count
        } else if let position = open.lastIndex(of: run), canClose(at: index, run) {
            open.remove(at: position)
            index += run.count
        } else if canOpen(run) {
            open.append(run)
            index += run.count
        } else {
            add(run)
            index += run.count
        }
        isBold = open.contains { $0.count == 2 }
        isItalic = open.contains { $0.count == 1 }
    }

    func canClose(at place: Int, _ run: [UInt8]) -> Bool {
        guard place > 0, !source[place - 1].isASCIISpace else { return false }
        guard run[0] == UInt8(ascii: "_") else { return true }
        let after = place + run.count
        return after >= source.count || !(source[after].isASCIILetterOrDigit || source[after] > 0x7F)
    }

    mutating func canOpen(_ run: [UInt8]) -> Bool {
        let after = index + run.count
        guard after < source.count, !source[after].isASCIISpace, open.count < Self.deepest,
            !hopeless.contains(run)
        else { return false }
        if run[0] == UInt8(ascii: "_"), index > 0,
            source[index - 1].isASCIILetterOrDigit || source[index - 1] > 0x7F
        {
            return false
        }
        var place = after + 1
        while place + run.count <= source.count {
            if source[place...].starts(with: run), canClose(at: place, run) { return true }
            place += 1
        }
        hopeless.insert(run)
        return false
    }

    /// `` `words` ``: the words as they stand.
    mutating func code() {
        let ticks = source[index...].prefix { $0 == UInt8(ascii: "`") }.count
        let start = index + ticks
        var end = start
        while end + ticks <= min(source.count, start + Self.furthest) {
            if source[end..<(end + ticks)].allSatisfy({ $0 == UInt8(ascii: "`") }) {
                add(Array(source[start..<end]))
                index = end + ticks
                return
            }
            end += 1
        }
        add(Array(source[index..<start]))
        index = start
    }
}

private extension MarkdownInline {
    /// `[words](address)` and `[words][name]`: the words; pictures say nothing. False where no link stands at
    /// `start`.
    mutating func link(from start: Int, isImage: Bool) -> Bool {
        guard let close = partner(of: start, UInt8(ascii: "["), UInt8(ascii: "]")), close + 1 < source.count,
            let end = destination(after: close)
        else { return false }
        if !isImage {
            let words = MarkdownInline(String(decoding: source[(start + 1)..<close], as: UTF8.self)[...])
            add(words.text)
        }
        index = end
        return true
    }

    /// Where the address after the words of a link ends; nil where there is none.
    func destination(after close: Int) -> Int? {
        switch source[close + 1] {
        case UInt8(ascii: "("): partner(of: close + 1, UInt8(ascii: "("), UInt8(ascii: ")")).map { $0 + 1 }
        case UInt8(ascii: "["): partner(of: close + 1, UInt8(ascii: "["), UInt8(ascii: "]")).map { $0 + 1 }
        default: nil
        }
    }

    func partner(of start: Int, _ opening: UInt8, _ closing: UInt8) -> Int? {
        var depth = 0
        for place in start..<min(source.count, start + Self.furthest) {
            if source[place] == opening { depth += 1 }
            if source[place] == closing { depth -= 1 }
            if depth == 0 { return place }
        }
        return nil
    }

    /// `[^3]`: the number of a note.
    mutating func footnote() -> Bool {
        guard starts("[^"), let end = source[index...].prefix(100).firstIndex(of: UInt8(ascii: "]")) else {
            return false
        }
        index = end + 1
        return true
    }

    /// The tags of HTML that mark text up, comments, and addresses in angle brackets.
    mutating func tag() -> Bool {
        if starts("<!--") {
            var end = index
            while end < source.count, !source[end...].starts(with: "-->".utf8) { end += 1 }
            hiddenWords += WordBytes.words(Array(source[min(index + 4, end)..<end]))
            index = min(end + 3, source.count)
            return true
        }
        guard let end = source[index...].prefix(Self.furthest).firstIndex(of: UInt8(ascii: ">")) else {
            return false
        }
        let inner = source[(index + 1)..<end]
        let isClosing = inner.first == UInt8(ascii: "/")
        let name = MarkupTag.name(inner)
        if name == "br" {
            text.append(0x0A)
        } else if name == "b" || name == "strong" {
            isBold = !isClosing
        } else if name == "i" || name == "em" {
            isItalic = !isClosing
        } else if inner.starts(with: "http".utf8) || inner.starts(with: "mailto:".utf8) {
            add(Array(inner))
        } else if !MarkupTag.known.contains(name) {
            return false
        }
        index = end + 1
        return true
    }
}
