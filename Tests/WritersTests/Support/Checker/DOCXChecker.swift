import DocumentIO

/// Finds what Word would call a fault of a file, or repair without a word.
struct DOCXChecker {
    /// The faults, each naming its part; empty for a file that opens.
    private(set) var faults: [String] = []
    private let package: ZipReader
    private var roots: [String: XMLElement] = [:]
    private var part = ""

    init(_ bytes: [UInt8]) throws {
        package = try ZipReader(bytes)
        for name in package.names where name.hasSuffix("xml") || name.hasSuffix(".rels") {
            guard let root = try XMLParser.parse(package.read(name) ?? [], part: name).root else { continue }
            roots[name] = root
        }
        checkPackage()
        for name in roots.keys.sorted() where name.hasPrefix("word/") && !name.hasSuffix(".rels") {
            part = name
            if let root = roots[name], !name.contains("theme/") { check(root) }
        }
        checkReferences()
    }

    private mutating func fault(_ words: String) { faults.append("\(part): \(words)") }
}

private extension DOCXChecker {
    /// Parts are declared, and whatever leads to a part leads to one that is there.
    mutating func checkPackage() {
        part = "package"
        let types = roots["[Content_Types].xml"]?.children ?? []
        let overrides = Set(types.compactMap { $0.attribute("PartName") })
        let endings = Set(types.compactMap { $0.attribute("Extension") })
        for name in package.names where name != "[Content_Types].xml" {
            let ending = name.split(separator: ".").last.map(String.init) ?? ""
            let isDeclared = overrides.contains("/" + name) || endings.contains(ending) && ending != "xml"
            if !isDeclared { fault("\(name) is not declared") }
        }
        for name in overrides.sorted() where !package.names.contains(String(name.dropFirst())) {
            fault("\(name) is declared and not there")
        }
        for (name, root) in roots.sorted(by: { $0.key < $1.key }) where name.hasSuffix(".rels") {
            let ids = root.children.compactMap { $0.attribute("Id") }
            if Set(ids).count != ids.count { fault("\(name) gives an id twice") }
            for target in root.children.compactMap({ $0.attribute("Target") })
            where !package.names.contains(Self.resolve(target, from: name)) {
                fault("\(name) leads to \(target)")
            }
        }
    }

    static func resolve(_ target: String, from rels: String) -> String {
        var steps = rels.split(separator: "/").dropLast(2).map(String.init)
        for step in target.split(separator: "/") {
            if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
        }
        return steps.joined(separator: "/")
    }

    mutating func check(_ element: XMLElement) {
        // Drawings have paragraphs of their own, by other rules.
        if element.name.namespace?.hasSuffix("drawingml/2006/main") == true {
            for child in element.children { check(child) }
            return
        }
        let name = element.name.local
        let children = element.children.map(\.name.local)
        if let allowed = ElementRules.mixed[name], name != "tab" {
            for child in children where !allowed.contains(child) { fault("<\(child)> in <\(name)>") }
            let properties = name + "Pr"
            if let place = children.lastIndex(of: properties), place > 0 {
                fault("<\(properties)> is not first")
            }
        } else if let order = ElementRules.all[name] {
            checkOrder(children, order, in: name)
        }
        checkValues(element)
        if name == "tbl" { checkTable(element) }
        for child in element.children { check(child) }
    }

    mutating func checkOrder(_ children: [String], _ order: [String], in name: String) {
        var next = 0
        for child in children {
            if let place = order[next...].firstIndex(where: { $0 == child || $0 == child + "*" }) {
                next = order[place].hasSuffix("*") ? place : place + 1
            } else {
                fault("<\(child)> in <\(name)>, or not in its place")
            }
        }
    }

