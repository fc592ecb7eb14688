import DocumentIO
import StudyModel

/// All that a Word document says, part by part.
struct WordContents: Sendable {
    /// The paragraphs of the main part, with those of documents embedded in it where they stand.
    private(set) var paragraphs: [SourceParagraph] = []
    /// The paragraphs of other parts, and what becomes of each.
    private(set) var asides: [LayoutDraft.Aside] = []
    private(set) var comments: [SourceComment] = []
    /// Facts that someone put into the document's own properties.
    private(set) var properties: [MetadataEntry] = []
    /// What pages say above and below the text, each once.
    private(set) var pageFacts: [MetadataEntry] = []
    /// Whether it holds pictures, which may be of words.
    private(set) var hasPictures = false
    /// What was not read, and why.
    private(set) var remarks: [TranscriptDraft.Remark] = []

    /// How deep documents embedded in embedded documents are followed.
    private static let deepest = 3

    /// Reads the document in `package`; `depth` counts the documents it is embedded in.
    init(_ package: WordPackage, depth: Int = 0) throws(DocumentError) {
        if package.main.hasPrefix("xl/") || package.main.hasPrefix("ppt/") {
            throw DocumentError(
                reason: "is a spreadsheet or a presentation: copy the transcript into a Word document")
        }
        let main = try Self.reading(of: package)
        paragraphs = main.paragraphs
        try embed(main.embedded, of: package, depth)
        for (kind, part, content) in try package.parts(["footnotes", "endnotes"]) {
            let notes = try Self.paragraphs(content, part)
            asides += notes.map { ($0, .skipped(.note)) }
            tell(
                notes.count { !$0.isBlank }, "paragraph of \(kind)", "paragraphs of \(kind)",
                code: "notes-apart")
        }
        try readComments(of: package, main.anchors)
        try readPages(of: package)
        properties = try Self.properties(package)
        hasPictures = package.holds("image")
        remarks += package.unread.map { unread in
            .init(
                severity: .note, code: "part-not-read",
                message: "\(unread.part) was not read: \(unread.reason)")
        }
    }
}

extension WordContents {
    private static func parse(_ bytes: [UInt8], _ part: String) throws(DocumentError) -> XMLTape {
        try XMLParser.parse(bytes, keeping: WordName.vocabulary, part: part)
    }

    private static func paragraphs(_ bytes: [UInt8], _ part: String) throws(DocumentError)
        -> [SourceParagraph]
    {
        WordParagraphs.read(try parse(bytes, part), part: part).paragraphs
    }

    /// Reads the main part, and once more where styles or lists tell what its words do not.
    private static func reading(of package: WordPackage) throws(DocumentError) -> WordReading {
        let tape = try parse(package.mainPart(), package.main)
        let reading = WordParagraphs.read(tape, part: package.main)
        var styles = WordStyles()
        var lists = WordLists()
        if !reading.usedStyles.allSatisfy(WordStyles.isOfWord),
            let (_, part, bytes) = try package.parts(["styles"]).first
        {
            styles = WordStyles(try XMLParser.parse(bytes, part: part))
        }
        let stylesMatter = styles.matters(to: reading.usedStyles)
        if reading.usesLists || styles.number(reading.usedStyles),
            let (_, part, bytes) = try package.parts(["numbering"]).first
        {
            lists = WordLists(try XMLParser.parse(bytes, part: part))
        }
        guard stylesMatter || lists.haveLabels else { return reading }
        return WordParagraphs.read(tape, part: package.main, styles: styles, lists: lists)
    }

    private mutating func tell(_ count: Int, _ one: String, _ many: String, code: String) {
        guard count > 0 else { return }
        let words = count == 1 ? "one \(one) is" : "\(count) \(many) are"
        remarks.append(.init(severity: .note, code: code, message: "\(words) kept apart from what was said"))
    }

