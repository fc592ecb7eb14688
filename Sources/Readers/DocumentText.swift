public import StudyModel

/// All the text a document holds, interview or not, paragraph by paragraph: what a reading of it has to account for.
public struct DocumentText: Sendable {
    /// Where in a document a paragraph stands.
    public enum Part: String, Sendable, CaseIterable {
        /// In the text itself, its tables and text boxes among it.
        case body
        /// In a footnote or endnote.
        case note
        /// In a comment in the margin.
        case comment
        /// In a page header or footer.
        case page = "page header or footer"
    }

    /// A paragraph with its words.
    public struct Paragraph: Sendable {
        /// Where in the document it stands.
        public let part: Part
        /// Its place in the file.
        public let place: SourcePlace
        /// Its text; tabs are `\t`, line breaks `\n`. Words that are hidden or deleted are not in it.
        public let text: String
        /// How many of its words are hidden.
        public let hiddenWords: Int
        /// How many words were deleted from it under tracked changes.
        public let deletedWords: Int
    }

    /// The paragraphs, those of the text itself first.
    public let paragraphs: [Paragraph]
    /// What was not read, and why, in sentences without a full stop.
    public let unread: [String]
}

extension DocumentText {
    init(_ contents: WordContents) {
        paragraphs =
            contents.paragraphs.map { Paragraph($0, .body) }
            + contents.asides.map { aside in
                switch aside.fate {
                case .skipped(.note): Paragraph(aside.paragraph, .note)
                case .skipped(.comment): Paragraph(aside.paragraph, .comment)
                default: Paragraph(aside.paragraph, .page)
                }
            }
        unread = contents.remarks.filter { $0.code == "part-not-read" }.map(\.message)
    }
}

private extension DocumentText.Paragraph {
    init(_ paragraph: SourceParagraph, _ part: DocumentText.Part) {
        self.init(
            part: part, place: paragraph.place, text: paragraph.text, hiddenWords: paragraph.unread.hidden,
            deletedWords: paragraph.unread.deleted)
    }
}
