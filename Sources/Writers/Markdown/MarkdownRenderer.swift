/// Writes a document as GitHub-flavoured Markdown that reads well as plain text too.
public struct MarkdownRenderer: Sendable {
    /// A renderer; it has no settings.
    public init() {}

    /// The document as UTF-8, lines ended by line feeds. Never fails: a link that leads nowhere is written
    /// as its words, a table without columns is left out.
    public func render(_ document: Document) -> [UInt8] {
        var body = MarkdownBody(Outline(document))
        body.title(of: document)
        body.write(document.blocks)
        body.foot(of: document)
        return Array((body.paragraphs.joined(separator: "\n\n") + "\n").utf8)
    }
}
