import DocumentIO

/// The elements of OpenDocument that carry words or tell how they look, by prefix and local name.
enum ODTName: String, CaseIterable, Sendable {
    case body = "office:body"
    case text = "office:text"
    case masterStyles = "office:master-styles"
    case header = "style:header"
    case leftHeader = "style:header-left"
    case firstHeader = "style:header-first"
    case footer = "style:footer"
    case leftFooter = "style:footer-left"
    case firstFooter = "style:footer-first"
    case paragraph = "text:p"
    case heading = "text:h"
    case span = "text:span"
    case spaces = "text:s"
    case tab = "text:tab"
    case lineBreak = "text:line-break"
    case section = "text:section"
    case note = "text:note"
    case citation = "text:note-citation"
    case annotation = "office:annotation"
    case trackedChanges = "text:tracked-changes"
    case region = "text:changed-region"
    case deletion = "text:deletion"
    case change = "text:change"
    case rubyText = "text:ruby-text"
    case hiddenText = "text:hidden-text"
    case table = "table:table"
    case row = "table:table-row"
    case cell = "table:table-cell"
    case coveredCell = "table:covered-table-cell"
    case style = "style:style"
    case textProperties = "style:text-properties"
    case userDefined = "meta:user-defined"
    case title = "dc:title"
    /// Something else that may stand inside a paragraph, such as a link or a field: its text is text.
    case otherText = "text:"
    /// Something else: its text is nobody's.
    case other = ""

    /// What the names of `tape` are, by index.
    static func all(in tape: XMLTape) -> [ODTName] {
        tape.names.map { name in
            let prefix = prefix(of: name.namespace ?? "")
            return ODTName(rawValue: "\(prefix):\(name.local)") ?? (prefix == "text" ? .otherText : .other)
        }
    }

    /// The usual prefix of a namespace.
    private static func prefix(of namespace: String) -> String {
        let oasis = "urn:oasis:names:tc:opendocument:xmlns:"
        if namespace.hasPrefix(oasis) {
            return String(namespace.dropFirst(oasis.count).prefix { $0 != ":" })
        }
        return namespace == "http://purl.org/dc/elements/1.1/" ? "dc" : "other"
    }
}

extension XMLTape {
    /// The value of the attribute with that local name at a start event, whatever its namespace; nil where it has
    /// none.
    func attribute(named local: String, of event: Event) -> String? {
        attributes(of: event).first { $0.name.local == local }?.value
    }
}