    private mutating func readComments(
        of package: WordPackage, _ anchors: [String: WordReading.Anchor]
    ) throws(DocumentError) {
        for (_, part, content) in try package.parts(["comments"]) {
            let reading = WordParagraphs.read(try Self.parse(content, part), part: part)
            asides += reading.paragraphs.map { ($0, .skipped(.comment)) }
            for (position, comment) in reading.comments.enumerated() {
                let next = position + 1
                let end =
                    next < reading.comments.count ? reading.comments[next].first : reading.paragraphs.count
                let lines = reading.paragraphs[comment.first..<end].map { String($0.trimmed) }
                let anchor = anchors[comment.id]
                comments.append(
                    SourceComment(
                        author: comment.author, text: lines.joined(separator: "\n"),
                        about: anchor?.words ?? "",
                        place: anchor?.place))
            }
        }
        tell(comments.count, "comment", "comments", code: "comments-apart")
    }

    /// Headers and footers tell of the document. Pages repeat themselves, and count themselves.
    private mutating func readPages(of package: WordPackage) throws(DocumentError) {
        for (kind, part, content) in try package.parts(["header", "footer"]) {
            for paragraph in try Self.paragraphs(content, part) {
                let known = pageFacts.count
                for line in paragraph.lines
                where line.text.unicodeScalars.contains(where: \.properties.isAlphabetic) {
                    let fact =
                        DocumentHead.fact(line, [:])
                        ?? MetadataEntry(key: "page \(kind)", value: String(line.text))
                    if !pageFacts.contains(fact) { pageFacts.append(fact) }
                }
                asides.append((paragraph, pageFacts.count > known ? .metadata : .skipped(.pageHeader)))
            }
        }
    }

    private static func properties(_ package: WordPackage) throws(DocumentError) -> [MetadataEntry] {
        guard let (_, part, bytes) = try package.parts(["custom-properties"]).first,
            let root = try XMLParser.parse(bytes, part: part).root
        else { return [] }
        return root.children.compactMap { property in
            // Word writes the company it is licensed to by itself.
            guard let key = property.attribute("name"), AttributeNames.isKnown(key), key != "Company" else {
                return nil
            }
            return MetadataEntry(key: key, value: String(property.text.trimmed))
        }
    }
}

extension WordContents {
    /// Puts the paragraphs of embedded documents where they stand in the main part.
    private mutating func embed(
        _ embedded: [(relationship: String, before: Int)], of package: WordPackage, _ depth: Int
    ) throws(DocumentError) {
        guard !embedded.isEmpty else { return }
        var all: [SourceParagraph] = []
        var next = 0
        for (relationship, before) in embedded {
            all += paragraphs[next..<before]
            next = before
            guard let (part, bytes) = try package.part(related: relationship) else { continue }
            do throws(DocumentError) {
                all += try Self.chunk(bytes, part, depth + 1)
            } catch {
                remarks.append(
                    .init(code: "part-not-read", message: "\(part) was not read: it \(error.reason)"))
            }
        }
        all += paragraphs[next...]
        paragraphs = all.enumerated().map { index, paragraph in paragraph.moved(to: index) }
    }

    /// The paragraphs of an embedded document: of Word, a web page, or plain text.
    private static func chunk(
        _ bytes: [UInt8], _ part: String, _ depth: Int
    ) throws(DocumentError) -> [SourceParagraph] {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            guard depth <= deepest else { throw DocumentError(reason: "is embedded too deep") }
            return try WordContents(WordPackage(bytes), depth: depth).paragraphs.map { $0.moved(to: part) }
        }
        if case .refused(let reason) = FileFormat(sniffing: bytes),
            bytes.contains(0) || bytes.starts(with: Array("{\\rtf".utf8))
        {
            throw DocumentError(reason: reason)
        }
        if bytes.starts(with: Array("MIME-Version:".utf8)) {
            throw DocumentError(reason: "is a web page packed as an email (MHT)")
        }
        let lines = WebPage.looksLikeOne(bytes) ? WebPage.lines(bytes) : WebPage.plainLines(bytes)
        return lines.enumerated().map { number, line in
            var paragraph = SourceParagraph(cell: nil, place: SourcePlace(part: part, paragraph: number + 1))
            paragraph.fill(line)
            return paragraph
        }
    }
}
