import DocumentIO

/// Writes a document as one HTML file that needs nothing else: no network, no scripts.
///
/// The markup is well-formed XML too. Evidence leads to its quote, and the quote back to wherever it is
/// cited. Printed, it makes A4 pages with table headings repeated.
public struct HTMLRenderer: Sendable {
    /// A renderer; it has no settings.
    public init() {}

    /// The document as UTF-8. Never fails: a link that leads nowhere is written as its words, a table
    /// without columns is left out.
    public func render(_ document: Document) -> [UInt8] {
        var body = HTMLBody(Outline(document))
        body.xml.raw("<!DOCTYPE html>\n")
        body.xml.start("html", ["lang": "en-GB"])
        head(of: document, into: &body.xml)
        body.xml.start("body")
        body.xml.element("a", ["class": "skip", "href": "#content"], text: "Skip to the text")
        body.xml.start("div", ["class": "page"])
        body.masthead(of: document)
        body.contents()
        body.xml.start("main", ["id": "content", "tabindex": "-1"])
        body.write(document.blocks)
        body.xml.end()
        if let footer = document.footer {
            body.xml.start("footer")
            body.xml.element("p", text: footer)
            body.xml.end()
        }
        var bytes = body.xml.finish()
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }
}

private extension HTMLRenderer {
    func head(of document: Document, into xml: inout XMLWriter) {
        xml.start("head")
        xml.empty("meta", ["charset": "utf-8"])
        xml.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        xml.empty("meta", ["name": "color-scheme", "content": "light dark"])
        if let date = document.date { xml.empty("meta", ["name": "dcterms.date", "content": date]) }
        if let draft = document.draft { xml.empty("meta", ["name": "throughline.draft", "content": draft]) }
        if let version = document.version {
            xml.empty("meta", ["name": "throughline.version", "content": version])
        }
        xml.element("title", text: document.title.isEmpty ? "Untitled" : document.title)
        xml.start("style")
        xml.raw(HTMLStyle.sheet)
        xml.end()
        xml.end()
        xml.raw("\n")
    }
}
