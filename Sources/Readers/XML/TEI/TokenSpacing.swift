import DocumentIO

/// How a document of words in elements of their own (`w`, `pc`) tells where spaces belong.
enum TokenSpacing {
    /// It does not: a space goes before each word, none before closing punctuation.
    case between
    /// By `@join`; without it there is a space.
    case stated
    /// The spaces stand inside the elements.
    case inside

    /// How `root` tells.
    init(of root: XMLElement) {
        var states = false
        var holdsSpace = false
        Self.scan(root, &states, &holdsSpace)
        self = states ? .stated : holdsSpace ? .inside : .between
    }

    private static func scan(_ element: XMLElement, _ states: inout Bool, _ holdsSpace: inout Bool) {
        for child in element.children {
            if child.isToken {
                states = states || child.attribute("join") != nil
                // A space before the end tag, on the same line: an indented end tag says nothing.
                holdsSpace = holdsSpace || child.text.hasSuffix(" ") && !child.text.contains("\n")
            }
            if states { return }
            scan(child, &states, &holdsSpace)
        }
    }
}
