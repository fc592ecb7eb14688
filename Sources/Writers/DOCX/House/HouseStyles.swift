import DocumentIO

/// The style sheet of a house, with ours added where it has none of a name.
struct HouseStyles: Sendable {
    /// The styles of ours that a house is expected to have, by Word's names.
    private static let expected = ["Title", "heading 1", "heading 2", "heading 3", "caption"]

    private var root: HouseNode
    /// Our id for each of the house's where they differ.
    private var ids: [String: String] = [:]
    /// The ids of the house's styles, by ours.
    private var own: Set<String> = []
    /// What stands out in the house's colours.
    let palette: DOCXPalette
    private(set) var losses: Set<HouseLoss> = []

    /// The styles of a template's part, none where it has no such part; `accent` is the first colour of its theme.
    init(_ part: HouseNode?, accent: String?) {
        root = part ?? HouseNode("w:styles")
        palette = DOCXPalette(accent: Self.colour(of: "heading 1", in: root) ?? accent)
        join()
    }

    /// Whether the house has a style under our id `id`.
    func has(_ id: String) -> Bool { own.contains(id) }

    /// The properties of the paragraphs of a style of the house, by our id.
    func paragraph(_ id: String) -> HouseNode? {
        root.children.first { $0.name == "w:style" && $0["w:styleId"] == id }?.child("w:pPr")
    }

    /// `node` with its styles under our ids.
    func renamed(_ node: HouseNode) -> HouseNode {
        var copy = node
        copy.change { node in
            guard Self.references.contains(node.name), let id = node["w:val"], let ours = ids[id] else {
                return
            }
            node["w:val"] = ours
        }
        return copy
    }

    /// Takes away what leads to lists that `numbering` has not.
    mutating func keepLists(of numbering: HouseNumbering) { root = numbering.led(root) }

    /// The part, with ours as `numbering` numbers their lists.
    func part(tab: Int, bullets: Int, numbers: Int) throws(DocumentError) -> [UInt8] {
        var root = root
        let ours = try Self.ours(tab: tab, bullets: bullets, numbers: numbers, palette)
        let hasDefault = Set(root.children.filter { $0["w:default"] == "1" }.compactMap { $0["w:type"] })
        for style in ours.children where style.name == "w:style" && !own.contains(style["w:styleId"] ?? "") {
            var style = style
            if let type = style["w:type"], hasDefault.contains(type) { style["w:default"] = nil }
            root.children.append(style)
        }
        if root.child("w:docDefaults") == nil, let defaults = ours.child("w:docDefaults") {
            root.children.insert(defaults, at: 0)
        }
        root.change { Self.setLanguage(&$0) }
        return Array((DOCXPackage.declaration + root.markup(declares: true)).utf8)
    }

    /// The first accent of a theme; nil where there is none.
    static func accent(of theme: [UInt8]?) throws(DocumentError) -> String? {
        guard let theme, let root = try XMLParser.parse(theme).root else { return nil }
        let colour = root.child("themeElements")?.child("clrScheme")?.child("accent1")?.child("srgbClr")
        return colour?.attribute("val")
    }
}

private extension HouseStyles {
    static let references: Set<String> = [
        "w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link", "w:styleLink",
        "w:numStyleLink",
    ]

    static func ours(
        tab: Int, bullets: Int, numbers: Int, _ palette: DOCXPalette
    ) throws(DocumentError) -> HouseNode {
        let part = DOCXStyles.part(tab: tab, bullets: bullets, numbers: numbers, palette)
        var cleaner = HouseCleaner()
        let root = try XMLParser.parse(Array(part.utf8), part: "word/styles.xml").root
        return root.flatMap { cleaner.copy($0).first } ?? HouseNode("w:styles")
    }

    static func colour(of name: String, in root: HouseNode) -> String? {
        let style = root.children.first { $0.value("w:name")?.lowercased() == name }
        let colour = style?.child("w:rPr")?.value("w:color")
        return colour.flatMap { $0.count == 6 && Int($0, radix: 16) != nil ? $0 : nil }
    }

    /// Gives the house's styles our ids where the names are the same, and other ids where only the ids are.
    mutating func join() {
        let ours = Dictionary(
            DOCXStyles.names.map { ($0.name.lowercased(), $0.id) }, uniquingKeysWith: { first, _ in first })
        let taken = Set(ours.values)
        for style in root.children where style.name == "w:style" {
            guard let id = style["w:styleId"], let name = style.value("w:name")?.lowercased() else {
                continue
            }
            if let our = ours[name], DOCXStyles.type(of: our) == style["w:type"], own.insert(our).inserted {
                if our != id { ids[id] = our }
            } else if taken.contains(id) {
                ids[id] = "House" + id
            }
        }
        for index in root.children.indices {
            guard let id = root.children[index]["w:styleId"], let our = ids[id] else { continue }
            root.children[index]["w:styleId"] = our
        }
        root = renamed(root)
        dropHeadingNumbers()
        let missing = Self.expected.filter { name in
            ours[name.lowercased()].map { !own.contains($0) } ?? false
        }
        if !missing.isEmpty { losses.insert(.styles(missing)) }
    }

    /// Plans number their sections, and name them by number.
    mutating func dropHeadingNumbers() {
        for index in root.children.indices
        where (1...4).contains(where: { root.children[index]["w:styleId"] == "Heading\($0)" }) {
            root.children[index].change { node in
                guard node.name == "w:pPr", node.child("w:numPr") != nil else { return }
                node.children.removeAll { $0.name == "w:numPr" }
                losses.insert(.headingNumbers)
            }
        }
    }

    /// What is written is in British English, whatever the template was written in.
    static func setLanguage(_ node: inout HouseNode) {
        guard node.name == "w:rPr" || node.name == "w:style" else { return }
        for index in node.children.indices where node.children[index].name == "w:lang" {
            node.children[index]["w:val"] = "en-GB"
        }
    }
}
