import DocumentIO

/// A written Word file read back, as text a person can compare: a line for each paragraph, with its style
/// before it and its links, bookmarks and fields in it.
struct DOCXDump {
    let package: ZipReader
    let body: XMLElement

    init(_ bytes: [UInt8]) throws {
        package = try ZipReader(bytes)
        body = try Self.part("word/document.xml", in: package)
    }

    func part(_ name: String) throws -> XMLElement { try Self.part(name, in: package) }

    /// The parts in order, then the main part.
    var text: String {
        "parts: " + package.names.joined(separator: " ") + "\n"
            + body.children.flatMap { lines($0, "") }
            .joined(separator: "\n") + "\n"
    }

    /// All elements of that local name, in order.
    func all(_ name: String, in element: XMLElement? = nil) -> [XMLElement] {
        (element ?? body).children.flatMap { ($0.name.local == name ? [$0] : []) + all(name, in: $0) }
    }

    private static func part(_ name: String, in package: ZipReader) throws -> XMLElement {
        let bytes = try package.read(name)
        guard let bytes, let root = try XMLParser.parse(bytes, part: name).root else {
            throw DocumentError(part: name, reason: "is missing")
        }
        return root
    }
}

extension DOCXDump {
    private func lines(_ element: XMLElement, _ indent: String) -> [String] {
        switch element.name.local {
        case "p": [indent + paragraph(element)]
        case "tr":
            [indent + (all("tblHeader", in: element).isEmpty ? "row" : "heading row")]
                + inside(element, indent + "  ")
        case "tc": [indent + "cell" + fill(of: element)] + inside(element, indent + "  ")
        case "tbl": [indent + "table " + value("tblStyle", element)] + inside(element, indent + "  ")
        case "sectPr": [indent + section(element)]
        case "pPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr": []
        default: inside(element, indent)
        }
    }

    private func inside(_ element: XMLElement, _ indent: String) -> [String] {
        element.children.flatMap { lines($0, indent) }
    }

    private func paragraph(_ element: XMLElement) -> String {
        var marks = value("pStyle", element)
        if !all("pageBreakBefore", in: element).isEmpty { marks += " new-page" }
        if !all("bidi", in: element).isEmpty { marks += " rtl" }
        if let number = all("numId", in: element).first?.attribute("val") { marks += " num=\(number)" }
        if let page = all("sectPr", in: element).first { marks += " " + section(page) }
        return "[\(marks)] " + element.children.map(inline).joined()
    }

    private func inline(_ element: XMLElement) -> String {
        switch element.name.local {
        case "pPr", "rPr": ""
        case "t": element.text
        case "br": "⏎"
        case "tab": "→"
        case "bookmarkStart": "{#\(element.attribute("name") ?? "")}"
        case "hyperlink":
            "<" + element.children.map(inline).joined() + ">(\(element.attribute("anchor") ?? ""))"
        case "instrText": "{" + element.text + "}"
        case "drawing": "{drawing: \(all("docPr", in: element).first?.attribute("descr") ?? "")}"
        default: element.children.map(inline).joined()
        }
    }

    private func section(_ element: XMLElement) -> String {
        "section " + (all("pgSz", in: element).first?.attribute("orient") ?? "portrait")
    }

    private func value(_ name: String, _ element: XMLElement) -> String {
        all(name, in: element).first?.attribute("val") ?? "Normal"
    }

    private func fill(of element: XMLElement) -> String {
        all("shd", in: element).first?.attribute("fill").map { " #\($0)" } ?? ""
    }
}
