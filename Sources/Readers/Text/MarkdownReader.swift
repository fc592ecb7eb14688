/// Reads the blocks of Markdown line by line, as far as transcripts use them: headings, lists, quotes, tables, fences,
/// rules, notes and a head of facts between `---`.
struct MarkdownReader {
    private var document = TextDocument()
    private let lines: [TextLine]
    private var index = 0
    private var tables = 0
    /// Whether a comment begun on an earlier line goes on.
    private var inComment = false
    private var inFence = false

    /// Whether `lines` hold marks of Markdown: two at least, or one that plain text never has.
    static func recognises(_ lines: [TextLine]) -> Bool {
        var marks = 0
        for line in lines {
            marks += MarkdownBlock.marks(line.text.trimmed)
            if marks > 1 { return true }
        }
        return false
    }

    /// The paragraphs of `lines`.
    static func read(_ lines: [TextLine]) -> TextDocument {
        var reader = MarkdownReader(lines: lines)
        reader.readFrontMatter()
        while reader.index < lines.count { reader.readBlock() }
        return reader.document
    }

    private init(lines: [TextLine]) { self.lines = lines }
}

private extension MarkdownReader {
    /// Facts between two lines of dashes at the very top.
    mutating func readFrontMatter() {
        guard lines.first?.text.trimmed == "---",
            let end = lines.dropFirst().prefix(60).firstIndex(where: {
                ["---", "..."].contains($0.text.trimmed)
            }),
            lines[1..<end].allSatisfy({ $0.isBlank || $0.text.utf8.contains(UInt8(ascii: ":")) })
        else { return }
        for line in lines[0...end] {
            let isRule = line.text.trimmed == "---" || line.text.trimmed == "..."
            let words = line.text.trimmed.filter { $0 != "\"" }
            document.append(isRule ? [] : Array(words.utf8), line: line.number)
        }
        index = end + 1
    }

    mutating func readBlock() {
        let line = lines[index]
        let words = line.text.trimmed
        if words.hasPrefix("```") || words.hasPrefix("~~~") {
            inFence.toggle()
            document.append([], line: line.number)
        } else if inFence {
            document.append(Array(line.text.utf8), line: line.number)
        } else if inComment || words.hasPrefix("<!--") && !words.contains("-->") {
            skipComment(line)
        } else if MarkdownBlock.isRule(words) {
            document.append([], line: line.number)
        } else if index + 1 < lines.count, MarkdownBlock.isTableRule(lines[index + 1].text.trimmed),
            words.utf8.contains(UInt8(ascii: "|"))
        {
            return readTable()
        } else if let note = MarkdownBlock.definition(words) {
            document.appendNote(MarkdownInline(note).text, line: line.number)
        } else {
            readLine(line)
        }
        index += 1
    }

    mutating func skipComment(_ line: TextLine) {
        inComment = !line.text.contains("-->")
        let words = WordBytes.words(Array(line.text.utf8))
        document.append([], line: line.number) { $0.unread.hidden = words }
    }

    mutating func readLine(_ line: TextLine) {
        var words = MarkdownBlock.withoutQuote(line.text)
        let heading = MarkdownBlock.heading(words) ?? underlined(words)
        words = heading?.words ?? MarkdownBlock.withoutBullet(words)
        // A backslash at the end breaks the line, which ends here anyway.
        if words.hasSuffix("\\") { words = words.dropLast() }
        add(MarkdownInline(words), line: line.number) { paragraph in
            guard let heading else { return }
            paragraph.style = "heading\(heading.level)"
            paragraph.bold = 1
        }
        // The line of signs below a heading is part of it.
        if heading != nil, MarkdownBlock.heading(MarkdownBlock.withoutQuote(line.text)) == nil {
            index += 1
            document.append([], line: lines[index].number)
        }
    }

    /// A heading whose next line is all `=` or `-`.
    func underlined(_ words: Substring) -> (level: Int, words: Substring)? {
        guard !words.trimmed.isEmpty, index + 1 < lines.count else { return nil }
        let below = lines[index + 1].text.trimmed
        guard below.utf8.count >= 3, words.trimmed.utf8.count <= 120 else { return nil }
        if below.utf8.allSatisfy({ $0 == UInt8(ascii: "=") }) { return (1, words.trimmed) }
        return nil
    }

    mutating func add(
        _ inline: MarkdownInline, line: Int, cell: SourceParagraph.Cell? = nil,
        _ shape: (inout SourceParagraph) -> Void = { _ in }
    ) {
        document.append(inline.text, line: line, cell: cell) { paragraph in
            let letters = Double(max(inline.letters, 1))
            paragraph.bold = Double(inline.bold) / letters
            paragraph.italic = Double(inline.italic) / letters
            paragraph.unread.hidden = inline.hiddenWords
            shape(&paragraph)
        }
    }

    mutating func readTable() {
        var row = 0
        while index < lines.count {
            let words = lines[index].text.trimmed
            guard words.utf8.contains(UInt8(ascii: "|")) else { break }
            if row == 0 || !MarkdownBlock.isTableRule(words) {
                for (column, cell) in MarkdownBlock.cells(words).enumerated() {
                    add(
                        MarkdownInline(cell), line: lines[index].number,
                        cell: .init(table: tables, row: row, column: column))
                }
                row += 1
            }
            index += 1
        }
        tables += 1
    }
}
