import DocumentIO

/// A written document as what it says, the places links may lead to, and where they lead.
struct LinkedText {
    var words = ""
    var places: Set<String> = []
    var links: [String] = []

    /// A page.
    init(html bytes: [UInt8]) throws {
        let doctype = "<!DOCTYPE html>\n".utf8
        guard let root = try XMLParser.parse(Array(bytes.dropFirst(doctype.count)), part: "page").root else {
            throw DocumentError(reason: "is no page")
        }
        walk(root) { element in
            if let id = element.attribute("id") { places.insert(id) }
            if let target = element.attribute("href") { links.append(String(target.dropFirst())) }
        }
        let tags = String(decoding: bytes, as: UTF8.self).split(separator: "</style>").last ?? ""
        words = tags.split(separator: "<").map { $0.drop { $0 != ">" }.dropFirst() }.joined(separator: " ")
    }

    /// A Word file; the places are names of bookmarks.
    init(docx bytes: [UInt8]) throws {
        guard let part = try ZipReader(bytes).read("word/document.xml"),
            let root = try XMLParser.parse(part, part: "document").root
        else { throw DocumentError(reason: "has no main part") }
        walk(root) { element in
            if element.name.local == "bookmarkStart" { places.insert(element.attribute("name") ?? "") }
            if element.name.local == "hyperlink" { links.append(element.attribute("anchor") ?? "") }
            if element.name.local == "p" { words += element.text + "\n" }
        }
    }

    /// Markdown; headings are places by their words.
    init(markdown bytes: [UInt8]) {
        words = String(decoding: bytes, as: UTF8.self)
        var used: [String: Int] = [:]
        for line in words.split(separator: "\n") where line.hasPrefix("#") {
            let slug = Self.slug(line.drop { $0 == "#" }.dropFirst())
            let repeats = used[slug, default: 0]
            used[slug] = repeats + 1
            places.insert(repeats == 0 ? slug : "\(slug)-\(repeats)")
        }
        places.formUnion(Self.pieces(words, after: "<a id=\"", until: "\""))
        links = Self.pieces(words, after: "](#", until: ")")
    }

    /// What looks like the code of evidence, each once, in the order of the text; figures alone are years.
    var codes: [String] {
        var found: [String] = []
        let tokens = words.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) && $0 != "-" }
        for token in tokens where Self.isCode(token) && !found.contains(String(token)) {
            found.append(String(token))
        }
        return found
    }

    private static func isCode(_ token: Substring) -> Bool {
        let parts = token.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { part in
                part.count == 4 && part.allSatisfy { "0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains($0) }
            } && token.contains(where: \.isLetter)
    }

    private static func slug(_ heading: Substring) -> String {
        let kept = heading.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
        return String(kept.map { $0 == " " ? "-" : $0 })
    }

    private static func pieces(_ text: String, after start: String, until end: Character) -> [String] {
        text.split(separator: start).dropFirst().map { String($0.prefix { $0 != end }) }
    }
}

private func walk(_ element: XMLElement, _ visit: (XMLElement) -> Void) {
    visit(element)
    for child in element.children { walk(child, visit) }
}
