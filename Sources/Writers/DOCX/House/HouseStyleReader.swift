import DocumentIO
public import StudyModel

/// Reads a house's style from a Word file.
public struct HouseStyleReader {
    private let file: String
    private let package: HousePackage
    private var losses: Set<HouseLoss> = []
    private var images = 0
    private var drawings = 1_000

    /// The style in `bytes` of the file named `file`, and what of the file is not taken over.
    /// - Throws: `InputError` where it is no Word document, is locked, damaged, or holds macros.
    public static func read(_ bytes: [UInt8], file: String) throws(InputError) -> (HouseStyle, [Diagnostic]) {
        do throws(DocumentError) {
            var reader = try HouseStyleReader(HousePackage(bytes), file: file)
            let style = try reader.style()
            return (style, reader.diagnostics)
        } catch {
            throw InputError(file: file, part: error.part, line: error.line, reason: error.reason)
        }
    }

    private init(_ package: HousePackage, file: String) {
        self.package = package
        self.file = file
    }
}

private extension HouseStyleReader {
    var diagnostics: [Diagnostic] {
        losses.sorted { ($0.code, $0.words) < ($1.code, $1.words) }.map {
            Diagnostic($0.isNote ? .note : .warning, $0.code, file: file, $0.words)
        }
    }

    mutating func style() throws(DocumentError) -> HouseStyle {
        let links = try package.links(of: package.main)
        guard let root = try package.root(package.main) else {
            throw DocumentError(part: package.main, reason: "is empty")
        }
        guard root.name.namespace == DOCXPage.word, let body = root.child("body") else {
            throw DocumentError(
                part: package.main, reason: "is no Word text we know; save it as a Word document (.docx)")
        }
        let theme = try theme(links)
        let styles = try HouseStyles(part(of: "styles", links), accent: HouseStyles.accent(of: theme))
        let numbering = try HouseNumbering(part(of: "numbering", links), styles: styles)
        var style = HouseStyle(styles: styles, numbering: numbering)
        style.styles.keepLists(of: numbering)
        style.theme = theme
        losses.formUnion(styles.losses)
        try addCover(body, to: &style)
        try addSections(body, links, to: &style)
        if let settings = try part(of: "settings", links) {
            style.hasEvenPages = settings.child("w:evenAndOddHeaders") != nil
        }
        return style
    }

    func link(_ kind: String, _ links: [(id: String, kind: String, target: String?)]) -> String? {
        links.first { $0.kind == kind }?.target
    }

    /// The part of that kind, cleaned; nil where there is none.
    mutating func part(
        of kind: String, _ links: [(id: String, kind: String, target: String?)]
    ) throws(DocumentError) -> HouseNode? {
        guard let name = link(kind, links), let root = try package.root(name) else { return nil }
        var cleaner = HouseCleaner()
        return cleaner.copy(root).first
    }

    mutating func theme(
        _ links: [(id: String, kind: String, target: String?)]
    ) throws(DocumentError) -> [UInt8]? {
        guard let name = link("theme", links), let bytes = try package.bytes(name) else { return nil }
        var cleaner = HouseCleaner()
        let copy = try XMLParser.parse(bytes, part: name).root.flatMap { cleaner.copy($0).first }
        guard try package.links(of: name).isEmpty else {
            losses.insert(.theme)
            return nil
        }
        return copy.map { Array((DOCXPackage.declaration + $0.markup(declares: true)).utf8) }
    }

    /// A cleaner of a part, with the images that part shows.
    mutating func cleaner(of part: String) throws(DocumentError) -> (HouseCleaner, [HouseStyle.Image]) {
        var found: [HouseStyle.Image] = []
        var names: [String: String] = [:]
        var unfit: Set<String> = []
        for (id, kind, target) in try package.links(of: part) where kind == "image" {
            guard let target, let bytes = try package.bytes(target) else { continue }
            guard let picture = HousePicture.bare(bytes) else {
                unfit.insert(id)
                continue
            }
            images += 1
            let image = HouseStyle.Image(
                id: "house\(images)", name: "media/house\(images).\(picture.ending)",
                contentType: picture.contentType, bytes: picture.bytes)
            found.append(image)
            names[id] = image.id
        }
        return (HouseCleaner(images: names, unfit: unfit, drawings: drawings), found)
    }

    mutating func addCover(_ body: XMLElement, to style: inout HouseStyle) throws(DocumentError) {
        let blocks = body.children
        guard let plan = blocks.firstIndex(where: { $0.text.trimmed == "{{plan}}" }) else { return }
        var (cleaner, found) = try cleaner(of: package.main)
        var cover = cleaner.story(Array(blocks[..<plan]))
        for index in cover.indices { cover[index].change { $0.children.removeAll { $0.name == "w:sectPr" } } }
        // A page begins after it anyway: blank paragraphs and page breaks at its end would make another.
        while let last = cover.last, last.name == "w:p", last.text.trimmed.isEmpty, !last.isDrawn {
            cover.removeLast()
        }
        if blocks[(plan + 1)...].contains(where: { !$0.text.trimmed.isEmpty }) { losses.insert(.afterPlan) }
        style.cover = cover.map { style.numbering.led(style.styles.renamed($0)) }
        style.coverImages = found.filter { image in cover.contains { $0.leads(to: image.id) } }
        note(cleaner, asking: cover.map(\.text).joined(separator: "\n"))
    }

    mutating func addSections(
        _ body: XMLElement, _ links: [(id: String, kind: String, target: String?)], to style: inout HouseStyle
    ) throws(DocumentError) {
        let sections = Self.sections(body)
        if let last = sections.last { style.paper = HouseSection.paper(last) }
        style.hasTitlePage = sections.first?.child("titlePg") != nil
        for (kind, pages) in HouseSection.margins {
            // A section without a header of its own has that of the one before.
            let ids = sections.compactMap { HouseSection.reference(kind, pages, $0) }
            guard let id = ids.last, let name = links.first(where: { $0.id == id })?.target,
                let root = try package.root(name)
            else { continue }
            var (cleaner, found) = try cleaner(of: name)
            guard let copy = cleaner.story([root]).first else { continue }
            note(cleaner, asking: copy.text)
            style.margins.append(
                HouseStyle.Margin(
                    isHeader: kind == "headerReference", pages: pages,
                    root: style.numbering.led(style.styles.renamed(copy)),
                    images: found.filter { copy.leads(to: $0.id) }))
        }
    }

    mutating func note(_ cleaner: HouseCleaner, asking text: String) {
        losses.formUnion(cleaner.losses)
        drawings = cleaner.drawings
        for name in HousePlaceholders.asked(in: text) where !HousePlaceholders.names.contains(name) {
            losses.insert(.placeholder(name))
        }
    }

    static func sections(_ element: XMLElement) -> [XMLElement] {
        element.children.flatMap { child -> [XMLElement] in
            switch child.name.local {
            case "sectPr": [child]
            case "p": child.child("pPr")?.child("sectPr").map { [$0] } ?? []
            case "sdt", "sdtContent": sections(child)
            default: []
            }
        }
    }
}

private extension HouseNode {
    var isDrawn: Bool { holds("w:drawing") || holds("w:pict") }

    func leads(to id: String) -> Bool {
        attributes.contains { $0.name.hasPrefix("r:") && $0.value == id }
            || children.contains { $0.leads(to: id) }
    }
}

private extension String {
    var trimmed: Substring {
        let start = drop { $0.isWhitespace }
        return start.prefix(start.count - start.reversed().prefix { $0.isWhitespace }.count)
    }
}
