/// The lists of a house, kept apart from ours, which are numbered after them.
struct HouseNumbering: Sendable {
    private let definitions: [HouseNode]
    private let instances: [HouseNode]
    /// Whether bullets look as the house's style has them.
    let hasBullets: Bool
    /// The definition behind the house's numbered lists, with the level its style takes; nil where ours is used.
    private let numbers: (definition: String, level: String)?
    /// The highest numbers the house uses.
    let lastDefinition: Int
    let lastInstance: Int

    /// The lists of a template's part; `styles` says which of them its lists use.
    init(_ part: HouseNode?, styles: HouseStyles) {
        let parts = part.map { styles.renamed($0).children } ?? []
        definitions = parts.filter { $0.name == "w:abstractNum" }.map(Self.withoutHeadings)
        instances = parts.filter { $0.name == "w:num" }
        lastDefinition = definitions.compactMap { $0["w:abstractNumId"].flatMap(Int.init) }.max() ?? -1
        lastInstance = instances.compactMap { $0["w:numId"].flatMap(Int.init) }.max() ?? 0
        let nums = instances
        func list(_ id: String) -> (definition: String, level: String)? {
            guard let list = styles.paragraph(id)?.child("w:numPr"), let number = list.value("w:numId"),
                let definition = nums.first(where: { $0["w:numId"] == number })?.value("w:abstractNumId")
            else { return nil }
            return (definition, list.value("w:ilvl") ?? "0")
        }
        hasBullets = list("ListBullet") != nil
        numbers = list("ListNumber")
    }

    /// The definitions, and then the instances, as markup; `lists` are the numbers of numbered lists, each of which
    /// begins anew.
    func markup(lists: Range<Int>) -> (definitions: String, instances: String) {
        var found = instances.map { $0.markup() }.joined()
        if let numbers {
            for list in lists {
                found += "<w:num w:numId=\"\(list)\"><w:abstractNumId w:val=\"\(numbers.definition)\"/>"
                found +=
                    "<w:lvlOverride w:ilvl=\"\(numbers.level)\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
            }
        }
        return (definitions.map { $0.markup() }.joined(), found)
    }

    /// Whether numbered lists look as the house's style has them.
    var hasNumbers: Bool { numbers != nil }

    /// The level of numbered lists.
    var level: String { numbers?.level ?? "0" }

    private static func withoutHeadings(_ definition: HouseNode) -> HouseNode {
        var copy = definition
        copy.change { node in
            node.children.removeAll { $0.name == "w:pStyle" && $0["w:val"]?.hasPrefix("Heading") == true }
        }
        return copy
    }
}
