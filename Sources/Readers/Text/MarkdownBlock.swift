/// Tells what a line of Markdown is.
enum MarkdownBlock {
    /// How many signs of Markdown a line (without white space at its ends) bears; plain text seldom has one, never
    /// many.
    static func marks(_ line: Substring) -> Int {
        if heading(line) != nil || isTableRule(line) { return 1 }
        let bytes = line.utf8
        if bytes.contains(UInt8(ascii: "*")), MarkdownInline(line).bold > 0 { return 1 }
        if line.hasPrefix("__"), MarkdownInline(line).bold > 0 { return 1 }
        if let open = bytes.firstIndex(of: UInt8(ascii: "[")), line[open...].contains("](") { return 1 }
        return 0
    }

    /// `## Words`, with its level from 1; nil for any other line.
    static func heading(_ line: Substring) -> (level: Int, words: Substring)? {
        let words = line.trimmed
        let level = words.utf8.prefix { $0 == UInt8(ascii: "#") }.count
        let rest = words.utf8.dropFirst(level).asSubstring
        guard (1...6).contains(level), rest.utf8.first?.isASCIISpace ?? false else { return nil }
        var title = rest.trimmed
        while title.utf8.last == UInt8(ascii: "#") { title = title.dropLast() }
        return (level, title.trimmed)
    }

    /// `---`, `***`, `___`: a line across the page.
    static func isRule(_ line: Substring) -> Bool {
        let signs = line.utf8.filter { $0 != 0x20 }
        guard signs.count >= 3, let first = signs.first else { return false }
        return [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "=")].contains(first)
            && signs.allSatisfy { $0 == first }
    }

    /// `|---|:--:|`: the line below the headings of a table.
    static func isTableRule(_ line: Substring) -> Bool {
        line.utf8.contains(UInt8(ascii: "|")) && line.utf8.contains(UInt8(ascii: "-"))
            && line.utf8.allSatisfy { [0x7C, 0x2D, 0x3A, 0x20, 0x09].contains($0) }
    }

    /// The cells of a row; `\|` is a sign of the text.
    static func cells(_ row: Substring) -> [Substring] {
        var words = row
        if words.utf8.first == UInt8(ascii: "|") { words = words.dropFirst() }
        if words.utf8.last == UInt8(ascii: "|"), !words.hasSuffix("\\|") { words = words.dropLast() }
        var cells: [Substring] = []
        var start = words.utf8.startIndex
        var before: UInt8 = 0
        for place in words.utf8.indices {
            let byte = words.utf8[place]
            if byte == UInt8(ascii: "|"), before != UInt8(ascii: "\\") {
                cells.append(words[start..<place].trimmed)
                start = words.utf8.index(after: place)
            }
            before = byte
        }
        return cells + [words[start...].trimmed]
    }

    /// The words of a note (`[^1]: words`), or the address of a link (`[name]: address`); nil for any other line.
    static func definition(_ line: Substring) -> Substring? {
        guard line.utf8.first == UInt8(ascii: "["), let close = line.firstIndex(of: "]") else { return nil }
        let rest = line[close...].dropFirst()
        guard rest.utf8.first == UInt8(ascii: ":") else { return nil }
        let words = rest.dropFirst().trimmed
        return line.hasPrefix("[^") || words.hasPrefix("http") ? words : nil
    }

    /// A line without the marks of a quotation before it.
    static func withoutQuote(_ line: Substring) -> Substring {
        var words = line.trimmed
        guard words.utf8.first == UInt8(ascii: ">") else { return line }
        while words.utf8.first == UInt8(ascii: ">") { words = words.dropFirst().trimmed }
        return words
    }

    /// A line without the mark of a list before it: `- `, `* `, `+ `, `3. `, and the box of a task.
    static func withoutBullet(_ line: Substring) -> Substring {
        let words = line.trimmed
        var rest = words
        if let first = words.utf8.first,
            [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(first)
        {
            rest = words.dropFirst()
        } else {
            let digits = words.utf8.prefix { $0.isASCIIDigit }.count
            let after = words.utf8.dropFirst(digits).first
            guard (1...3).contains(digits), after == UInt8(ascii: ".") || after == UInt8(ascii: ")") else {
                return line
            }
            rest = words.dropFirst(digits + 1)
        }
        guard rest.utf8.first?.isASCIISpace ?? false else { return line }
        let item = rest.trimmed
        for box in ["[ ] ", "[x] ", "[X] "] where item.hasPrefix(box) { return item.dropFirst(4) }
        return item
    }
}
