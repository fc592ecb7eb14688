/// The lists of a house, kept apart from ours, which are numbered after them.
struct HouseNumbering: Sendable {
    /// The numbers that are taken: what a file may hold, less room for ours.
    private static let ids = 0...2_000_000_000

    private let definitions: [HouseNode]
    private let instances: [HouseNode]
    /// Whether bullets look as the house's style has them.
    let hasBullets: Bool
    /// The definition behind the house's numbered lists, with the level its style takes; nil where ours is used.
    private let numbers: (definition: Int, level: Int)?
    /// The highest numbers the house uses.
    let lastDefinition: Int
    let lastInstance: Int

    /// The lists of a template's part; `styles` says which of them its lists use. Lists with impossible numbers are
    /// left behind.
    init(_ part: HouseNode?, styles: HouseStyles) {
        let parts = part.map { styles.renamed($0).children } ?? []
        definitions = parts.filter { $0.name == "w:abstractNum" && Self.id(of: $0) != nil }
            .map(Self.withoutHeadings)
        let known = Set(definitions.compactMap(Self.id))
        let nums = parts.filter { $0.name == "w:num" && Self.id(of: $0) != nil }
            .filter { Self.definition(of: $0).map(known.contains) == true }
        instances = nums
        lastDefinition = known.max() ?? -1
        lastInstance = nums.compactMap(Self.id).max() ?? 0
        func list(_ id: String) -> (definition: Int, level: Int)? {
            guard let list = styles.paragraph(id)?.child("w:numPr"),
                let number = list.value("w:numId").flatMap(Int.init),
                let definition = nums.first(where: { Self.id(of: $0) == number }).flatMap(Self.definition)
            else { return nil }
            let level = list.value("w:ilvl").flatMap(Int.init) ?? 0
            return (definition, (0...8).contains(level) ? level : 0)
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

    /// `node` without leads to lists that are not there.
    func led(_ node: HouseNode) -> HouseNode {
        let known = Set(instances.compactMap(Self.id))
        var copy = node
        copy.change { node in
            node.children.removeAll { child in
                guard child.name == "w:numPr", let id = child.value("w:numId") else { return false }
                return Int(id).map { $0 != 0 && !known.contains($0) } ?? true
            }
        }
        return copy
    }

    /// Whether numbered lists look as the house's style has them.
    var hasNumbers: Bool { numbers != nil }

    /// The level of numbered lists.
    var level: String { "\(numbers?.level ?? 0)" }
}

private extension HouseNumbering {
    /// The number of a definition or an instance; nil where it has none that may be taken.
    static func id(of list: HouseNode) -> Int? {
        (list["w:abstractNumId"] ?? list["w:numId"]).flatMap(Int.init).flatMap {
            ids.contains($0) ? $0 : nil
        }
    }

    /// The number of the definition behind an instance.
    static func definition(of instance: HouseNode) -> Int? {
        instance.value("w:abstractNumId").flatMap(Int.init)
    }

    static func withoutHeadings(_ definition: HouseNode) -> HouseNode {
        var copy = definition
        copy.change { node in
            node.children.removeAll { $0.name == "w:pStyle" && $0["w:val"]?.hasPrefix("Heading") == true }
        }
        return copy
    }
}
