/// One XML document as a flat list of events, with all kept text in one run of bytes.
public struct XMLTape: Equatable, Sendable {
    /// What an event tells.
    public enum Kind: UInt8, Sendable {
        /// An element begins.
        case start
        /// An element ends.
        case end
        /// Text; neighbouring texts are one event.
        case text
    }

    /// A beginning, an end, or text.
    public struct Event: Equatable, Sendable {
        /// What it tells.
        public let kind: Kind
        /// Index of the element's name, in the vocabulary or in `names`; 0 for text.
        public let name: Int32
        /// For a start: index of its first attribute. For text: first byte in `bytes`.
        public let first: Int32
        /// For a start: how many attributes. For text: how many bytes.
        public fileprivate(set) var count: Int32
        /// For a start: line its tag ends on, from 1; 0 otherwise.
        public let line: Int32
    }

    /// An attribute: index of its name, and its value's place in `bytes`.
    public struct Attribute: Equatable, Sendable {
        /// Index of the name, in the vocabulary or in `attributeNames`.
        public let name: Int32
        /// First byte of the value in `bytes`.
        public let first: Int32
        /// How many bytes.
        public let count: Int32
    }

    /// The events in the order of the document.
    public internal(set) var events: [Event] = []
    /// The attributes of all starts, in order.
    public internal(set) var attributes: [Attribute] = []
    /// UTF-8 of all kept text and attribute values.
    public internal(set) var bytes: [UInt8] = []
    /// The elements' names where everything was kept; empty for a parse by a vocabulary.
    public internal(set) var names: [XMLName] = []
    /// The attributes' names where everything was kept; empty for a parse by a vocabulary.
    public internal(set) var attributeNames: [XMLName] = []
    /// Names of entities that were referred to and left as they are (`&name;`), in order, each once.
    public internal(set) var unexpandedEntities: [String] = []

    /// The text of a text event.
    public func text(of event: Event) -> String { string(event.first, event.count) }

    /// The bytes of a text event, as a range of `bytes`.
    public func range(of event: Event) -> Range<Int> { Int(event.first)..<Int(event.first + event.count) }

    /// The value of the attribute with the given name index at a start event; nil where it has none.
    public func attribute(_ name: Int, of event: Event) -> String? {
        for index in Int(event.first)..<Int(event.first + event.count) where attributes[index].name == name {
            return string(attributes[index].first, attributes[index].count)
        }
        return nil
    }

    /// All attributes of a start event where everything was kept, in the order written.
    public func attributes(of event: Event) -> [(name: XMLName, value: String)] {
        attributes[Int(event.first)..<Int(event.first + event.count)].map {
            (attributeNames[Int($0.name)], string($0.first, $0.count))
        }
    }
}

extension XMLTape {
    mutating func appendText(_ added: UnsafeBufferPointer<UInt8>) {
        let first = bytes.count
        unsafe bytes.append(contentsOf: added)
        appendText(from: first)
    }

    /// Adds text that is all of `bytes` from `first` on.
    mutating func appendText(from first: Int) {
        let count = Int32(bytes.count - first)
        if let last = events.indices.last, events[last].kind == .text,
            events[last].first + events[last].count == first
        {
            events[last].count += count
        } else {
            events.append(Event(kind: .text, name: 0, first: Int32(first), count: count, line: 0))
        }
    }

    mutating func appendStart(_ name: Int32, firstAttribute: Int, line: Int32) {
        let count = Int32(attributes.count - firstAttribute)
        events.append(Event(kind: .start, name: name, first: Int32(firstAttribute), count: count, line: line))
    }

    mutating func appendEnd(_ name: Int32) {
        events.append(Event(kind: .end, name: name, first: 0, count: 0, line: 0))
    }

    mutating func appendAttribute(_ name: Int32, _ value: UnsafeBufferPointer<UInt8>) {
        let first = bytes.count
        unsafe bytes.append(contentsOf: value)
        if unsafe value.contains(UInt8(ascii: "&")) { decodeAmpersands(from: first) }
        appendAttribute(name, from: first)
    }

    /// Adds an attribute whose value is all of `bytes` from `first` on.
    mutating func appendAttribute(_ name: Int32, from first: Int) {
        attributes.append(Attribute(name: name, first: Int32(first), count: Int32(bytes.count - first)))
    }

    /// Where entities are not expanded, libxml2 writes an ampersand of an attribute as `&#38;`.
    private mutating func decodeAmpersands(from first: Int) {
        let escaped = Array("&#38;".utf8)
        var end = first
        var position = first
        while position < bytes.count {
            bytes[end] = bytes[position]
            position += bytes[position...].starts(with: escaped) ? escaped.count : 1
            end += 1
        }
        bytes.removeSubrange(end...)
    }

    private func string(_ first: Int32, _ count: Int32) -> String {
        String(decoding: bytes[Int(first)..<Int(first + count)], as: UTF8.self)
    }
}
