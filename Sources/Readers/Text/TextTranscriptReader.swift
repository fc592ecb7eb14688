import StudyModel

/// Reads transcripts from plain text, Markdown and captions.
enum TextTranscriptReader {
    /// The transcript in `bytes`, called `name`.
    ///
    /// - Throws: `InputError` for text that holds no interview.
    static func read(
        _ bytes: [UInt8], name: String, options: ReadingOptions
    ) throws(InputError) -> ReadTranscript {
        let decoded = DecodedText(bytes)
        let lines = TextLine.all(decoded.text)
        var draft: TranscriptDraft
        if let captions = try captions(lines, name) {
            draft = captions
        } else {
            draft = try interview(lines, name, options)
        }
        draft.remarks = decoded.remarks + draft.remarks
        return TranscriptBuilder(draft, name: name, options: options).read()
    }
}

private extension TextTranscriptReader {
    /// What captions say; nil where the text holds none.
    static func captions(_ lines: [TextLine], _ name: String) throws(InputError) -> TranscriptDraft? {
        guard let file = CaptionFile(lines) else { return nil }
        guard let draft = CaptionTurns(file).transcript else {
            throw InputError(file: name, reason: "holds captions without words", isNoInterview: true)
        }
        return draft
    }

    static func interview(
        _ lines: [TextLine], _ name: String, _ options: ReadingOptions
    ) throws(InputError) -> TranscriptDraft {
        let isMarkdown = MarkdownReader.recognises(lines)
        let whole = LineWrapping(lines)?.joined(lines) ?? lines
        let document = isMarkdown ? MarkdownReader.read(whole) : TextDocument(plain: whole)
        guard let draft = LayoutChooser.choose(document.paragraphs) else {
            throw InputError(
                file: name, reason: NoInterview.reason(document.paragraphs), isNoInterview: true)
        }
        if let reason = TextDoubt.reason(draft, options) {
            throw InputError(file: name, reason: reason, isNoInterview: true)
        }
        return draft.transcript(
            of: document.paragraphs, asides: document.asides, properties: [],
            format: isMarkdown ? "markdown" : "text")
    }
}
