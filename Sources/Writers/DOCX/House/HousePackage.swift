import DocumentIO

/// The package of a template: its parts, what they lead to, and what they are.
struct HousePackage {
    private let zip: ZipReader
    private let types: XMLElement
    /// The name of the main part.
    let main: String

    /// The package in `bytes`; throws where it is no Word document that may serve.
    init(_ bytes: [UInt8]) throws(DocumentError) {
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw DocumentError(
                reason: "is locked by a password or in Word's old format; save it as .docx without a password"
            )
        }
        guard bytes.starts(with: [0x50, 0x4B]) else {
            throw DocumentError(reason: "is not a Word document (.docx)")
        }
        zip = try ZipReader(bytes)
        guard let types = try Self.root("[Content_Types].xml", in: zip),
            let links = try Self.root("_rels/.rels", in: zip),
            let target = links.children.first(where: { Self.isKind($0, "officeDocument") })?.attribute(
                "Target")
        else { throw DocumentError(reason: "is not a Word document (.docx)") }
        self.types = types
        main = target.hasPrefix("/") ? String(target.dropFirst()) : target
        try check(contentType(of: main))
        guard zip.names.contains(main) else { throw DocumentError(part: main, reason: "is missing") }
    }

    /// The root of a part; nil where there is no such part.
    func root(_ name: String) throws(DocumentError) -> XMLElement? { try Self.root(name, in: zip) }

    /// The bytes of a part; nil where there is no such part.
    func bytes(_ name: String) throws(DocumentError) -> [UInt8]? { try zip.read(name) }

    /// What a part leads to: by id, kind and name of the part; what lies outside of the file has no name.
    func links(of part: String) throws(DocumentError) -> [(id: String, kind: String, target: String?)] {
        let (folder, file) = Self.split(part)
        guard let root = try root("\(folder)_rels/\(file).rels") else { return [] }
        return root.children.compactMap { link in
            guard let id = link.attribute("Id"), let type = link.attribute("Type") else { return nil }
            let kind = String(type.split(separator: "/").last ?? "")
            let isOutside = link.attribute("TargetMode") == "External"
            return (
                id, kind, isOutside ? nil : link.attribute("Target").map { Self.resolved($0, in: folder) }
            )
        }
    }

    /// What a part is, as the package declares it.
    func contentType(of part: String) -> String? {
        let own = types.children.first {
            $0.name.local == "Override" && $0.attribute("PartName") == "/" + part
        }
        if let own { return own.attribute("ContentType") }
        let ending = part.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return types.children.first {
            $0.name.local == "Default" && $0.attribute("Extension")?.lowercased() == ending
        }?.attribute("ContentType")
    }
}

private extension HousePackage {
    func check(_ type: String?) throws(DocumentError) {
        let type = type ?? ""
        if type.contains("macroEnabled") {
            throw DocumentError(reason: "holds macros; save it as a Word document without macros (.docx)")
        }
        guard type.contains("wordprocessingml") else {
            throw DocumentError(reason: "is not a Word document (.docx)")
        }
    }

    static func isKind(_ link: XMLElement, _ kind: String) -> Bool {
        link.attribute("Type")?.hasSuffix("/" + kind) == true
    }

    static func root(_ name: String, in zip: ZipReader) throws(DocumentError) -> XMLElement? {
        guard let bytes = try zip.read(name) else { return nil }
        return try XMLParser.parse(bytes, part: name).root
    }

    static func split(_ part: String) -> (folder: String, file: String) {
        guard let slash = part.lastIndex(of: "/") else { return ("", part) }
        return (String(part[...slash]), String(part[part.index(after: slash)...]))
    }

    /// The name of the part `target` leads to from a part in `folder`.
    static func resolved(_ target: String, in folder: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var steps = folder.split(separator: "/").map(String.init)
        for step in target.split(separator: "/") {
            if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(String(step)) }
        }
        return steps.joined(separator: "/")
    }
}
