/// Takes the fields of a template's story away that say who wrote it or lead to files, from where each begins to where
/// it ends, over as many paragraphs as it may have; what is left has whole fields only.
///
/// A story is what is read in one go: a cover, a header, a text box.
struct HouseFields {
    private struct Field {
        var instruction = ""
        /// The field it stands in.
        var outer: Int?
        var isEnded = false
        var isKept = true
    }

    /// The fields that were left behind, by name.
    private(set) var dropped: Set<String> = []
    /// In the order they begin.
    private var fields: [Field] = []
    private var open: [Int] = []
    private var next = 0

    /// The story `nodes` without those fields; `isInText` where it stands in a paragraph.
    mutating func kept(_ nodes: [HouseNode], isInText: Bool = false) -> [HouseNode] {
        for node in nodes { scan(node) }
        decide()
        open = []
        return nodes.compactMap { keep($0, isInText: isInText) }
    }
}

private extension HouseFields {
    static let stories: Set<String> = ["w:txbxContent", "mc:Choice", "mc:Fallback"]

    /// Notes the fields that begin inside, their instructions, and which of them end.
    mutating func scan(_ node: HouseNode) {
        guard !Self.stories.contains(node.name) else { return }
        if node.name == "w:instrText", let last = open.last { fields[last].instruction += node.text }
        switch node.mark {
        case "begin":
            open.append(fields.count)
            fields.append(Field(outer: open.dropLast().last))
        case "end": if let ended = open.popLast() { fields[ended].isEnded = true }
        default: break
        }
        for child in node.children { scan(child) }
    }

    /// A field that does not end goes, and so does one with another inside that goes.
    mutating func decide() {
        for index in fields.indices.reversed() {
            let name = HouseRules.field(fields[index].instruction)
            let isKnown = HouseRules.fields.contains(name) && fields[index].isEnded
            if !isKnown { dropped.insert(name.isEmpty ? "?" : name) }
            fields[index].isKept = fields[index].isKept && isKnown
            if !fields[index].isKept, let outer = fields[index].outer { fields[outer].isKept = false }
        }
        for index in fields.indices {
            if let outer = fields[index].outer, !fields[outer].isKept { fields[index].isKept = false }
        }
    }

    var isDropping: Bool { open.contains { !fields[$0].isKept } }

    mutating func keep(_ node: HouseNode, isInText: Bool) -> HouseNode? {
        if Self.stories.contains(node.name) { return isDropping ? nil : story(node, isInText: isInText) }
        if node.name == "w:p" { return paragraph(node) }
        guard isInText || node.name == "w:r" else { return block(node) }
        if node.name.hasSuffix("Pr") { return node }
        if let mark = node.mark { return keep(mark, node) }
        if isDropping && !node.holds("w:fldChar") || node.name == "w:instrText" && open.isEmpty { return nil }
        var copy = node
        copy.children = node.children.compactMap { keep($0, isInText: true) }
        return copy.isHollow && !node.isHollow ? nil : copy
    }

    /// What has paragraphs inside; a cell has one, come what may.
    mutating func block(_ node: HouseNode) -> HouseNode {
        var copy = node
        copy.children = node.children.compactMap { child in
            let blank = node.name == "w:tc" && child.name == "w:p" ? HouseNode("w:p") : nil
            return keep(child, isInText: false) ?? blank
        }
        return copy
    }

    /// A mark stays where its field does; one that belongs to no field goes.
    mutating func keep(_ mark: String, _ node: HouseNode) -> HouseNode? {
        if mark == "begin" {
            open.append(next)
            next += 1
        }
        let isKept = !open.isEmpty && !isDropping
        if mark == "end" { _ = open.popLast() }
        return isKept ? node : nil
    }

    mutating func story(_ node: HouseNode, isInText: Bool) -> HouseNode {
        var (copy, inner) = (node, HouseFields())
        copy.children = inner.kept(node.children, isInText: isInText && node.name != "w:txbxContent")
        dropped.formUnion(inner.dropped)
        return copy
    }

    /// A paragraph, but for one that a field had begun before and that has nothing else.
    mutating func paragraph(_ node: HouseNode) -> HouseNode? {
        let isInside = isDropping
        var copy = node
        copy.children = node.children.compactMap { keep($0, isInText: true) }
        open.removeAll { !fields[$0].isEnded }
        return isInside && copy.isHollow ? nil : copy
    }
}

private extension HouseNode {
    /// What a mark of a field marks.
    var mark: String? { name == "w:fldChar" ? self["w:fldCharType"] : nil }

    /// Whether nothing but properties is inside.
    var isHollow: Bool { !name.isEmpty && children.allSatisfy { $0.name.hasSuffix("Pr") } }
}
