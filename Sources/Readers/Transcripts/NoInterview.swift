/// Says why a document was taken for no interview.
enum NoInterview {
    /// The reason, of a document with these `paragraphs`, none of whose layouts is known.
    static func reason(_ paragraphs: [SourceParagraph]) -> String {
        if paragraphs.allSatisfy(\.isBlank) { return "holds no text" }
        return
            "does not look like an interview: no speakers' labels, no timed headings, no table of turns, and no "
            + "questions set apart from answers"
    }
}
