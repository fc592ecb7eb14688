import StudyModel
import DocumentIO

/// Reads transcripts from Word documents.
enum DOCXTranscriptReader {
    /// The transcript in `bytes`, called `name`.
    ///
    /// - Throws: `InputError` naming part and line, for damaged or encrypted documents and for those that hold no
    ///   interview.
    static func read(
        _ bytes: [UInt8], name: String, options: ReadingOptions
    ) throws(InputError) -> ReadTranscript {
        do throws(DocumentError) {
            let package = try WordPackage(bytes)
            let paragraphs = try words(of: package)
            guard let draft = LayoutChooser.choose(paragraphs) else {
                throw DocumentError(reason: NoInterview.reason(paragraphs))
            }
            let transcript = try draft.transcript(
                of: paragraphs, asides: asides(package), properties: properties(package))
            return TranscriptBuilder(transcript, name: name, options: options).read()
        } catch {
            throw InputError(file: name, part: error.part, line: error.line, reason: error.reason)
        }
    }
}

extension DOCXTranscriptReader {
    private static func words(of package: WordPackage) throws(DocumentError) -> [SourceParagraph] {
        if package.main.hasPrefix("xl/") || package.main.hasPrefix("ppt/") {
            throw DocumentError(
                reason: "is a spreadsheet or a presentation: copy the transcript into a Word document")
        }
        let tape = try XMLParser.parse(package.mainPart(), keeping: WordName.vocabulary, part: package.main)
        return WordParagraphs.read(tape, part: package.main)
    }

    /// The paragraphs of notes, comments, headers and footers: kept apart from what was said.
    private static func asides(_ package: WordPackage) throws(DocumentError) -> [LayoutDraft.Aside] {
        let kinds: Set = ["footnotes", "endnotes", "comments", "header", "footer"]
        var found: [LayoutDraft.Aside] = []
        for (kind, part, bytes) in try package.parts(kinds) {
            let tape = try XMLParser.parse(bytes, keeping: WordName.vocabulary, part: part)
            let reason: ParagraphAccounting.SkipReason =
                kind == "header" || kind == "footer" ? .pageHeader : .note
            found += WordParagraphs.read(tape, part: part).map { ($0, reason) }
        }
        return found
    }

    /// The facts someone put into the document's own properties.
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