    mutating func checkValues(_ element: XMLElement) {
        let name = element.name.local
        if let allowed = ElementRules.values[name], let value = element.attribute("val"),
            !allowed.contains(value)
        {
            fault("\(name) is '\(value)'")
        }
        for attribute in ["color", "fill"] {
            guard let value = element.attribute(attribute), value != "auto" else { continue }
            if value.utf8.count != 6 || Int(value, radix: 16) == nil {
                fault("\(attribute) '\(value)' of <\(name)>")
            }
        }
        for attribute in ["w", "sz", "pos"] where element.name.namespace?.contains("wordprocessingml") == true
        {
            guard let value = element.attribute(attribute) else { continue }
            if Int(value) == nil { fault("\(attribute) '\(value)' of <\(name)>") }
        }
    }

    /// Every row has a cell for each column, and every cell ends in a paragraph.
    mutating func checkTable(_ table: XMLElement) {
        let columns = table.child("tblGrid")?.children.count ?? 0
        let rows = table.children.filter { $0.name.local == "tr" }
        if rows.isEmpty { fault("a table has no rows") }
        for row in rows {
            let cells = row.children.filter { $0.name.local == "tc" }
            if cells.count != columns { fault("a row has \(cells.count) cells for \(columns) columns") }
            for cell in cells where cell.children.last?.name.local != "p" {
                fault("a cell ends in no paragraph")
            }
        }
    }

    /// Ids are unique, and whatever is referred to is there.
    mutating func checkReferences() {
        let styles = Set(
            roots["word/styles.xml"].map { all("style", in: $0).compactMap { $0.attribute("styleId") } } ?? []
        )
        let numbers = Set(
            roots["word/numbering.xml"].map { $0.children.compactMap { $0.attribute("numId") } } ?? [])
        var drawings: Set<String> = []
        for (name, root) in roots.sorted(by: { $0.key < $1.key }) where name.hasPrefix("word/") {
            part = name
            for reference in ["pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"] {
                for id in all(reference, in: root).compactMap({ $0.attribute("val") })
                where !styles.contains(id) {
                    fault("no style '\(id)'")
                }
            }
            for id in all("numPr", in: root).compactMap({ $0.child("numId")?.attribute("val") })
            where !numbers.contains(id) && id != "0" { fault("no list '\(id)'") }
            for id in all("docPr", in: root).compactMap({ $0.attribute("id") })
            where !drawings.insert(id).inserted {
                fault("two drawings are '\(id)'")
            }
            checkRelationships(name, root)
        }
        if let root = roots["word/document.xml"] { checkBookmarks(root) }
    }

    mutating func checkRelationships(_ name: String, _ root: XMLElement) {
        let pieces = name.split(separator: "/").map(String.init)
        let rels = (pieces.dropLast() + ["_rels", (pieces.last ?? "") + ".rels"]).joined(separator: "/")
        let ids = Set(roots[rels]?.children.compactMap { $0.attribute("Id") } ?? [])
        for element in descendants(of: root) {
            for (attribute, value) in element.attributes
            where attribute.namespace?.hasSuffix("officeDocument/2006/relationships") == true
                && !ids.contains(value)
            {
                fault("<\(element.name.local)> leads to '\(value)'")
            }
        }
    }

    mutating func checkBookmarks(_ root: XMLElement) {
        let starts = all("bookmarkStart", in: root)
        let names = starts.compactMap { $0.attribute("name") }
        if Set(names.map { $0.lowercased() }).count != names.count { fault("two bookmarks have one name") }
        for name in names where name.utf8.count > 40 { fault("bookmark '\(name)' is too long") }
        let ids = starts.compactMap { $0.attribute("id") }
        if Set(ids).count != ids.count { fault("two bookmarks have one number") }
        if all("bookmarkEnd", in: root).compactMap({ $0.attribute("id") }).sorted() != ids.sorted() {
            fault("a bookmark does not begin and end once")
        }
        for anchor in all("hyperlink", in: root).compactMap({ $0.attribute("anchor") })
        where !names.contains(anchor) {
            fault("no bookmark '\(anchor)'")
        }
    }

    func all(_ name: String, in element: XMLElement) -> [XMLElement] {
        element.children.flatMap { ($0.name.local == name ? [$0] : []) + all(name, in: $0) }
    }

    func descendants(of element: XMLElement) -> [XMLElement] {
        [element] + element.children.flatMap(descendants)
    }
}
