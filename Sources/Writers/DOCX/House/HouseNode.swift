import DocumentIO

/// An element of a template, or text, as it is copied: a value that can be changed, unlike what a parser gives.
struct HouseNode: Sendable {
    /// With its prefix, as in `HouseNamespaces`; empty for text.
    var name: String
    var attributes: [(name: String, value: String)] = []
    var children: [HouseNode] = []
    /// Of text alone.
    var words = ""

    /// An element of that name.
    init(_ name: String, _ attributes: [(name: String, value: String)] = [], _ children: [HouseNode] = []) {
        self.name = name
        self.attributes = attributes
        self.children = children
    }

    /// Text.
    init(words: String) {
        name = ""
        self.words = words
    }

    /// The value of an attribute; setting nil takes it away.
    subscript(attribute: String) -> String? {
        get { attributes.first { $0.name == attribute }?.value }
        set {
            let place = attributes.firstIndex { $0.name == attribute }
            switch (place, newValue) {
            case (let place?, let value?): attributes[place].value = value
            case (let place?, nil): attributes.remove(at: place)
            case (nil, let value?): attributes.append((attribute, value))
            case (nil, nil): break
            }
        }
    }

    /// The first child of that name.
    func child(_ name: String) -> HouseNode? { children.first { $0.name == name } }

    /// The value of `w:val` of the first child of that name.
    func value(_ name: String) -> String? { child(name)?["w:val"] }

    /// All text inside.
    var text: String { name.isEmpty ? words : children.map(\.text).joined() }

    /// Whether an element of that name is inside, at any depth.
    func holds(_ name: String) -> Bool {
        children.contains { $0.name == name || $0.holds(name) }
    }

    /// Changes every element inside, and then this.
    mutating func change(_ work: (inout HouseNode) -> Void) {
        for index in children.indices { children[index].change(work) }
        work(&self)
    }

    /// The markup; `declares` adds the namespaces, for the root of a part.
    func markup(declares: Bool = false) -> String {
        var markup = ""
        write(to: &markup, declares: declares)
        return markup
    }
}

private extension HouseNode {
    func write(to markup: inout String, declares: Bool) {
        guard !name.isEmpty else { return markup += Self.escaped(words) }
        markup += "<" + name
        if declares {
            for (prefix, uri) in HouseNamespaces.all { markup += " xmlns:\(prefix)=\"\(uri)\"" }
            markup += " mc:Ignorable=\"\(HouseNamespaces.ignorable)\""
        }
        for (name, value) in attributes { markup += " \(name)=\"\(Self.escaped(value))\"" }
        guard !children.isEmpty else { return markup += "/>" }
        markup += ">"
        for child in children { child.write(to: &markup, declares: false) }
        markup += "</\(name)>"
    }

    static func escaped(_ text: String) -> String {
        var writer = XMLWriter()
        // An attribute's rules hold for text as well.
        writer.empty("a", ["b": text])
        return String(decoding: writer.finish().dropFirst(6).dropLast(3), as: UTF8.self)
    }
}
