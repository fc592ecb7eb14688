import DocumentIO

/// Which elements of a document hold turns, found in one pass: for each element, in the order of the document.
struct TurnMarks {
    /// Whether turns stand inside the element.
    private(set) var holdsTurns: [Bool] = []
    /// How many elements stand inside it, at any depth.
    private(set) var inside: [Int] = []

    /// The marks of all elements from `root` on; an element of one of the names `noise` is no turn.
    init(_ root: XMLElement, by rules: any TurnRules, noise: Set<String>) {
        mark(root, [], rules, noise)
    }

    /// Marks `element` and all inside; tells whether it is a turn or holds one.
    @discardableResult
    private mutating func mark(
        _ element: XMLElement, _ path: [String], _ rules: any TurnRules, _ noise: Set<String>
    ) -> Bool {
        let position = holdsTurns.count
        holdsTurns.append(false)
        inside.append(0)
        let inner = path + [element.name.local]
        for child in element.children where mark(child, inner, rules, noise) { holdsTurns[position] = true }
        inside[position] = holdsTurns.count - position - 1
        return holdsTurns[position]
            || rules.speaker(of: element, in: path) != nil && !noise.contains(element.foldedName)
    }
}
