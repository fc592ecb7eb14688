import DocumentIO
import StudyModel

/// Reads transcripts from OpenDocument texts, as LibreOffice writes them: packages (.odt) and single XML files (.fodt).
enum ODTTranscriptReader {
    /// The transcript in the package `bytes`, called `name`.
    ///
    /// - Throws: `InputError` naming part and line, for damaged or encrypted documents and those that hold no
    ///   interview.
    static func read(
        _ bytes: [UInt8], name: String, options: ReadingOptions
    ) throws(InputError) -> ReadTranscript {
        do throws(DocumentError) {
            let zip = try ZipReader(bytes)
            try refusePassword(zip)
            var parts: [(part: String, tape: XMLTape)] = []
            // Styles first: the text looks them up.
            for part in ["styles.xml", "content.xml", "meta.xml"] {
                guard let bytes = try zip.read(part) else { continue }
                parts.append((part, try XMLParser.parse(bytes, part: part)))
            }
            return try read(parts, name: name, options: options)
        } catch {
            throw InputError(file: name, part: error.part, line: error.line, reason: error.reason)
        }
    }

    /// The transcript in the XML file `bytes`, called `name`.
    static func readFlat(
        _ bytes: [UInt8], name: String, options: ReadingOptions
    ) throws(InputError) -> ReadTranscript {
        do throws(DocumentError) {
            return try read([(nil, try XMLParser.parse(bytes))], name: name, options: options)
        } catch {
            throw InputError(file: name, part: error.part, line: error.line, reason: error.reason)
        }
    }
}

private extension ODTTranscriptReader {
    static func refusePassword(_ zip: ZipReader) throws(DocumentError) {
        guard let manifest = try zip.read("META-INF/manifest.xml"),
            manifest.contains(Array("encryption-data".utf8))
        else { return }
        throw DocumentError(reason: "has a password: open it, take the password away, and save it again")
    }

    static func read(
        _ parts: [(part: String?, tape: XMLTape)], name: String, options: ReadingOptions
    ) throws(DocumentError) -> ReadTranscript {
        let named = parts.map { ($0.part, $0.tape, ODTName.all(in: $0.tape)) }
        var styles = ODTStyles()
        for (_, tape, names) in named { styles.add(tape, names) }
        var paragraphs: [SourceParagraph] = []
        var asides: [LayoutDraft.Aside] = []
        var properties: [MetadataEntry] = []
        var hasText = false
        for (part, tape, names) in named {
            let read = ODTParagraphs(tape, names, styles: styles, part: part)
            paragraphs += read.paragraphs
            asides += read.asides
            hasText = hasText || read.hasText
            properties += ODTProperties.read(tape, names)
        }
        guard hasText else {
            throw DocumentError(
                reason: "is a spreadsheet or a presentation: copy the transcript into a text document")
        }
        guard let draft = LayoutChooser.choose(paragraphs) else {
            throw DocumentError(reason: NoInterview.reason(paragraphs))
        }
        let transcript = draft.transcript(
            of: paragraphs, asides: asides, properties: properties, format: "odt")
        return TranscriptBuilder(transcript, name: name, options: options).read()
    }
}
