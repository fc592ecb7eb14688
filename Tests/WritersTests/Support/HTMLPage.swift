import DocumentIO

/// A written page read back as XML, which it is besides being HTML.
struct HTMLPage {
    let root: XMLElement

    init(_ bytes: [UInt8]) throws {
        let doctype = "<!DOCTYPE html>\n"
        guard bytes.starts(with: doctype.utf8),
            let root = try XMLParser.parse(Array(bytes.dropFirst(doctype.utf8.count)), part: "page").root
        else { throw DocumentError(reason: "is no page") }
        self.root = root
    }

    /// All elements of that name, in order.
    func all(_ name: String, in element: XMLElement? = nil) -> [XMLElement] {
        (element ?? root).children.flatMap { ($0.name.local == name ? [$0] : []) + all(name, in: $0) }
    }

    /// The anchors of the page.
    var ids: [String] { every(root).compactMap { $0.attribute("id") } }

    /// Where its links lead, without the `#`; a link out of the page keeps its address.
    var links: [String] {
        all("a").compactMap { $0.attribute("href") }.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
    }

    private func every(_ element: XMLElement) -> [XMLElement] { [element] + element.children.flatMap(every) }
}
