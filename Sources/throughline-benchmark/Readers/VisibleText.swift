import DocumentIO

/// The reference: the words of a Word document that a person sees on the page, found by walking the XML as a tree and
/// by nothing that the readers share.
///
/// They are the texts of `w:t` outside `w:del`, `w:moveFrom`, the reading aids of ruby (`w:rt`), runs with `w:vanish`
/// (their own, or of their style or the paragraph's), the instructions of fields, and branches of
/// `mc:AlternateContent` after the first that holds a `w:t`. Texts are joined within a paragraph, and with the next
/// one where the paragraph's end is deleted; tabs, breaks and signs part words.
struct VisibleText {
    /// Of the main part, footnotes and endnotes.
    private(set) var words = WordBag()
    /// Of page headers and footers.
    private(set) var pages = WordBag()

    private var text = ""
    private var fields: [Bool] = []
    /// The styles that hide, and whether the paragraph's does.
    private var hiders: Set<String> = []
    private var isHidden = false
    /// The text of a paragraph that goes on in the next.
    private var carried = ""

    /// The words of the document in `bytes`.
    /// - Throws: `DocumentError` for what is no readable Word document.
    init(_ bytes: [UInt8]) throws(DocumentError) {
        let zip = try ZipReader(bytes)
        let main = try Self.relations(of: "", in: zip).first { $0.kind == "officeDocument" }?.part
        guard let main = main ?? zip.names.first(where: { $0 == "word/document.xml" }) else {
            throw DocumentError(reason: "names no main part")
        }
        let relations = try Self.relations(of: main, in: zip)
        let hiders = try Self.hiders(relations.first { $0.kind == "styles" }?.part, in: zip)
        words = try Self.words(of: main, in: zip, hiders)
        var seen: Set<String> = []
        for (kind, part) in relations where seen.insert(part).inserted {
            switch kind {
            case "footnotes", "endnotes": words.add(all: try Self.words(of: part, in: zip, hiders))
            case "header", "footer": pages.add(all: try Self.words(of: part, in: zip, hiders))
            default: break
            }
        }
    }

    private init(_ hiders: Set<String>) { self.hiders = hiders }
}

private extension VisibleText {
    /// The styles that hide, or are based on one that does.
    static func hiders(_ part: String?, in zip: ZipReader) throws(DocumentError) -> Set<String> {
        guard let part, let bytes = try zip.read(part), let root = try XMLParser.parse(bytes, part: part).root
        else { return [] }
        var hiders: Set<String> = []
        var known = -1
        while hiders.count > known {
            known = hiders.count
            for style in root.children where style.name.local == "style" {
                let base = style.child("basedOn")?.attribute("val")
                let own = isOn(style.child("rPr")?.child("vanish"))
                if own ?? base.map({ hiders.contains($0) }) ?? false, let id = style.attribute("styleId") {
                    hiders.insert(id)
                }
            }
        }
        return hiders
    }

    static func isOn(_ property: XMLElement?) -> Bool? {
        property.map { !["0", "false", "off"].contains($0.attribute("val")) }
    }

    static func words(
        of part: String, in zip: ZipReader, _ hiders: Set<String>
    ) throws(DocumentError) -> WordBag {
        var reader = VisibleText(hiders)
        guard let bytes = try zip.read(part), let root = try XMLParser.parse(bytes, part: part).root else {
            return WordBag()
        }
        reader.walk(root)
        reader.words.add(reader.carried)
        return reader.words
    }

    static func relations(of part: String, in zip: ZipReader) throws(DocumentError) -> [(
        kind: String, part: String
    )] {
        var folder = part.split(separator: "/").map(String.init)
        let file = folder.popLast() ?? ""
        let name = (folder + ["_rels", file + ".rels"]).joined(separator: "/")
        guard let bytes = try zip.read(name), let root = try XMLParser.parse(bytes, part: name).root else {
            return []
        }
        return root.children.compactMap { relation in
            guard relation.attribute("TargetMode") != "External", let target = relation.attribute("Target"),
                let kind = relation.attribute("Type")?.split(separator: "/").last
            else { return nil }
            var steps = target.hasPrefix("/") ? [] : folder
            for step in target.split(separator: "/") where step != "." {
                if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
            }
            return (String(kind), steps.joined(separator: "/"))
        }
    }

    mutating func walk(_ element: XMLElement) {
        guard element.name.namespace?.contains("wordprocessingml") ?? false else { return walkOther(element) }
        switch element.name.local {
        case "t": if !fields.contains(true) { text += element.text.replacing("\u{AD}", with: "") }
        case "p":
            walkParagraph(element)
        case "del", "moveFrom", "rt", "pPr", "rPr", "delText": break
        case "r": if !isHidden(element) { for child in element.children { walk(child) } }
        case "tab", "br", "cr", "ptab", "noBreakHyphen", "sym": text += " "
        case "fldChar": markField(element.attribute("fldCharType"))
        default: for child in element.children { walk(child) }
        }
    }

    mutating func walkOther(_ element: XMLElement) {
        guard element.name.local == "AlternateContent" else {
            for child in element.children { walk(child) }
            return
        }
        if let branch = element.children.first(where: holdsText) ?? element.children.first { walk(branch) }
    }

    func holdsText(_ element: XMLElement) -> Bool {
        element.name.local == "t" || element.children.contains(where: holdsText)
    }

    func isHidden(_ run: XMLElement) -> Bool {
        let style = run.child("rPr")?.child("rStyle")?.attribute("val")
        return Self.isOn(run.child("rPr")?.child("vanish"))
            ?? (isHidden || style.map { hiders.contains($0) } ?? false)
    }

    mutating func walkParagraph(_ element: XMLElement) {
        let around = (text, isHidden)
        text = carried
        carried = ""
        let properties = element.child("pPr")
        isHidden = properties?.child("pStyle")?.attribute("val").map { hiders.contains($0) } ?? false
        for child in element.children { walk(child) }
        if properties?.child("rPr")?.child("del") != nil { carried = text } else { finish() }
        (text, isHidden) = around
    }

    mutating func markField(_ mark: String?) {
        switch mark {
        case "begin": fields.append(true)
        case "separate": if !fields.isEmpty { fields[fields.count - 1] = false }
        default: _ = fields.popLast()
        }
    }

    mutating func finish() {
        words.add(text)
        text = ""
    }
}

private extension WordBag {
    mutating func add(all other: WordBag) {
        for (word, count) in other.counts { add(Array(repeating: word, count: count).joined(separator: " ")) }
    }
}
