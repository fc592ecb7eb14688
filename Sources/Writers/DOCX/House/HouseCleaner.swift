import DocumentIO

/// Copies the elements of a template's part, by `HouseRules`.
struct HouseCleaner {
    /// Images the part leads to, by the id of the relationship, as they are named in the document to be.
    let images: [String: String]
    /// Images that no document takes over, by the same ids.
    let unfit: Set<String>
    /// Numbers drawings, so that none has the number of another.
    var drawings: Int
    /// What was left behind that somebody may miss.
    private(set) var losses: Set<HouseLoss> = []
    private var lostImages = 0

    /// A cleaner of a part with these images; drawings are numbered after `drawings`.
    init(images: [String: String] = [:], unfit: Set<String> = [], drawings: Int = 0) {
        self.images = images
        self.unfit = unfit
        self.drawings = drawings
    }

    /// What becomes of elements that are read in one go, whose fields are whole or gone.
    mutating func story(_ elements: [XMLElement]) -> [HouseNode] {
        var fields = HouseFields()
        let nodes = fields.kept(elements.flatMap { copy($0) })
        losses.formUnion(fields.dropped.map(HouseLoss.field))
        return nodes
    }

    /// What becomes of an element: itself, what it contains, or nothing.
    mutating func copy(_ element: XMLElement) -> [HouseNode] {
        guard let name = HouseNamespaces.name(element.name.local, in: element.name.namespace) else {
            return []
        }
        note(name)
        if HouseRules.dropped.contains(name) { return [] }
        if name == "w:hyperlink", element.attribute("id") != nil { losses.insert(.link) }
        if HouseRules.unwrapped.contains(name) { return inside(element) }
        if name == "w:fldSimple", !isKept(field: element.attribute("instr") ?? "") { return [] }
        if name == "mc:AlternateContent" { return alternative(element) }
        let lost = lostImages
        var node = HouseNode(name)
        guard copyAttributes(of: element, to: &node) else { return [] }
        node.children = inside(element)
        if name == "w:drawing" || name == "w:pict", lostImages > lost { return [] }
        return [node]
    }
}

private extension HouseCleaner {
    mutating func note(_ name: String) {
        switch name {
        case "w:object", "w:control", "w:altChunk", "w:subDoc": losses.insert(.embedding)
        case "w:ins", "w:del", "w:moveFrom", "w:moveTo": losses.insert(.changes)
        case "w:commentReference": losses.insert(.comments)
        default: break
        }
    }

    mutating func inside(_ element: XMLElement) -> [HouseNode] {
        var nodes: [HouseNode] = []
        for content in element.contents {
            switch content {
            case .element(let child): nodes += copy(child)
            // Between elements there are only the blanks of whoever laid out the file.
            case .text(let words):
                if ["t", "instrText", "posOffset", "align", "pctWidth", "pctHeight"].contains(
                    element.name.local)
                {
                    nodes.append(HouseNode(words: words))
                }
            }
        }
        return nodes
    }

    /// The first branch whose vocabulary is copied, with what stands for it elsewhere.
    mutating func alternative(_ element: XMLElement) -> [HouseNode] {
        var node = HouseNode("mc:AlternateContent")
        for branch in element.children {
            let needs = (branch.attribute("Requires") ?? "").split(separator: " ").map(String.init)
            guard needs.allSatisfy({ need in HouseNamespaces.all.contains { $0.prefix == need } }) else {
                continue
            }
            var copy = HouseNode(
                "mc:" + branch.name.local, needs.isEmpty ? [] : [("Requires", needs.joined(separator: " "))])
            copy.children = inside(branch)
            if !copy.children.isEmpty { node.children.append(copy) }
        }
        guard let only = node.children.first else { return [] }
        return only.name == "mc:Fallback" ? only.children : [node]
    }

    /// Whether the element stays: one that leads to something that is not copied goes.
    mutating func copyAttributes(of element: XMLElement, to node: inout HouseNode) -> Bool {
        for (name, value) in element.attributes {
            guard let full = HouseNamespaces.name(name.local, in: name.namespace),
                !HouseRules.isDropped(attribute: full, value: value)
            else { continue }
            guard full.hasPrefix("r:") else {
                node.attributes.append((full, value))
                continue
            }
            guard let image = images[value] else {
                losses.insert(unfit.contains(value) ? .picture : .image)
                lostImages += 1
                return false
            }
            node.attributes.append((full, image))
        }
        if node.name == "wp:docPr" || node.name == "pic:cNvPr" { rename(&node) }
        return true
    }

    /// Word names pictures for their files, and their files' folders.
    mutating func rename(_ node: inout HouseNode) {
        if node.name == "wp:docPr" { drawings += 1 }
        node["id"] = "\(drawings)"
        node["name"] = "Picture"
    }

    mutating func isKept(field instruction: String) -> Bool {
        let name = HouseRules.field(instruction)
        guard !HouseRules.fields.contains(name) else { return true }
        losses.insert(.field(name))
        return false
    }
}
