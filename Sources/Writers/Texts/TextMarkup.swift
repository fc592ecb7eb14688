/// Reads simple Markdown: paragraphs, lists, bold, italics, links to places of the document, and names in braces that
/// stand for what the document says. Whatever else Markdown knows is taken as words.
struct TextMarkup {
    private let values: [String: String]

    /// Reads with `values` for what stands between braces.
    init(_ values: [String: String]) { self.values = values }

    /// The paragraphs and lists of `text`, parted by blank lines.
    func blocks(_ text: String) -> [Block] {
        var blocks: [Block] = []
        var lines: [Substring] = []
        for line in text.textLines + [""] {
            if line.allSatisfy(\.isWhitespace) {
                if !lines.isEmpty { blocks += self.blocks(lines) }
                lines = []
            } else {
                lines.append(line)
            }
        }
        return blocks
    }

    /// A name between braces that nobody knows; nil where there is none.
    static func unknownPlaceholder(in line: Substring) -> String? {
        for piece in line.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
            guard let end = piece.firstIndex(of: "}") else { continue }
            let name = String(piece[..<end])
            if !PlanTexts.placeholders.contains(name) { return name }
        }
        return nil
    }
}

private extension TextMarkup {
    /// One paragraph, or one list, with the words that lead to it.
    func blocks(_ lines: [Substring]) -> [Block] {
        var blocks: [Block] = []
        var words: [Substring] = []
        var items: [(isNumbered: Bool, text: String)] = []
        func flush() {
            if !words.isEmpty { blocks.append(.paragraph(inlines(words.joined(separator: " ")))) }
            if let first = items.first {
                blocks.append(.list(items.map { inlines($0.text) }, numbered: first.isNumbered))
            }
            (words, items) = ([], [])
        }
        for line in lines {
            let line = line.drop(while: \.isWhitespace)
            if let item = Self.item(line) {
                if !words.isEmpty || items.first.map({ $0.isNumbered != item.isNumbered }) == true { flush() }
                items.append(item)
            } else if items.isEmpty {
                words.append(line)
            } else {
                items[items.count - 1].text += " " + line
            }
        }
        flush()
        return blocks
    }

    static func item(_ line: Substring) -> (isNumbered: Bool, text: String)? {
        if line.hasPrefix("- ") || line.hasPrefix("* ") { return (false, String(line.dropFirst(2))) }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line.dropFirst(digits.count)
        guard !digits.isEmpty, rest.hasPrefix(". ") else { return nil }
        return (true, String(rest.dropFirst(2)))
    }

    func inlines(_ text: String) -> [Inline] {
        var found: [Inline] = []
        var rest = Substring(text)
        var plain = ""
        func flush() {
            if !plain.isEmpty { found.append(.text(plain)) }
            plain = ""
        }
        while let first = rest.first {
            if first == "\\", let next = rest.dropFirst().first, !next.isLetter, !next.isNumber {
                plain.append(next)
                rest = rest.dropFirst(2)
            } else if let (inline, length) = mark(rest) {
                flush()
                found.append(inline)
                rest = rest.dropFirst(length)
            } else if first == "{", let end = rest.firstIndex(of: "}") {
                plain += values[String(rest[..<end].dropFirst())] ?? String(rest[...end])
                rest = rest[end...].dropFirst()
            } else {
                plain.append(first)
                rest = rest.dropFirst()
            }
        }
        flush()
        return found
    }

    /// The marked words `text` begins with, and how many characters they take.
    func mark(_ text: Substring) -> (Inline, Int)? {
        for (mark, make) in [("**", Inline.strong), ("*", Inline.emphasis)] where text.hasPrefix(mark) {
            let inside = text.dropFirst(mark.count)
            guard let end = inside.firstRange(of: mark), end.lowerBound > inside.startIndex else {
                return nil
            }
            let words = inside[..<end.lowerBound]
            return (make(filled(words)), words.count + 2 * mark.count)
        }
        guard text.first == "[", let close = text.firstRange(of: "](#"),
            let end = text[close.upperBound...].firstIndex(of: ")")
        else { return nil }
        let words = text[..<close.lowerBound].dropFirst()
        let anchor = text[close.upperBound..<end]
        return (.link(filled(words), anchor: String(anchor)), words.count + anchor.count + 5)
    }

    func filled(_ words: Substring) -> String {
        values.sorted { $0.key < $1.key }.reduce(String(words)) {
            $0.replacing("{\($1.key)}", with: $1.value)
        }
    }
}
