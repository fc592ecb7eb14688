import DocumentIO

/// Writes an element out again as a document of its own.
struct XMLSource {
    private var writer = XMLWriter()
    /// The name to write for an element; nil leaves it out with all it contains.
    private let name: (XMLElement) -> XMLName?

    /// The bytes of a document that holds `root` alone; elements take the name that `name` gives them, and those for
    /// which it gives none are left out.
    static func bytes(of root: XMLElement, name: @escaping (XMLElement) -> XMLName? = { $0.name }) -> [UInt8]
    {
        var source = XMLSource(name: name)
        source.write(root, inside: nil)
        return source.writer.finish()
    }

    private init(name: @escaping (XMLElement) -> XMLName?) { self.name = name }
}

private extension XMLSource {
    static let xml = "http://www.w3.org/XML/1998/namespace"

    mutating func write(_ element: XMLElement, inside namespace: String?) {
        guard let name = name(element) else { return }
        writer.raw("<\(name.local)")
        if name.namespace != namespace { writer.raw(" xmlns=\"\(Self.escaped(name.namespace ?? ""))\"") }
        for (index, attribute) in element.attributes.enumerated() {
            // Word's own attributes are found by the namespace their element was given.
            let other =
                attribute.name.namespace == element.name.namespace ? name.namespace : attribute.name.namespace
            writer.raw(
                " \(attributeName(attribute.name.local, other, index))=\"\(Self.escaped(attribute.value))\"")
        }
        writer.raw(">")
        for content in element.contents {
            switch content {
            case .element(let child): write(child, inside: name.namespace)
            case .text(let text): writer.text(text)
            }
        }
        writer.raw("</\(name.local)>")
    }

    /// An attribute's name, with a prefix of its own that is declared beside it where it has a namespace.
    func attributeName(_ local: String, _ namespace: String?, _ index: Int) -> String {
        guard let namespace else { return local }
        if namespace == Self.xml { return "xml:\(local)" }
        return "xmlns:a\(index)=\"\(Self.escaped(namespace))\" a\(index):\(local)"
    }

    static func escaped(_ value: String) -> String {
        var writer = XMLWriter()
        writer.text(value)
        let text = String(decoding: writer.bytes, as: UTF8.self)
        return text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "&quot;")
            .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "&#10;")
            .split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "&#9;")
    }
}
