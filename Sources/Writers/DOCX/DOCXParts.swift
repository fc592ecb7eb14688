import DocumentIO

/// The parts of a Word file as they come together: what each is, and what leads to it.
struct DOCXParts {
    private var parts: [(name: String, bytes: [UInt8])] = []
    private var types: [(part: String, type: String)] = []
    private var endings: [(ending: String, type: String)] = []
    private var root: [(id: String, type: String, target: String)] = []
    private var main: [(id: String, type: String, target: String)] = []

    /// Adds a part that the package leads to.
    mutating func add(_ name: String, _ bytes: [UInt8], type: String, kind: String) {
        parts.append((name, bytes))
        types.append((name, type))
        root.append(("rId\(root.count + 1)", kind, name))
    }

    /// Adds a part below `word/` that the main part leads to by `id`.
    mutating func add(_ name: String, _ bytes: [UInt8], type: String, kind: String, id: String) {
        parts.append(("word/" + name, bytes))
        types.append(("word/" + name, type))
        main.append((id, "\(DOCXPackage.relationshipTypes)/\(kind)", name))
    }

    /// Adds the pictures of a part, which leads to them.
    mutating func add(_ images: [HouseStyle.Image], of part: String) {
        var links: [(id: String, type: String, target: String)] = []
        for image in images {
            parts.append(("word/" + image.name, image.bytes))
            let ending = image.name.split(separator: ".").last.map(String.init) ?? ""
            add(ending: ending, type: image.contentType)
            links.append((image.id, DOCXPackage.relationshipTypes + "/image", image.name))
        }
        if part == "document.xml" {
            main += links
        } else if !links.isEmpty {
            parts.append(("word/_rels/\(part).rels", DOCXPackage.relationships(links)))
        }
    }

    /// Adds a chart with the workbook that holds its numbers.
    mutating func add(_ chart: DOCXDrawing, number: Int) throws(DocumentError) {
        add(
            "charts/chart\(number).xml", chart.part,
            type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", kind: "chart",
            id: "chart\(number)")
        parts.append(("word/charts/_rels/chart\(number).xml.rels", DOCXPackage.chartRelationships(number)))
        parts.append(("word/embeddings/chart\(number).xlsx", try DOCXChartWorkbook(chart).package()))
        add(ending: "xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    }

    /// The package.
    func package() throws(DocumentError) -> [UInt8] {
        var zip = ZipWriter()
        zip.add("[Content_Types].xml", DOCXPackage.contentTypes(types, endings: endings))
        zip.add("_rels/.rels", DOCXPackage.relationships(root))
        for part in parts { zip.add(part.name, part.bytes) }
        zip.add("word/_rels/document.xml.rels", DOCXPackage.relationships(main))
        return try zip.bytes()
    }

    private mutating func add(ending: String, type: String) {
        if !endings.contains(where: { $0.ending == ending }) { endings.append((ending, type)) }
    }
}
