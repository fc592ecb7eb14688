/// An element with all it contains, for small documents that are read as a tree.
public struct XMLElement: Sendable {
    /// Something inside an element.
    public enum Content: Sendable {
        /// An element.
        case element(XMLElement)
        /// Text, entities resolved.
        case text(String)
    }

    /// The element's name.
    public let name: XMLName
    /// Its attributes in the order written.
    public let attributes: [(name: XMLName, value: String)]
    /// What it contains, in order.
    public internal(set) var contents: [Content]
    /// Line it begins on, from 1.
    public let line: Int

    /// The elements directly inside, in order.
    public var children: [XMLElement] {
        contents.compactMap { if case .element(let child) = $0 { child } else { nil } }
    }

    /// The value of the first attribute with that local name, whatever its namespace.
    public func attribute(_ local: String) -> String? {
        attributes.first { $0.name.local == local }?.value
    }

    /// The first child with that local name, whatever its namespace.
    public func child(_ local: String) -> XMLElement? {
        children.first { $0.name.local == local }
    }

    /// All text inside, at any depth, in order.
    public var text: String {
        contents.reduce(into: "") { text, content in
            switch content {
            case .element(let child): text += child.text
            case .text(let words): text += words
            }
        }
    }
}

extension XMLTape {
    /// The document's root element with all it contains; nil where the tape is empty or was read by a vocabulary.
    public var root: XMLElement? {
        var open: [XMLElement] = []
        guard !names.isEmpty else { return nil }
        for event in events {
            switch event.kind {
            case .start:
                open.append(
                    XMLElement(
                        name: names[Int(event.name)], attributes: attributes(of: event), contents: [],
                        line: Int(event.line)))
            case .text:
                if let last = open.indices.last { open[last].contents.append(.text(text(of: event))) }
            case .end:
                guard let closed = open.popLast() else { return nil }
                guard let last = open.indices.last else { return closed }
                open[last].contents.append(.element(closed))
            }
        }
        return nil
    }
}
