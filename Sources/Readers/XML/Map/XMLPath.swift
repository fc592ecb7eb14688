import DocumentIO

/// A way to something in an XML document, as a mapping file writes it: names of elements parted by `/`, at the end
/// perhaps `@` and an attribute. Names count whatever their namespace. `.` is the name of the element itself.
struct XMLPath: Hashable, Sendable {
    /// The elements to go through, outermost first; none for an attribute of the element itself.
    let steps: [String]
    /// The attribute at the end; nil where the words of the element are meant.
    let attribute: String?
    /// Whether the name of the element itself is meant.
    let isOwnName: Bool

    /// The path `text` writes; nil where it is none.
    init?(_ text: String) {
        isOwnName = text == "."
        guard !isOwnName else {
            steps = []
            attribute = nil
            return
        }
        var parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let last = parts.last else { return nil }
        if last.hasPrefix("@") {
            attribute = String(last.dropFirst())
            parts.removeLast()
        } else {
            attribute = nil
        }
        guard attribute != "", parts.allSatisfy(Self.isName) && Self.isName(attribute ?? "x") else {
            return nil
        }
        steps = parts
    }

    /// A path of one step, or, with an attribute, of none.
    init(element: String? = nil, attribute: String? = nil) {
        steps = [element].compactMap(\.self)
        self.attribute = attribute
        isOwnName = element == nil && attribute == nil
    }

    /// The path as it is written.
    var text: String {
        isOwnName ? "." : (steps + [attribute.map { "@\($0)" }].compactMap(\.self)).joined(separator: "/")
    }

    /// Whether the path leads to the element of that `name`, which stands in elements of the names `path`, outermost
    /// first.
    func leads(to name: String, in path: [String]) -> Bool {
        guard attribute == nil, steps.last == name, steps.count <= path.count + 1 else { return false }
        return path.suffix(steps.count - 1).elementsEqual(steps.dropLast())
    }

    /// What is found by this path inside `element`: the first value that is not empty, white space collapsed.
    func value(in element: XMLElement) -> String? {
        if isOwnName { return element.name.local }
        return Self.values(element, steps[...], attribute).first { !$0.isEmpty }
    }
}

private extension XMLPath {
    static func isName(_ text: String) -> Bool {
        !text.isEmpty && text != "." && text != ".."
            && text.unicodeScalars.allSatisfy {
                !$0.properties.isWhitespace && !"@/[]()*,=\"'<>:".unicodeScalars.contains($0)
            }
    }

    /// Values at the end of `steps`, whose first may stand at any depth inside `element`.
    static func values(_ element: XMLElement, _ steps: ArraySlice<String>, _ attribute: String?) -> [String] {
        guard let first = steps.first else {
            return [(attribute.map { element.attribute($0) ?? "" } ?? element.text).collapsed]
        }
        return element.all(first).flatMap { children($0, steps.dropFirst(), attribute) }
    }

    static func children(_ element: XMLElement, _ steps: ArraySlice<String>, _ attribute: String?) -> [String]
    {
        guard let first = steps.first else { return values(element, [], attribute) }
        return element.children.filter { $0.name.local == first }.flatMap {
            children($0, steps.dropFirst(), attribute)
        }
    }
}
